import { select, zoom, zoomIdentity } from "d3";
import type { D3ZoomEvent, ZoomTransform } from "d3";

/** How far the person can zoom in beyond the camera. */
const closest = 40;

/** What the zoom asks and tells. */
export interface StageZoomListeners {
  /** A wheel alone scrolls the page; with Ctrl or ⌘ it zooms. */
  wheelNeedsKey(): boolean;
  /** A wheel was turned that would have zoomed with the key. */
  onWheelWithoutKey(): void;
  onZoom(view: ZoomTransform): void;
}

/** The person's own zoom of one stage. */
export interface StageZoom {
  /** Tells how large the stage is, in CSS pixels. */
  resize(width: number, height: number): void;
  /** Zooms about the middle, by a factor. */
  scaleBy(factor: number): void;
  reset(): void;
  dispose(): void;
}

/**
 * Wheel, pinch, drag and double click on an element, by d3-zoom. One finger scrolls the page as long as nothing is
 * zoomed, so that nobody is caught in the picture on a phone.
 */
export function createStageZoom(element: HTMLElement, listeners: StageZoomListeners): StageZoom {
  let scale = 1;
  const mayZoom = (event: Event): boolean => {
    if (event.type === "wheel") {
      const { ctrlKey, metaKey } = event as WheelEvent;
      if (ctrlKey || metaKey || !listeners.wheelNeedsKey()) return true;
      listeners.onWheelWithoutKey();
      return false;
    }
    if (event.type === "touchstart") return scale > 1 || (event as TouchEvent).touches.length > 1;
    const { button, ctrlKey } = event as MouseEvent;
    return button === 0 && !ctrlKey;
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, closest])
    .filter(mayZoom)
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      scale = event.transform.k;
      element.style.touchAction = scale > 1 ? "none" : "pan-y";
      listeners.onZoom(event.transform);
    });
  const selection = select(element).call(behaviour);
  element.style.touchAction = "pan-y";
  return {
    resize(width, height) {
      const whole: [[number, number], [number, number]] = [
        [0, 0],
        [width, height],
      ];
      behaviour.extent(whole).translateExtent(whole);
    },
    scaleBy: (factor) => behaviour.scaleBy(selection, factor),
    reset: () => behaviour.transform(selection, zoomIdentity),
    dispose: () => selection.on(".zoom", null),
  };
}
