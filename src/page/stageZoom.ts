import { select, zoom, zoomIdentity } from "d3";
import type { D3ZoomEvent, ZoomTransform } from "d3";
import { mayZoom } from "./mayZoom.ts";
import type { WheelRules } from "./mayZoom.ts";

/** How far the person can zoom in beyond the camera. */
const closest = 40;

/** What the zoom asks and tells. */
export interface StageZoomListeners extends WheelRules {
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

/** Wheel, pinch, drag and double click on an element, by d3-zoom. */
export function createStageZoom(element: HTMLElement, listeners: StageZoomListeners): StageZoom {
  let scale = 1;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, closest])
    .filter((event: Event) => mayZoom(event, scale, listeners))
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      scale = event.transform.k;
      element.style.touchAction = scale > 1 ? "none" : "pan-y";
      listeners.onZoom(event.transform);
    });
  const selection = select(element).call(behaviour);
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
