import { day as dayTold } from "#language/chart.ts";
import * as text from "#language/furtherCharts.ts";
import { interpolateLab, rgb } from "d3";
import { widestText } from "./canvasText.ts";
import { drawBands, rowsOfEdges } from "./bands.ts";
import type { Band } from "./bands.ts";
import { censusRow } from "./censusRow.ts";
import { drawChartAxes } from "./chartAxes.ts";
import { clearChart, fitDays, fitHeights } from "./chartFrame.ts";
import type { ChartFrame } from "./chartFrame.ts";
import type { ChartScene, DrawnChart } from "./chartScene.ts";
import { drawDayMark, drawUpright } from "./dayMark.ts";
import { drawEmptyPlot } from "./emptyPlot.ts";
import type { Fate, FateCounts } from "./fateCounts.ts";
import { fateWords } from "./fateWords.ts";
import { drawLedger, fitLedger } from "./ledger.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";
import type { Theme } from "./theme.ts";

/** All that the picture of the invitations by fate depends on. */
export interface FateScene extends ChartScene {
  readonly fates: FateCounts;
}

/** Areas of what came to nothing are so much nearer to the ground than points of the same colour. */
const subdued = 0.25;

/**
 * Whoever was asked and answered has a colour, that of success the strongest; who never was, a grey; what is open is
 * hatched.
 */
export function fateColours(theme: Theme): Readonly<Record<Fate, string>> {
  const subdue = (colour: string): string => rgb(interpolateLab(colour, theme.ground)(subdued)).formatHex();
  return {
    accepted: theme.accent,
    overtaken: subdue(theme.generationStops[4]),
    refused: subdue(theme.generationStops[6]),
    wasted: theme.leftPoint,
    unreachable: theme.quiet,
    open: theme.quiet,
  };
}

const ticks = [0, 0.25, 0.5, 0.75, 1];
const formatShare = (share: number): string => `${100 * share} %`;

function fitFates(
  context: CanvasRenderingContext2D,
  scene: FateScene,
): { readonly frame: ChartFrame; readonly ledger: Ledger } {
  const heights = fitHeights(context, scene);
  const { top, bottom } = heights;
  const { fates, peopleEach, formatCount } = scene;
  const inWords = [text.sent, ...fates.occurring.map((fate) => fateWords[fate])];
  const ledger = fitLedger(context, scene, heights, inWords, [
    formatCount((fates.sent.at(-1) ?? 0) * peopleEach),
  ]);
  const left = Math.ceil(widestText(context, ticks.map(formatShare))) + 10;
  const right = Math.max(left + 1, scene.width - ledger.width);
  const yOf = (share: number): number => bottom - (bottom - top) * share;
  return { frame: { ...heights, ...fitDays(scene.days, left, right), yOf, ticks }, ledger };
}

/** Draws what became of all invitations by each day, as shares of those sent, with the counts at the playhead or the cursor. */
export function drawFateChart(context: CanvasRenderingContext2D, scene: FateScene): DrawnChart {
  clearChart(context, scene);
  const { fates, theme, reachedDay, formatCount, peopleEach } = scene;
  const { frame, ledger } = fitFates(context, scene);
  const colours = fateColours(theme);
  const bands = fates.occurring.map((fate, place): Band => ({
    colour: colours[fate],
    hatched: fate === "open",
    lower: place === 0 ? new Float64Array(fates.rows) : fates.edges[place - 1],
    upper: fates.edges[place],
  }));
  drawChartAxes(context, scene, frame, formatShare);
  drawBands(context, scene, frame, bands, rowsOfEdges(fates.firstRow, fates.rows, frame.right - frame.left));
  drawUpright(context, frame, frame.xOf(scene.day), theme.quiet);
  if (fates.firstRow === fates.rows) drawEmptyPlot(context, scene, frame, text.noInvitations);
  const readDay = scene.cursorDay === null ? scene.day : Math.round(scene.cursorDay);
  const row = censusRow(fates.rows, reachedDay, readDay);
  const last = fates.rows - 1;
  const figureOf = (counts: Float64Array): string => formatCount(row < 0 ? 0 : counts[row] * peopleEach);
  const entries = fates.occurring.map((fate, place): LedgerEntry => ({
    figure: figureOf(fates.counts[fate]),
    word: fateWords[fate],
    mark: fate === "open" ? "hatched" : "area",
    colour: colours[fate],
    y: frame.yOf((bands[place].lower[last] + bands[place].upper[last]) / 2),
  }));
  const sum: LedgerEntry = {
    figure: figureOf(fates.sent),
    word: text.sent,
    mark: "none",
    colour: theme.ink,
    y: frame.top,
  };
  drawLedger(context, frame, ledger, [sum, ...entries.toReversed()], theme);
  if (scene.cursorDay !== null) drawDayMark(context, scene, frame, readDay, dayTold(formatCount(readDay)));
  return { dayAt: frame.dayAt, xOf: frame.xOf };
}
