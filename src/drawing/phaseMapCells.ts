import { mapColour } from "./mapColours.ts";
import { edgeOf } from "./phaseMapFrame.ts";
import type { MapFrame } from "./phaseMapFrame.ts";
import type { MapScene } from "./phaseMapScene.ts";
import type { Theme } from "./theme.ts";

/** Draws a cell that what is shown never came about in: grey, with a line across. */
export function hatchCell(
  context: CanvasRenderingContext2D,
  theme: Theme,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.fillStyle = theme.waiting;
  context.fillRect(x, y, width, height);
  context.lineWidth = 1;
  context.strokeStyle = theme.quiet;
  context.globalAlpha = 0.45;
  context.beginPath();
  context.moveTo(x, y + height);
  context.lineTo(x + width, y);
  context.stroke();
  context.globalAlpha = 1;
}

/** Draws the places that are known, each in its colour. */
export function drawMapCells(
  context: CanvasRenderingContext2D,
  { across, down, tones, theme }: MapScene,
  { left, right, top, bottom }: MapFrame,
): void {
  for (let row = 0; row < down.steps; row++) {
    const low = edgeOf(bottom, top, row, down.steps);
    const high = edgeOf(bottom, top, row + 1, down.steps);
    for (let column = 0; column < across.steps; column++) {
      const tone = tones[column + row * across.steps];
      if (tone === null) continue;
      const x = edgeOf(left, right, column, across.steps);
      const wide = edgeOf(left, right, column + 1, across.steps) - x;
      if (tone === "none") {
        hatchCell(context, theme, x, high, wide, low - high);
      } else {
        context.fillStyle = mapColour(theme, tone);
        context.fillRect(x, high, wide, low - high);
      }
    }
  }
}
