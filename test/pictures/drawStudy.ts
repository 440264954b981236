import { drawCurve } from "../../src/drawing/curve.ts";
import { drawFormulaCurves } from "../../src/drawing/formulaCurves.ts";
import type { ChartScene } from "../../src/drawing/chartScene.ts";
import { drawPhaseMap } from "../../src/drawing/phaseMap.ts";
import { studyOverlay } from "../../src/drawing/studyOverlay.ts";
import { themes } from "../../src/drawing/theme.ts";
import { mapContent } from "../../src/page/studies/mapContent.ts";
import { formulaLabels } from "../../src/page/words/sayFormula.ts";
import { readLink } from "../../src/parameters/link.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import { checkFormulas } from "../../src/study/checkFormulas.ts";
import { createProgression } from "../../src/study/createProgression.ts";
import type { ExperimentOf } from "../../src/study/createProgression.ts";
import { runTask } from "../../src/study/runTask.ts";
import type { ExperimentKind, SummaryOf } from "../../src/study/summaries.ts";
import { layOver } from "./layOver.ts";
import { letterCanvas } from "./letterCanvas.ts";
import type { PictureScene, StudyDrawing } from "./pictureScenes.ts";
import type { RunOfLink } from "./runOfLink.ts";

/** What a picture of a study is drawn from. */
interface Subject {
  readonly context: CanvasRenderingContext2D;
  readonly look: Omit<ChartScene, "days" | "reachedDay" | "day">;
  readonly parameters: Parameters;
  readonly run: RunOfLink;
}

/** All runs of an experiment, one after the other. */
function summaryOf<Kind extends ExperimentKind>(experiment: ExperimentOf<Kind>): SummaryOf[Kind] {
  const progression = createProgression<Kind>(experiment);
  for (let task = progression.next(); task !== null; task = progression.next())
    progression.add(runTask(experiment, task));
  return progression.summary();
}

function drawMap(colours: "joined" | "growth", { context, look, parameters }: Subject): void {
  const experiment: ExperimentOf<"map"> = {
    kind: "map",
    parameters,
    plan: emptyPlan,
    seeds: { first: 11, last: 12 },
    across: { key: "churnPerMonth", from: 0.02, to: 0.42, steps: 11, scale: "linear" },
    down: { key: "conversion", from: 0.02, to: 0.22, steps: 11, scale: "linear" },
  };
  const content = mapContent(experiment, summaryOf<"map">(experiment), colours, parameters);
  drawPhaseMap(context, { ...content, ...look, cursor: 60 });
}

/** Forty runs behind the one at hand. */
function drawRuns({ context, look, parameters, run: { columns } }: Subject): void {
  const { joined, fan } = summaryOf<"ensemble">({
    kind: "ensemble",
    parameters,
    plan: emptyPlan,
    seeds: { first: 1, last: 40 },
  });
  const runs = { bands: joined, fan: fan.map(({ joinedByDay }) => joinedByDay ?? []), isOutdated: false };
  const { days, population } = parameters;
  drawCurve(context, {
    ...look,
    days,
    reachedDay: columns.reachedDay,
    day: columns.reachedDay,
    census: columns.census,
    show: "adoption",
    logarithmic: false,
    expected: null,
    published: [],
    publishedOf: "joined",
    everybody: population,
    overlay: studyOverlay({ runs, forecast: null, numbers: null }, days),
  });
}

function drawFormulas({ context, look, parameters, run: { columns } }: Subject): void {
  drawFormulaCurves(context, {
    ...look,
    days: parameters.days,
    reachedDay: columns.reachedDay,
    day: columns.reachedDay,
    logarithmic: true,
    run: { label: "This run", joined: columns.census.joined },
    formulas: checkFormulas(parameters).formulas.flatMap(({ name, joined }) =>
      joined === null ? [] : [{ name, label: formulaLabels[name], joined }],
    ),
  });
}

const drawings: Readonly<Record<StudyDrawing, (subject: Subject) => void>> = {
  "map of who joins": (subject) => drawMap("joined", subject),
  "map of growth": (subject) => drawMap("growth", subject),
  "many runs": drawRuns,
  formulas: drawFormulas,
};

/** The pixels of a study of a link's setting. `runOf` gives the finished run of a setting. */
export function drawStudy(
  { query, width, height, pixelRatio }: PictureScene,
  drawing: StudyDrawing,
  runOf: (parameters: Parameters) => RunOfLink,
): ImageData {
  const { state, notes } = readLink(query);
  if (notes.length > 0 || state.theme === null)
    throw new Error(`${query} is no good link. ${notes.join(" ")}`);
  const canvas = letterCanvas();
  const { parameters } = state;
  const theme = themes[state.theme];
  drawings[drawing]({
    context: canvas.getContext("2d")!,
    look: {
      width,
      height,
      pixelRatio,
      theme,
      cursorDay: null,
      peopleEach: 1,
      typeface: { sans: "sans-serif", serif: "serif" },
      formatCount: String,
    },
    parameters,
    run: runOf(parameters),
  });
  return layOver([canvas], theme);
}
