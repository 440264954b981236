import type { ChartScene, DrawnChart } from "../drawing/chartScene.ts";
import type { CurveOverlay } from "../drawing/curveScene.ts";
import type { AppState, History } from "../store/appState.ts";
import { shownDay } from "../store/appState.ts";
import { typefaces } from "./typefaces.ts";
import { formatShortCount } from "./words/formatCount.ts";

/** What React decides about a chart. */
export type ChartLook = Pick<ChartScene, "width" | "height" | "pixelRatio" | "theme">;

/** What is shown of one app. */
export interface ShownState {
  readonly state: AppState;
  readonly history: History;
}

/** What a chart is drawn of. */
export interface ChartMoment extends ShownState {
  /** The app that this one is seen beside, on the scale of both; null: it stands alone. */
  readonly beside: (ShownState & { readonly letter: string }) | null;
  readonly look: ChartLook;
  /** What studies paint on it. */
  readonly overlay?: CurveOverlay | null;
  /** The day under the pointer. */
  readonly cursorDay: number | null;
}

/** One of the curves that the panel can show. */
export interface Curve {
  /** What its picture is called. */
  readonly name: string;
  /** One line above it: what is shown. */
  readonly caption: string;
  draw(context: CanvasRenderingContext2D, moment: ChartMoment): DrawnChart;
}

/** A curve that is loaded when it is first wanted. */
export interface FurtherCurve extends Curve {
  /** What its words and marks mean in the run that is shown; empty if there is nothing to explain. */
  note(history: History): string;
  /** What it shows at a day, for whoever does not see it. */
  say(state: AppState, history: History, day: number): string;
}

/** The part of a scene that all charts have. */
export function chartScene({ state, history, look, cursorDay }: ChartMoment): ChartScene {
  const { parameters, reachedDay } = history.columns;
  return {
    ...look,
    days: parameters.days,
    reachedDay,
    day: shownDay(state),
    peopleEach: parameters.peopleEach,
    cursorDay,
    typeface: typefaces,
    formatCount: formatShortCount,
  };
}
