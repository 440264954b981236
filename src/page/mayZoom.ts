/** What a stage says about wheels. */
export interface WheelRules {
  /** A wheel alone scrolls the page; with Ctrl or ⌘ it zooms. */
  wheelNeedsKey(): boolean;
  /** A wheel was turned that would have zoomed with the key. */
  onWheelWithoutKey(): void;
}

/**
 * Whether an event begins a gesture of the zoom. One finger scrolls the page as long as nothing is zoomed, so that nobody
 * is caught in the picture on a phone.
 * @param scale how far the stage is zoomed in; 1: not at all
 */
export function mayZoom(event: Event, scale: number, rules: WheelRules): boolean {
  if (event.type === "wheel") {
    const { ctrlKey, metaKey } = event as WheelEvent;
    if (ctrlKey || metaKey || !rules.wheelNeedsKey()) return true;
    rules.onWheelWithoutKey();
    return false;
  }
  if (event.type === "touchstart") return scale > 1 || (event as TouchEvent).touches.length > 1;
  const { button, ctrlKey } = event as MouseEvent;
  return button === 0 && !ctrlKey;
}
