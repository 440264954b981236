import { mapColour } from "./mapColours.ts";
import { hatchCell } from "./phaseMapCells.ts";
import type { MapFrame } from "./phaseMapFrame.ts";
import type { MapScene } from "./phaseMapScene.ts";

/** The widest that the scale of the colours is, and its height, CSS px. */
const longest = 180;
const thick = 9;

/** Draws above the map what its colours say: a title, and the scale with a number at each end. */
export function drawMapLegend(
  context: CanvasRenderingContext2D,
  { width, theme, legend }: MapScene,
  { fontSize }: MapFrame,
): void {
  const { title, ends, none } = legend;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.fillStyle = theme.ink;
  context.fillText(title, 0, fontSize);
  const middle = Math.round(2.3 * fontSize);
  const beside = ends.map((text) => Math.ceil(context.measureText(text).width));
  const left = beside[0] + 7;
  const noneWidth = none === null ? 0 : Math.ceil(context.measureText(none).width) + 36;
  const long = Math.max(40, Math.min(longest, width - left - beside[1] - 7 - noneWidth));
  context.fillStyle = theme.quiet;
  context.textBaseline = "middle";
  context.fillText(ends[0], 0, middle);
  context.fillText(ends[1], left + long + 7, middle);
  const top = middle - Math.ceil(thick / 2);
  for (let x = 0; x < long; x++) {
    context.fillStyle = mapColour(theme, x / (long - 1));
    context.fillRect(left + x, top, 1, thick);
  }
  if (none === null) return;
  const noneLeft = left + long + 7 + beside[1] + 14;
  hatchCell(context, theme, noneLeft, top, 14, thick);
  context.fillStyle = theme.quiet;
  context.fillText(none, noneLeft + 20, middle);
}
