import { select, zoom, zoomIdentity } from "d3";
import type { D3ZoomEvent, ZoomTransform } from "d3";
import { doublingsOfWheel } from "./doublingsOfWheel.ts";
import { listenForPresses } from "./listenForPresses.ts";
import { watchPageScroll } from "./watchPageScroll.ts";
import { mayZoom, touchActionAt } from "./zoomRules.ts";
import type { ZoomRules } from "./zoomRules.ts";

/** What the zoom asks and tells. */
export interface StageZoomListeners extends ZoomRules {
  /** How far the person can zoom in beyond the camera, now. */
  closest(): number;
  /** A wheel was turned that would have zoomed with the key. */
  onWheelWithoutKey(): void;
  /** One finger scrolls the page over a picture that is zoomed in, and that two would have moved. */
  onOneFinger(): void;
  onZoom(view: ZoomTransform): void;
  /** It zooms in, as it was pressed twice: what the first click has done was not meant. */
  onDoublePress(): void;
  /** A finger has stayed at a place, CSS pixels. */
  onLongPress(x: number, y: number): void;
  /** How long a double press takes to zoom in, in milliseconds; 0: at once. */
  glideMs(): number;
}

/** The person's own zoom of one stage. */
export interface StageZoom {
  /** Tells how large the stage is, in CSS pixels. */
  resize(width: number, height: number): void;
  /** Zooms about the middle, by a factor. */
  scaleBy(factor: number): void;
  /** Moves what is seen, in CSS pixels. */
  moveBy(right: number, down: number): void;
  reset(): void;
  dispose(): void;
}

/** Wheel, pinch, drag and double press on an element, by d3-zoom, and a long press, which does not zoom. */
export function createStageZoom(element: HTMLElement, listeners: StageZoomListeners): StageZoom {
  let scale = 1;
  const scroll = watchPageScroll(element, () => {
    if (scale > 1 && listeners.oneFingerScrolls()) listeners.onOneFinger();
  });
  const allowCloser = (): void => {
    // Whoever was let in closer, as there were more people, is not thrown out.
    behaviour.scaleExtent([1, Math.max(scale, listeners.closest())]);
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => {
      const isTaken = event.type === "touchstart" && scroll.isUnderWay();
      const may = !isTaken && mayZoom(event, scale, listeners);
      if (may) allowCloser();
      else if (event.type === "wheel") listeners.onWheelWithoutKey();
      return may;
    })
    .wheelDelta(doublingsOfWheel)
    // Its own double taps and clicks are not told from single ones.
    .tapDistance(0)
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      scale = event.transform.k;
      element.style.touchAction = touchActionAt(scale, listeners);
      listeners.onZoom(event.transform);
    });
  const selection = select(element).call(behaviour).on("dblclick.zoom", null);
  const forgetPresses = listenForPresses(element, {
    onDoublePress(x, y) {
      listeners.onDoublePress();
      allowCloser();
      const withinMs = listeners.glideMs();
      if (withinMs === 0) behaviour.scaleBy(selection, 2, [x, y]);
      else behaviour.scaleBy(selection.transition().duration(withinMs), 2, [x, y]);
    },
    onLongPress: listeners.onLongPress,
  });
  return {
    resize(width, height) {
      const whole: [[number, number], [number, number]] = [
        [0, 0],
        [width, height],
      ];
      behaviour.extent(whole).translateExtent(whole);
    },
    scaleBy(factor) {
      allowCloser();
      behaviour.scaleBy(selection, factor);
    },
    moveBy: (right, down) => behaviour.translateBy(selection, right / scale, down / scale),
    reset: () => behaviour.transform(selection, zoomIdentity),
    dispose() {
      scroll.dispose();
      forgetPresses();
      selection.interrupt().on(".zoom", null);
    },
  };
}
