import { retryingImport } from "./retryingImport.ts";
import type { createStageZoom, StageZoom, StageZoomListeners } from "./stageZoom.ts";
import { mayZoom, touchActionAt } from "./zoomRules.ts";

/** Fetches what zooms. */
export type LoadStageZoom = () => Promise<{ readonly createStageZoom: typeof createStageZoom }>;

/** It is a script of its own, fetched when the first picture is there or somebody begins to zoom. */
function stageZoomLoader(): LoadStageZoom {
  const load = retryingImport(() => import("./stageZoom.ts"), "createStageZoom");
  return async () => ({ createStageZoom: await load() });
}

/** A zoom that sleeps until it is woken. */
export interface WokenZoom extends StageZoom {
  /** Fetches what zooms, if it is not there yet; all but the first call do nothing. */
  wake(): void;
}

const gestureEvents = ["wheel", "touchstart", "touchmove", "touchend", "touchcancel"] as const;

/** The same event once more. */
const again = (event: Event): Event => new (event.constructor as typeof Event)(event.type, event);

/**
 * The person's own zoom of one stage, whose code is fetched later. A gesture that begins before wakes it, is kept from the
 * page, and is repeated to it event by event: nothing of it is lost. If it cannot be fetched, the next gesture tries again.
 */
export function createWokenZoom(
  element: HTMLElement,
  listeners: StageZoomListeners,
  load: LoadStageZoom = stageZoomLoader(),
): WokenZoom {
  let zoom: StageZoom | null = null;
  let wasWoken = false;
  let isWaking = false;
  let isDisposed = false;
  let size: readonly [number, number] | null = null;
  let waiting: ((zoom: StageZoom) => void)[] = [];
  let fingersAreOurs = false;
  const sleep = new AbortController();

  const fallAsleep = (): void => {
    isWaking = false;
    fingersAreOurs = false;
    waiting = [];
  };
  const awake = (loaded: Awaited<ReturnType<LoadStageZoom>>): void => {
    if (isDisposed) return;
    sleep.abort();
    zoom = loaded.createStageZoom(element, listeners);
    if (size !== null) zoom.resize(...size);
    for (const act of waiting) act(zoom);
    waiting = [];
  };
  const fetchZoom = (): void => {
    if (zoom !== null || isWaking) return;
    isWaking = true;
    void load().then(awake, fallAsleep);
  };
  /** Does something to the zoom now, or as soon as it is awake. */
  const whenAwake = (act: (zoom: StageZoom) => void): void => {
    if (zoom !== null) return act(zoom);
    waiting.push(act);
    fetchZoom();
  };

  const isOurs = (event: Event): boolean => {
    if (event.type === "touchstart") fingersAreOurs ||= mayZoom(event, 1, listeners);
    return event.type.startsWith("touch") ? fingersAreOurs : mayZoom(event, 1, listeners);
  };
  const onGesture = (event: Event): void => {
    if (!isOurs(event)) {
      if (event.type === "wheel") listeners.onWheelWithoutKey();
      return;
    }
    if (event.cancelable && event.type !== "touchstart") event.preventDefault();
    whenAwake(() => element.dispatchEvent(again(event)));
    if (event.type === "touchend" || event.type === "touchcancel")
      fingersAreOurs = (event as TouchEvent).touches.length > 0;
  };
  for (const type of gestureEvents)
    element.addEventListener(type, onGesture, { passive: false, signal: sleep.signal });
  element.style.touchAction = touchActionAt(1, listeners);

  return {
    wake() {
      // It is called after each picture: offline, nothing is asked for again and again.
      if (!wasWoken) fetchZoom();
      wasWoken = true;
    },
    resize(width, height) {
      size = [width, height];
      zoom?.resize(width, height);
    },
    scaleBy: (factor) => whenAwake((awakened) => awakened.scaleBy(factor)),
    // Asleep nothing is zoomed: there is nothing to move.
    moveBy: (right, down) => zoom?.moveBy(right, down),
    reset: () => zoom?.reset(),
    dispose() {
      isDisposed = true;
      sleep.abort();
      zoom?.dispose();
    },
  };
}
