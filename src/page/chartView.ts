import { createSchedule } from "../drawing/schedule.ts";
import { shownDay } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";
import type { AppStudies } from "./appStudies.ts";
import type { ChartLook, ChartMoment, Curve } from "./curve.ts";
import { listenForRestored } from "./listenForRestored.ts";

/** The chart of one app: draws by itself whenever the state, the look or the pointer asks for it. */
export interface ChartView {
  /** Draws another curve from now on. */
  show(curve: Curve): void;
  /** `magnification`: CSS px of the page for one of the look. */
  look(look: ChartLook, magnification?: number): void;
  dispose(): void;
}

/**
 * Connects a canvas to a store. A pointer over the chart reads the day under it; pressed, it takes the playhead
 * along.
 */
export function createChartView(
  store: AppStore,
  canvas: HTMLCanvasElement,
  overlay?: AppStudies["overlay"],
): ChartView {
  const context = canvas.getContext("2d");
  let curve: Curve | null = null;
  let look: ChartLook | null = null;
  let magnified = 1;
  let pointerX: number | null = null;
  let isPressed = false;
  let dayAt: ((x: number) => number) | null = null;

  const shownBeside = (): ChartMoment["beside"] => {
    const other = store.beside();
    const history = other?.history();
    const letter = store.options.isLed === true ? "A" : "B";
    return other && history ? { letter, state: other.state.getState(), history } : null;
  };

  const draw = (): void => {
    const history = store.history();
    const state = store.state.getState();
    if (curve === null || look === null || history === null || context === null || !state.inSight) return;
    const cursorDay = pointerX === null || dayAt === null ? null : dayAt(pointerX);
    const beside = shownBeside();
    dayAt = curve.draw(context, {
      state,
      history,
      look,
      cursorDay,
      beside,
      overlay: overlay?.getState().painted,
    }).dayAt;
  };
  const schedule = createSchedule(draw);

  const events = new AbortController();
  const on = (
    name: "pointerdown" | "pointermove" | "pointerup" | "pointercancel" | "pointerleave",
    listener: (event: PointerEvent) => void,
  ): void => canvas.addEventListener(name, listener, { signal: events.signal });
  const point = (event: PointerEvent): void => {
    pointerX = event.offsetX / magnified;
    if (isPressed && dayAt !== null) store.actions.setDay(dayAt(pointerX));
    schedule.request();
  };
  const leave = (): void => {
    pointerX = null;
    schedule.request();
  };
  on("pointermove", point);
  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    isPressed = true;
    canvas.setPointerCapture(event.pointerId);
    point(event);
  });
  on("pointerup", (event) => {
    isPressed = false;
    if (event.pointerType === "touch") leave();
  });
  on("pointercancel", () => {
    isPressed = false;
    leave();
  });
  on("pointerleave", () => {
    if (!isPressed) leave();
  });

  const unsubscribe = store.state.subscribe((state, before) => {
    const moved = shownDay(state) !== shownDay(before);
    const changed = (["look", "shown", "expected", "beside", "inSight"] as const).some(
      (key) => state[key] !== before[key],
    );
    if (moved || changed) schedule.request();
  });
  const forgetOverlay = overlay?.subscribe(schedule.request);
  // Until a typeface has arrived its fallback is measured.
  canvas.ownerDocument.fonts?.addEventListener("loadingdone", schedule.request, { signal: events.signal });

  const forgetRestored = listenForRestored([canvas], schedule.request);

  return {
    show(next) {
      curve = next;
      schedule.request();
    },
    look(next, magnification = 1) {
      look = next;
      magnified = magnification;
      schedule.drawNow();
    },
    dispose() {
      forgetRestored();
      unsubscribe();
      forgetOverlay?.();
      events.abort();
      schedule.stop();
    },
  };
}
