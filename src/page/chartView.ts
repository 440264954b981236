import { drawCurve } from "../drawing/curve.ts";
import type { CurveScene } from "../drawing/curve.ts";
import { createSchedule } from "../drawing/schedule.ts";
import { findScenario } from "../parameters/scenarios.ts";
import { shownDay } from "../store/appState.ts";
import type { AppState, History } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";
import { typefaces } from "./typefaces.ts";
import { formatShortCount } from "./words/formatCount.ts";

/** What React decides about the chart. */
export type ChartLook = Pick<CurveScene, "width" | "height" | "pixelRatio" | "theme">;

/** The adoption curve of one app: draws by itself whenever the state, the look or the pointer asks for it. */
export interface ChartView {
  look(look: ChartLook): void;
  dispose(): void;
}

/** The curve that theory expects, where there is one and it is asked for. */
function expectedOf({ expected, look }: AppState): CurveScene["expected"] {
  if (!look.expectedShown || expected === null) return null;
  const { joined, active } = expected.expectation;
  return joined === null || active === null ? null : { joined, active };
}

/** All that the chart shows of a state and its history. */
function chartScene(
  state: AppState,
  history: History,
  look: ChartLook,
  cursorDay: number | null,
): CurveScene {
  const { parameters, census } = history.columns;
  const published = findScenario(state.settings.present.scenario)?.published ?? null;
  return {
    ...look,
    census,
    days: parameters.days,
    day: shownDay(state),
    show: state.look.curve,
    logarithmic: state.look.logarithmic,
    expected: expectedOf(state),
    published: published?.points ?? [],
    publishedOf: published?.of ?? "joined",
    everybody: parameters.market === "mixed" ? parameters.population : null,
    peopleEach: parameters.peopleEach,
    cursorDay,
    typeface: typefaces,
    formatCount: formatShortCount,
  };
}

/**
 * Connects a canvas to a store. A pointer over the chart reads the day under it; pressed, it takes the playhead
 * along.
 */
export function createChartView(store: AppStore, canvas: HTMLCanvasElement): ChartView {
  const context = canvas.getContext("2d");
  let look: ChartLook | null = null;
  let pointerX: number | null = null;
  let isPressed = false;
  let dayAt: ((x: number) => number) | null = null;

  const draw = (): void => {
    const history = store.history();
    if (look === null || history === null || context === null) return;
    const state = store.state.getState();
    const cursorDay = pointerX === null || dayAt === null ? null : dayAt(pointerX);
    dayAt = drawCurve(context, chartScene(state, history, look, cursorDay)).dayAt;
  };
  const schedule = createSchedule(draw);

  const events = new AbortController();
  const on = (
    name: "pointerdown" | "pointermove" | "pointerup" | "pointercancel" | "pointerleave",
    listener: (event: PointerEvent) => void,
  ): void => canvas.addEventListener(name, listener, { signal: events.signal });
  const point = (event: PointerEvent): void => {
    pointerX = event.offsetX;
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
    const changed =
      state.look !== before.look || state.shown !== before.shown || state.expected !== before.expected;
    if (moved || changed) schedule.request();
  });
  // Until a typeface has arrived its fallback is measured.
  canvas.ownerDocument.fonts?.addEventListener("loadingdone", schedule.request, { signal: events.signal });

  return {
    look(next) {
      look = next;
      schedule.request();
    },
    dispose() {
      unsubscribe();
      events.abort();
      schedule.stop();
    },
  };
}
