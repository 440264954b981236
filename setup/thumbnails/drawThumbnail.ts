import type { Colouring } from "../../src/drawing/colouring.ts";
import { packColour } from "../../src/drawing/pixelSheet.ts";
import type { Theme } from "../../src/drawing/theme.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { indexedPng } from "./indexedPng.ts";
import { createCanvas, evenlyOf, paintDisc, strokeCurve } from "./paintRun.ts";
import { thumbnailSize } from "./thumbnailSize.ts";

const { discSize, width, height, pixelRatio } = thumbnailSize;
const curve = { top: discSize + 8, bottom: height - 1.5, left: 1, right: width - 1, thickness: 1.5 };

/** So many of the members' colours are told apart. */
const mostColours = 8;

/** The disc of a finished run at its end, and below it how many had joined and were active; a PNG file, seen through. */
export function drawThumbnail(columns: RunColumns, colouring: Colouring, theme: Theme): Buffer {
  const canvas = createCanvas(width, height, pixelRatio);
  const { census, parameters } = columns;
  paintDisc(canvas, { left: 0, top: 0, size: discSize }, columns, parameters.days, colouring, theme);
  const most = census.joined[census.rows - 1];
  const [ink, accent] = [packColour(theme.ink), packColour(theme.accent)];
  strokeCurve(canvas, curve, census.active.subarray(0, census.rows), most, accent);
  strokeCurve(canvas, curve, census.joined.subarray(0, census.rows), most, ink);
  const members = evenlyOf(
    colouring.classes.map(({ colour }) => packColour(colour)),
    mostColours,
  );
  const left = [packColour(theme.leftRing), packColour(theme.leftPoint)];
  const { sheet } = canvas;
  return indexedPng(sheet.width, sheet.height, sheet.pixels, [...members, ...left, ink, accent]);
}
