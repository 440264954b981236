import { clearChart } from "./chartFrame.ts";
import { drawMapCells } from "./phaseMapCells.ts";
import { fitMap } from "./phaseMapFrame.ts";
import type { MapFrame } from "./phaseMapFrame.ts";
import { drawMapLegend } from "./phaseMapLegend.ts";
import { drawHere, drawMapCursor, drawOneForOne } from "./phaseMapMarks.ts";
import type { MapScene } from "./phaseMapScene.ts";

/** Draws the values along both sides, and says what they are. */
function drawMapAxes(context: CanvasRenderingContext2D, scene: MapScene, frame: MapFrame): void {
  const { theme, across, down, width } = scene;
  const { left, right, top, bottom, fontSize, xOf, yOf, acrossTicks, downTicks } = frame;
  context.lineWidth = 1;
  context.strokeStyle = theme.hairline;
  context.strokeRect(left - 0.5, top - 0.5, right - left + 1, bottom - top + 1);
  context.strokeStyle = theme.quiet;
  context.fillStyle = theme.quiet;
  context.textBaseline = "middle";
  context.textAlign = "right";
  let lastTop = Infinity;
  for (const tick of downTicks) {
    const y = Math.round(yOf(tick)) + 0.5;
    const at = Math.min(y, bottom - 0.4 * fontSize);
    if (lastTop - at < 1.4 * fontSize) continue;
    lastTop = at;
    context.beginPath();
    context.moveTo(left - 4, y);
    context.lineTo(left, y);
    context.stroke();
    context.fillText(down.format(tick), left - 8, at);
  }
  context.textBaseline = "alphabetic";
  context.textAlign = "left";
  let lastRight = -Infinity;
  for (const tick of acrossTicks) {
    const x = Math.round(xOf(tick)) + 0.5;
    const text = across.format(tick);
    const wide = context.measureText(text).width;
    const from = Math.max(left, Math.min(width - wide, x - wide / 2));
    if (from < lastRight + 8) continue;
    lastRight = from + wide;
    context.beginPath();
    context.moveTo(x, bottom);
    context.lineTo(x, bottom + 4);
    context.stroke();
    context.fillText(text, from, bottom + 5 + fontSize);
  }
  context.fillStyle = theme.ink;
  context.fillText(`↑ ${down.label}`, 0, top - 13);
  context.textAlign = "right";
  context.fillText(`${across.label} →`, right, bottom + 8 + 2 * fontSize);
}

/** Paints a map where the context's origin is, on whatever is there; `clearChart` and others before. */
export function paintPhaseMap(context: CanvasRenderingContext2D, scene: MapScene): MapFrame {
  const frame = fitMap(context, scene);
  drawMapLegend(context, scene, frame);
  drawMapAxes(context, scene, frame);
  context.fillStyle = scene.theme.waiting;
  context.globalAlpha = 0.5;
  context.fillRect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  context.globalAlpha = 1;
  drawMapCells(context, scene, frame);
  drawOneForOne(context, scene, frame);
  drawHere(context, scene, frame);
  drawMapCursor(context, scene, frame);
  return frame;
}

/**
 * Draws a map: a place for each pair of two values, coloured by what came of it, with the line on which each member brings
 * one more, and the place of the setting at hand. Returns where all that is.
 */
export function drawPhaseMap(context: CanvasRenderingContext2D, scene: MapScene): MapFrame {
  clearChart(context, scene);
  return paintPhaseMap(context, scene);
}
