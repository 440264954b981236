/** How a stage shares wheels and fingers with the page around it. */
export interface ZoomRules {
  /** A wheel alone scrolls the page; with Ctrl or ⌘ it zooms. */
  wheelNeedsKey(): boolean;
  /** One finger always scrolls the page; else only as long as nothing is zoomed. */
  oneFingerScrolls(): boolean;
}

const mayWheelZoom = ({ ctrlKey, metaKey }: WheelEvent, rules: ZoomRules): boolean =>
  ctrlKey || metaKey || !rules.wheelNeedsKey();

const mayFingersZoom = ({ touches }: TouchEvent, scale: number, rules: ZoomRules): boolean =>
  touches.length > 1 || (scale > 1 && !rules.oneFingerScrolls());

/**
 * Whether an event begins a gesture of the zoom. One finger scrolls the page as long as nothing is zoomed, so that nobody
 * is caught in the picture on a phone.
 * @param scale how far the stage is zoomed in; 1: not at all
 */
export function mayZoom(event: Event, scale: number, rules: ZoomRules): boolean {
  if (event.type === "wheel") return mayWheelZoom(event as WheelEvent, rules);
  if (event.type === "touchstart") return mayFingersZoom(event as TouchEvent, scale, rules);
  const { button, ctrlKey } = event as MouseEvent;
  return button === 0 && !ctrlKey;
}

/** What the browser itself may do with fingers on the stage: the CSS property touch-action. */
export function touchActionAt(scale: number, rules: ZoomRules): string {
  if (rules.oneFingerScrolls()) return "pan-x pan-y";
  return scale > 1 ? "none" : "pan-y";
}
