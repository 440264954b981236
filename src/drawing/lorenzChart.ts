import * as text from "#language/lorenz.ts";
import { haloText, widestText } from "./canvasText.ts";
import { clearChart, fitHeights } from "./chartFrame.ts";
import type { ChartScene } from "./chartScene.ts";

/** All that the picture of how rewards are shared depends on. */
export interface LorenzScene extends Pick<
  ChartScene,
  "width" | "height" | "pixelRatio" | "theme" | "typeface"
> {
  /** The share that the poorest share of members got, at even steps from 0 to 1. */
  readonly lorenz: Float64Array;
  /** The share that the last 1 % of members got. */
  readonly topShare: number;
  /** What is said of it, in two lines: "the top 1 %", "got 62 %". */
  readonly topWords: readonly [string, string];
}

interface LorenzFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
  readonly xOf: (share: number) => number;
  readonly yOf: (share: number) => number;
}

/** From the plot to the words beside it, CSS px. */
const beside = 18;

const ticks = [0, 0.5, 1];
const formatTick = (share: number): string => `${100 * share} %`;

function fit(context: CanvasRenderingContext2D, scene: LorenzScene): LorenzFrame {
  const heights = fitHeights(context, scene);
  const { top, bottom } = heights;
  const left = Math.ceil(widestText(context, ticks.map(formatTick))) + 10;
  // No wider than one and a half times its height: a square shows best how far a share is from equal.
  const room = scene.width - beside - widestText(context, scene.topWords);
  const right = Math.max(left + 1, Math.min(room, left + 1.5 * (bottom - top)));
  const xOf = (share: number): number => left + (right - left) * share;
  const yOf = (share: number): number => bottom - (bottom - top) * share;
  return { ...heights, left, right, xOf, yOf };
}

function drawAxes(context: CanvasRenderingContext2D, { theme }: LorenzScene, frame: LorenzFrame): void {
  const { left, right, top, bottom, fontSize, yOf } = frame;
  context.lineWidth = 1;
  context.strokeStyle = theme.hairline;
  context.fillStyle = theme.quiet;
  context.textBaseline = "middle";
  context.textAlign = "right";
  for (const tick of ticks) {
    const y = Math.round(yOf(tick)) + 0.5;
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(right, y);
    context.stroke();
    context.fillText(formatTick(tick), left - 8, y);
  }
  context.textBaseline = "alphabetic";
  context.textAlign = "left";
  context.fillText(text.ofRewards, left, top - 7);
  context.fillText(text.gotLeast, left, bottom + 5 + fontSize);
  context.textAlign = "right";
  context.fillText(text.gotMost, right, bottom + 5 + fontSize);
}

function traceLorenz(
  context: CanvasRenderingContext2D,
  { lorenz }: LorenzScene,
  { xOf, yOf }: LorenzFrame,
): void {
  context.beginPath();
  lorenz.forEach((share, place) => {
    const x = xOf(place / Math.max(1, lorenz.length - 1));
    if (place === 0) context.moveTo(x, yOf(share));
    else context.lineTo(x, yOf(share));
  });
}

/** Marks at the right edge how much of the height the last 1 % of members make. */
function drawTop(context: CanvasRenderingContext2D, scene: LorenzScene, frame: LorenzFrame): void {
  const { theme, topShare, topWords } = scene;
  const { right, yOf, top, bottom, fontSize } = frame;
  const x = right + 6;
  const [low, high] = [yOf(1 - topShare), yOf(1)];
  context.lineWidth = 2;
  context.strokeStyle = theme.accent;
  context.beginPath();
  context.moveTo(x, Math.max(low, high + 2));
  context.lineTo(x, high);
  context.stroke();
  const middle = Math.max(top + fontSize, Math.min(bottom - fontSize, (low + high) / 2));
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillStyle = theme.ink;
  topWords.forEach((line, place) =>
    context.fillText(line, right + beside - 4, middle + (place - 0.5) * (fontSize + 3)),
  );
}

/**
 * Draws which share of the rewards went to the members who got least, up to all of them, beside the straight line that it
 * would be if everybody got the same: the area between them, doubled, is the Gini coefficient.
 */
export function drawLorenz(context: CanvasRenderingContext2D, scene: LorenzScene): void {
  clearChart(context, scene);
  const { theme } = scene;
  const frame = fit(context, scene);
  const { left, xOf, yOf } = frame;
  drawAxes(context, scene, frame);
  traceLorenz(context, scene, frame);
  context.closePath();
  context.globalAlpha = 0.5;
  context.fillStyle = theme.waiting;
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = 1.25;
  context.setLineDash([5, 4]);
  context.strokeStyle = theme.quiet;
  context.beginPath();
  context.moveTo(xOf(0), yOf(0));
  context.lineTo(xOf(1), yOf(1));
  context.stroke();
  context.setLineDash([]);
  context.lineWidth = 2;
  context.strokeStyle = theme.accent;
  traceLorenz(context, scene, frame);
  context.stroke();
  context.textBaseline = "alphabetic";
  context.textAlign = "left";
  const x = Math.max(left + 4, xOf(0.48) - context.measureText(text.allTheSame).width - 8);
  haloText(context, text.allTheSame, x, yOf(0.5) - 4, theme.quiet, theme.ground);
  drawTop(context, scene, frame);
}
