import * as words from "#language/joinDayChart.ts";
import { haloText, widestText } from "./canvasText.ts";
import { drawChartAxes } from "./chartAxes.ts";
import { clearChart, fitDays, fitHeights } from "./chartFrame.ts";
import type { ChartFrame } from "./chartFrame.ts";
import type { ChartScene } from "./chartScene.ts";
import { drawUpright } from "./dayMark.ts";
import { drawEmptyPlot } from "./emptyPlot.ts";
import { drawLedger, fitLedger } from "./ledger.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";
import { netTones } from "./netTones.ts";

/** How those stand who joined in one stretch of days. */
export interface JoinStretch {
  /** Days. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly members: number;
  readonly inLoss: number;
  readonly ahead: number;
}

/** All that the picture of loss by the day of joining depends on. */
export interface JoinDayScene extends ChartScene {
  readonly stretches: readonly JoinStretch[];
  readonly formatShare: (share: number) => string;
}

/** Between two values that are written, on each side of both, CSS px. */
const air = 10;

const ticks = [0, 0.25, 0.5, 0.75, 1];
const formatTick = (share: number): string => `${100 * share} %`;
/** How members stand, from above. */
const standings = ["ahead", "even", "inLoss"] as const;
const names = { ahead: words.ahead, even: words.even, inLoss: words.inLoss };

const sharesOf = ({
  members,
  inLoss,
  ahead,
}: Omit<JoinStretch, "fromDay" | "toDay">): Readonly<Record<(typeof standings)[number], number>> => ({
  ahead: ahead / members,
  even: (members - ahead - inLoss) / members,
  inLoss: inLoss / members,
});

const all = (stretches: readonly JoinStretch[]): Omit<JoinStretch, "fromDay" | "toDay"> => ({
  members: stretches.reduce((sum, { members }) => sum + members, 0),
  inLoss: stretches.reduce((sum, { inLoss }) => sum + inLoss, 0),
  ahead: stretches.reduce((sum, { ahead }) => sum + ahead, 0),
});

function fit(
  context: CanvasRenderingContext2D,
  scene: JoinDayScene,
): { readonly frame: ChartFrame; readonly ledger: Ledger } {
  const heights = fitHeights(context, scene);
  const { top, bottom } = heights;
  const figures = [1, 0.9999, 0.0001].map(scene.formatShare);
  const ledger = fitLedger(context, scene, heights, Object.values(names), figures);
  const left = Math.ceil(widestText(context, ticks.map(formatTick))) + 10;
  const right = Math.max(left + 1, scene.width - ledger.width);
  const yOf = (share: number): number => bottom - (bottom - top) * share;
  return { frame: { ...heights, ...fitDays(scene.days, left, right), yOf, ticks }, ledger };
}

/** The shares in loss that are written over their bars: that of the last who came, of the first, and others where there is room; none where nobody is. */
function drawValues(context: CanvasRenderingContext2D, scene: JoinDayScene, frame: ChartFrame): void {
  const { theme, formatShare } = scene;
  const came = scene.stretches.filter(({ members }) => members > 0);
  if (came.every(({ inLoss }) => inLoss === 0)) return;
  const order = [came.at(-1), came.at(0), ...came.slice(1, -1)].filter((stretch) => stretch !== undefined);
  const taken: { readonly left: number; readonly right: number }[] = [];
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  for (const stretch of new Set(order)) {
    const share = sharesOf(stretch).inLoss;
    const text = formatShare(share);
    const half = context.measureText(text).width / 2 + air;
    const middle = (frame.xOf(stretch.fromDay) + frame.xOf(stretch.toDay)) / 2;
    const x = Math.max(frame.left + half - air, Math.min(frame.right - half + air, middle));
    if (taken.some(({ left, right }) => x - half < right && left < x + half)) continue;
    taken.push({ left: x - half, right: x + half });
    haloText(context, text, x, frame.yOf(share) - 4, theme.ink, theme.ground);
  }
}

/**
 * Draws for each stretch of days how many of those who joined in it are in loss, even and ahead at the playhead, as shares,
 * with those of all at the edge.
 */
export function drawMoneyByJoinDay(context: CanvasRenderingContext2D, scene: JoinDayScene): void {
  clearChart(context, scene);
  const { theme, stretches } = scene;
  const { frame, ledger } = fit(context, scene);
  const { loss, gain } = netTones(theme);
  const colours = { ahead: gain, even: theme.waiting, inLoss: loss };
  drawChartAxes(context, scene, frame, formatTick);
  for (const stretch of stretches) {
    if (stretch.members === 0) continue;
    const [x, end] = [frame.xOf(stretch.fromDay), frame.xOf(stretch.toDay)];
    const gap = end - x >= 4 ? 1 : 0;
    const shares = sharesOf(stretch);
    let share = 0;
    for (const standing of standings.toReversed()) {
      const [y, upper] = [frame.yOf(share), frame.yOf(share + shares[standing])];
      context.fillStyle = colours[standing];
      context.fillRect(x + gap / 2, upper, Math.max(0.5, end - x - gap), y - upper);
      share += shares[standing];
    }
  }
  drawUpright(context, frame, frame.xOf(scene.day), theme.quiet);
  const everybody = all(stretches);
  if (everybody.members === 0) {
    drawEmptyPlot(context, scene, frame, words.nobodyHasJoined);
    return;
  }
  drawValues(context, scene, frame);
  const shares = sharesOf(everybody);
  const middles = {
    ahead: frame.yOf(1 - shares.ahead / 2),
    even: frame.yOf(shares.inLoss + shares.even / 2),
    inLoss: frame.yOf(shares.inLoss / 2),
  };
  const entries = standings
    .filter((standing) => shares[standing] > 0)
    .map((standing): LedgerEntry => ({
      figure: scene.formatShare(shares[standing]),
      word: names[standing],
      mark: "area",
      colour: colours[standing],
      y: middles[standing],
    }));
  drawLedger(context, frame, ledger, entries, theme);
}
