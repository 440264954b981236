import * as text from "#language/furtherCurves.ts";
import { censusRow } from "../drawing/censusRow.ts";
import { drawFateChart } from "../drawing/fateChart.ts";
import { countFates } from "../drawing/fateCounts.ts";
import { drawStageChart } from "../drawing/stageChart.ts";
import type { StageScene } from "../drawing/stageChart.ts";
import { countStages } from "../drawing/stageCounts.ts";
import { weekBars } from "../drawing/weekBars.ts";
import type { Judging, WeekMoment } from "../drawing/weekBars.ts";
import { drawWeekChart } from "../drawing/weekChart.ts";
import type { WeekScene } from "../drawing/weekChart.ts";
import { groupRecruits } from "../drawing/weekRecruits.ts";
import { membersAt } from "../layout/membersAt.ts";
import type { RunColumns } from "../model/run.ts";
import type { AppState, History } from "../store/appState.ts";
import { shownDay } from "../store/appState.ts";
import { chartScene } from "./curve.ts";
import type { ChartMoment, FurtherCurve } from "./curve.ts";
import { formatCoefficient } from "./words/formatCoefficient.ts";
import { judgingAge } from "./words/judgingAge.ts";
import { explainFates, sayFates } from "./words/sayFates.ts";
import { fewestJudged } from "./words/sayReachedCoefficient.ts";
import { explainStages, sayStages } from "./words/sayStages.ts";
import { explainWeeks, sayWeeks } from "./words/sayWeeks.ts";

/** The curves that are loaded when one of them is first wanted. */
export type FurtherCurves = Readonly<Record<"fates" | "stages" | "weeks", FurtherCurve>>;

/** What was made of each history, for as long as that is there. */
function onceAHistory<Made>(make: (columns: RunColumns) => Made): (history: History) => Made {
  const kept = new WeakMap<RunColumns, { readonly made: Made }>();
  return ({ columns }) => {
    const { made } = kept.get(columns) ?? { made: make(columns) };
    kept.set(columns, { made });
    return made;
  };
}

/** The scene of a moment, with that of the run beside it where there is one. */
function sceneBeside<Scene extends object>(
  moment: ChartMoment,
  sceneOf: (moment: ChartMoment) => Scene,
): Scene & { readonly beside?: Scene } {
  const { beside } = moment;
  return {
    ...sceneOf(moment),
    ...(beside !== null && { beside: sceneOf({ ...moment, ...beside, beside: null }) }),
  };
}

const rowAt = ({ columns }: History, day: number): number =>
  censusRow(columns.census.rows, columns.reachedDay, day);

function fateCurve(): FurtherCurve {
  const fatesOf = onceAHistory(({ census }) => countFates(census));
  return {
    ...text.fates,
    draw: (context, moment) =>
      drawFateChart(context, { ...chartScene(moment), fates: fatesOf(moment.history) }),
    note: (history) => explainFates(fatesOf(history)),
    say: (_, history, day) =>
      sayFates(fatesOf(history), rowAt(history, day), day, history.columns.parameters.peopleEach),
  };
}

function stageCurve(): FurtherCurve {
  const stagesOf = onceAHistory(({ census }) => countStages(census));
  const sceneOf = (moment: ChartMoment): StageScene => ({
    ...chartScene(moment),
    stages: stagesOf(moment.history),
  });
  return {
    ...text.stages,
    draw: (context, moment) => drawStageChart(context, sceneBeside(moment, sceneOf)),
    note: () => explainStages,
    say: (_, history, day) =>
      sayStages(stagesOf(history), rowAt(history, day), day, history.columns.parameters.peopleEach),
  };
}

function weekCurve(): FurtherCurve {
  const weeksOf = onceAHistory(({ people, parameters }) => groupRecruits(people, parameters.days));
  const momentOf = ({ columns: { people } }: History, day: number): WeekMoment => ({
    day,
    joined: membersAt(people.joinDays, people.count, day),
    everybody: people.count,
  });
  const judgingOf = ({ columns }: History): Judging => ({
    age: judgingAge(columns.parameters),
    fewest: fewestJudged,
  });
  const setK = ({ expected }: AppState): number | null => expected?.expectation.K ?? null;
  const sceneOf = (moment: ChartMoment): WeekScene => ({
    ...chartScene(moment),
    weeks: weeksOf(moment.history),
    moment: momentOf(moment.history, shownDay(moment.state)),
    judging: judgingOf(moment.history),
    K: setK(moment.state),
    formatCoefficient,
  });
  return {
    ...text.weeks,
    draw: (context, moment) => drawWeekChart(context, sceneBeside(moment, sceneOf)),
    note: ({ columns: { parameters } }) => explainWeeks(judgingAge(parameters), parameters.days),
    say(state, history, day) {
      const { days } = history.columns.parameters;
      const bars = weekBars(weeksOf(history), days, momentOf(history, day), judgingOf(history));
      return sayWeeks(bars, day, setK(state));
    },
  };
}

/** Makes the further curves of one app. */
export const createFurtherCurves = (): FurtherCurves => ({
  fates: fateCurve(),
  stages: stageCurve(),
  weeks: weekCurve(),
});
