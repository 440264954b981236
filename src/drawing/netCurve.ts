import * as words from "#language/netCurve.ts";
import { clearChart } from "./chartFrame.ts";
import { drawNetAxes, fitNet } from "./netFrame.ts";
import type { NetFrame, NetScene } from "./netFrame.ts";
import { drawNetLabels } from "./netLabels.ts";
import { netTones } from "./netTones.ts";

/** The path around every member between a net and 0: each a column as wide as its part of all. */
function traceColumns(
  context: CanvasRenderingContext2D,
  { netByRank }: NetScene,
  { xOf, yOf }: NetFrame,
  within: (cents: number) => number,
): void {
  const count = netByRank.length;
  // All columns are as wide: of three members each has a third.
  const edge = (place: number): number => place / count;
  context.beginPath();
  context.moveTo(xOf(0), yOf(0));
  netByRank.forEach((cents, place) => {
    const y = yOf(within(cents));
    context.lineTo(xOf(edge(place)), y);
    context.lineTo(xOf(edge(place + 1)), y);
  });
  context.lineTo(xOf(1), yOf(0));
  context.closePath();
}

function drawAreas(context: CanvasRenderingContext2D, scene: NetScene, frame: NetFrame): void {
  const { loss, gain } = netTones(scene.theme);
  context.fillStyle = loss;
  traceColumns(context, scene, frame, (cents) => Math.min(0, cents));
  context.fill();
  context.fillStyle = gain;
  traceColumns(context, scene, frame, (cents) => Math.max(0, cents));
  context.fill();
  const zero = Math.round(frame.yOf(0)) + 0.5;
  context.lineWidth = 1;
  context.strokeStyle = scene.theme.ink;
  context.beginPath();
  context.moveTo(frame.left, zero);
  context.lineTo(frame.right, zero);
  context.stroke();
}

/** Shows that those above the edge go on: the columns are cut by a gap. */
function drawCut(context: CanvasRenderingContext2D, scene: NetScene, frame: NetFrame): void {
  const first = scene.netByRank.findIndex((cents) => cents > frame.high);
  if (first < 0) return;
  const x = frame.xOf(first / scene.netByRank.length) - 4;
  context.strokeStyle = scene.theme.ground;
  context.lineWidth = 2;
  context.beginPath();
  for (const y of [frame.top + 5, frame.top + 9]) {
    context.moveTo(x, y + 3);
    context.lineTo(frame.right + 4, y - 3);
  }
  context.stroke();
}

function drawMiddle(context: CanvasRenderingContext2D, scene: NetScene, frame: NetFrame): void {
  const { netByRank, theme } = scene;
  const middle = netByRank[Math.round(0.5 * (netByRank.length - 1))];
  context.beginPath();
  context.arc(frame.xOf(0.5), frame.yOf(middle), 3, 0, 2 * Math.PI);
  context.fillStyle = theme.ink;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = theme.ground;
  context.stroke();
}

/**
 * Draws every member's net from worst to best as areas below and above 0. The scale is linear; where a few have far more
 * than the rest, their columns are cut and say so.
 */
export function drawNetCurve(context: CanvasRenderingContext2D, scene: NetScene): void {
  clearChart(context, scene);
  const frame = fitNet(context, scene);
  drawNetAxes(context, scene, frame);
  if (scene.netByRank.length === 0) {
    context.textAlign = "center";
    context.fillText(words.nobodyHasJoined, (frame.left + frame.right) / 2, frame.yOf(0) - 8);
    return;
  }
  drawAreas(context, scene, frame);
  if (frame.isCut) drawCut(context, scene, frame);
  drawMiddle(context, scene, frame);
  drawNetLabels(context, scene, frame);
}
