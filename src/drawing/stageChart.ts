import { day as dayTold } from "#language/chart.ts";
import * as text from "#language/furtherCharts.ts";
import { interpolateLab, rgb, scaleLinear } from "d3";
import { drawBands, rowsOfEdges } from "./bands.ts";
import type { Band } from "./bands.ts";
import { widestText } from "./canvasText.ts";
import { censusRow } from "./censusRow.ts";
import { drawChartAxes } from "./chartAxes.ts";
import { clearChart, fitDays, fitHeights } from "./chartFrame.ts";
import type { ChartFrame } from "./chartFrame.ts";
import type { ChartScene, DrawnChart } from "./chartScene.ts";
import { drawCurveSeries } from "./curveLines.ts";
import { drawDayMark, drawUpright } from "./dayMark.ts";
import { drawEmptyPlot } from "./emptyPlot.ts";
import { drawLedger, fitLedger } from "./ledger.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";
import type { StageCounts } from "./stageCounts.ts";
import type { Theme } from "./theme.ts";

/** All that the picture of the open invitations by stage depends on. */
export interface StageScene extends ChartScene {
  readonly stages: StageCounts;
  /** The same of a run that this one is seen beside: both are drawn to one scale. */
  readonly beside?: StageScene;
}

/** From far to near: the last stage is the accent. */
export function stageColours(theme: Theme, stages: number): readonly string[] {
  const along = interpolateLab(theme.leftPoint, theme.accent);
  return Array.from({ length: stages }, (_, stage) =>
    rgb(along(stages < 2 ? 1 : stage / (stages - 1))).formatHex(),
  );
}

/** Those who joined may be so many times more than are open ever; if more, their line would press the rest flat. */
const nearEnough = 4;

const showsJoined = ({ mostOpen, mostJoined }: StageCounts): boolean => mostJoined <= nearEnough * mostOpen;

/** The most people that the scale of a scene has to hold. */
const mostOf = ({ stages, peopleEach }: StageScene): number =>
  peopleEach * Math.max(stages.mostOpen, showsJoined(stages) ? stages.mostJoined : 0);

function fitStages(
  context: CanvasRenderingContext2D,
  scene: StageScene,
): { readonly frame: ChartFrame; readonly ledger: Ledger } {
  const heights = fitHeights(context, scene);
  const { top, bottom } = heights;
  const { stages, peopleEach, formatCount } = scene;
  const most = Math.max(mostOf(scene), scene.beside === undefined ? 0 : mostOf(scene.beside));
  const tickCount = Math.max(2, Math.round((bottom - top) / 48));
  const yOf = scaleLinear()
    .domain([0, Math.max(1, most)])
    .nice(tickCount)
    .range([bottom, top]);
  const ticks = yOf.ticks(tickCount).filter(Number.isInteger);
  const widest = Math.max(stages.mostOpen, stages.mostJoined);
  const ledger = fitLedger(
    context,
    scene,
    heights,
    [text.joined, ...stages.names],
    [formatCount(widest * peopleEach)],
  );
  const left = Math.ceil(widestText(context, ticks.map(formatCount))) + 10;
  const right = Math.max(left + 1, scene.width - ledger.width);
  return { frame: { ...heights, ...fitDays(scene.days, left, right), yOf, ticks }, ledger };
}

/** So many places of a list, the first and the last among them, as even as they can be. */
function evenly(count: number, most: number): readonly number[] {
  if (count <= most) return Array.from({ length: count }, (_, place) => place);
  if (most < 2) return [count - 1];
  const kept = Array.from({ length: most }, (_, at) => Math.round((at * (count - 1)) / (most - 1)));
  return [...new Set(kept)];
}

function stageEntries(
  scene: StageScene,
  frame: ChartFrame,
  bands: readonly Band[],
  most: number,
  row: number,
): readonly LedgerEntry[] {
  const { stages, theme, peopleEach, formatCount } = scene;
  const last = stages.rows - 1;
  const figureOf = (counts: Float64Array): string => formatCount(row < 0 ? 0 : counts[row] * peopleEach);
  const joined: LedgerEntry = {
    figure: figureOf(stages.joined),
    word: text.joined,
    mark: showsJoined(stages) ? "line" : "none",
    colour: theme.ink,
    y: showsJoined(stages) && last >= 0 ? frame.yOf(stages.joined[last] * peopleEach) : frame.top,
  };
  const entries = evenly(stages.names.length, most - 1).map((stage): LedgerEntry => ({
    figure: figureOf(stages.open[stage]),
    word: stages.names[stage],
    mark: "area",
    colour: bands[stage].colour,
    y: last < 0 ? frame.bottom : frame.yOf((bands[stage].lower[last] + bands[stage].upper[last]) / 2),
  }));
  return [joined, ...entries.toReversed()];
}

/**
 * Draws how many open invitations stand at each stage, the first lowest, and the line of those who have joined, with the
 * counts at the playhead or the cursor.
 */
export function drawStageChart(context: CanvasRenderingContext2D, scene: StageScene): DrawnChart {
  clearChart(context, scene);
  const { stages, theme, formatCount, peopleEach } = scene;
  const { frame, ledger } = fitStages(context, scene);
  const colours = stageColours(theme, stages.names.length);
  const inPeople = (counts: Float64Array): Float64Array => counts.map((count) => count * peopleEach);
  const edges = stages.edges.map(inPeople);
  const bands = edges.map((upper, stage): Band => ({
    colour: colours[stage],
    hatched: false,
    lower: stage === 0 ? new Float64Array(stages.rows) : edges[stage - 1],
    upper,
  }));
  drawChartAxes(context, scene, frame);
  drawBands(context, scene, frame, bands, rowsOfEdges(0, stages.rows, frame.right - frame.left));
  if (showsJoined(stages))
    drawCurveSeries(context, scene, frame, {
      label: text.joined,
      values: inPeople(stages.joined),
      kind: "run",
      colour: theme.ink,
      width: 2,
      isLabelled: false,
    });
  drawUpright(context, frame, frame.xOf(scene.day), theme.quiet);
  if (stages.mostOpen === 0) drawEmptyPlot(context, scene, frame, text.noOpenInvitations);
  const readDay = scene.cursorDay === null ? scene.day : Math.round(scene.cursorDay);
  const row = censusRow(stages.rows, scene.reachedDay, readDay);
  drawLedger(context, frame, ledger, stageEntries(scene, frame, bands, ledger.most, row), theme);
  if (scene.cursorDay !== null) drawDayMark(context, scene, frame, readDay, dayTold(formatCount(readDay)));
  return { dayAt: frame.dayAt, xOf: frame.xOf };
}
