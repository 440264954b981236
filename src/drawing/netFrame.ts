import * as words from "#language/netCurve.ts";
import { scaleLinear } from "d3";
import { widestText } from "./canvasText.ts";
import { fitHeights } from "./chartFrame.ts";
import type { ChartHeights } from "./chartFrame.ts";
import type { ChartScene } from "./chartScene.ts";
import { netScale, netScaleBeside } from "./netScale.ts";
import type { NetScale } from "./netScale.ts";

/** All that the picture of every member's net depends on. */
export interface NetScene extends Pick<ChartScene, "width" | "height" | "pixelRatio" | "theme" | "typeface"> {
  /** Cents, from worst to best at even steps of rank; empty without members. */
  readonly netByRank: Float64Array;
  /** The same of a run that this one is seen beside: both are drawn to one scale. Not empty. */
  readonly netBeside?: Float64Array;
  /** Of all members, 0…1. */
  readonly lossShare: number;
  readonly aheadShare: number;
  /** A net with its sign, in full and for an axis. */
  readonly formatNet: (cents: number) => string;
  readonly formatNetShort: (cents: number) => string;
  readonly formatShare: (share: number) => string;
}

/** Where the nets are drawn: the edges of the plot in CSS px, and its scales. */
export interface NetFrame extends ChartHeights, NetScale {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly number[];
  readonly xOf: (rank: number) => number;
  readonly yOf: (cents: number) => number;
}

const ranks = [0, 0.25, 0.5, 0.75, 1];

/** Measures the room for the nets of a scene. */
export function fitNet(context: CanvasRenderingContext2D, scene: NetScene): NetFrame {
  const heights = fitHeights(context, scene);
  const { fontSize } = heights;
  const top = heights.top + (scene.netByRank.length > 0 ? 2 : 0);
  const nets = scene.netByRank.length > 0 ? scene.netByRank : Float64Array.of(0);
  const scale = scene.netBeside === undefined ? netScale(nets) : netScaleBeside(nets, scene.netBeside);
  // The worst has its label under the curve.
  const yOf = scaleLinear()
    .domain([scale.low, scale.high])
    .range([heights.bottom - fontSize - 8, top])
    .clamp(true);
  const ticks =
    scene.netByRank.length === 0 || (scale.low === -1 && scale.high === 1)
      ? [0]
      : yOf.ticks(Math.max(2, Math.round((heights.bottom - top) / 44)));
  const left = Math.ceil(widestText(context, ticks.map(scene.formatNetShort))) + 10;
  const right = Math.max(left + 1, scene.width - 4);
  const xOf = (rank: number): number => left + (right - left) * rank;
  return { ...heights, ...scale, top, left, right, ticks, xOf, yOf };
}

/** Draws the grid with its amounts on the left, and the ranks beneath. */
export function drawNetAxes(context: CanvasRenderingContext2D, scene: NetScene, frame: NetFrame): void {
  const { left, right, bottom, fontSize, xOf, yOf } = frame;
  context.lineWidth = 1;
  context.strokeStyle = scene.theme.hairline;
  context.fillStyle = scene.theme.quiet;
  context.textBaseline = "middle";
  context.textAlign = "right";
  for (const tick of frame.ticks) {
    const y = Math.round(yOf(tick)) + 0.5;
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(right, y);
    context.stroke();
    context.fillText(scene.formatNetShort(tick), left - 8, y);
  }
  context.textBaseline = "alphabetic";
  for (const rank of ranks) {
    const x = Math.round(xOf(rank)) + (rank === 1 ? -0.5 : 0.5);
    context.beginPath();
    context.moveTo(x, bottom);
    context.lineTo(x, bottom + 4);
    context.stroke();
    context.textAlign = rank === 0 ? "left" : rank === 1 ? "right" : "center";
    const text = rank === 0 ? words.worstRank : rank === 1 ? words.bestRank : scene.formatShare(rank);
    context.fillText(text, x, bottom + 5 + fontSize);
  }
}
