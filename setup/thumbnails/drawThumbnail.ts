import type { Colouring } from "../../src/drawing/colouring.ts";
import { discManner } from "../../src/drawing/discManner.ts";
import type { GraphScene } from "../../src/drawing/graphScene.ts";
import { createBlendWeights, strokePiece } from "../../src/drawing/linkStroke.ts";
import { advancePainting, beginPainting } from "../../src/drawing/painting.ts";
import { createPixelSheet, packColour } from "../../src/drawing/pixelSheet.ts";
import type { PixelSheet } from "../../src/drawing/pixelSheet.ts";
import { colourRun } from "../../src/drawing/runInColour.ts";
import { createStageCamera } from "../../src/drawing/stageCamera.ts";
import type { Theme } from "../../src/drawing/theme.ts";
import { layDisc } from "../../src/layout/disc.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { indexedPng } from "./indexedPng.ts";
import { thumbnailSize } from "./thumbnailSize.ts";

const { discSize, width, height, pixelRatio } = thumbnailSize;
const curve = { top: discSize + 8, bottom: height - 1.5, left: 1, right: width - 1, thickness: 1.5 };

/** So many of the members' colours are told apart. */
const mostColours = 8;

const weights = createBlendWeights();

/** The painter asks a canvas for pixels; here is none. */
const withoutCanvas = {
  createImageData: (wide: number, high: number) => ({
    data: new Uint8ClampedArray(4 * wide * high),
    width: wide,
    height: high,
  }),
} as unknown as CanvasRenderingContext2D;

const createSheet = (cssHeight: number): PixelSheet =>
  createPixelSheet(withoutCanvas, width * pixelRatio, cssHeight * pixelRatio, weights);

/** One pixel over another. */
function over(above: number, below: number): number {
  const alpha = above >>> 24;
  const rest = ((below >>> 24) * (255 - alpha)) / 255;
  const all = alpha + rest;
  if (all === 0) return 0;
  const mix = (shift: number): number =>
    Math.round((((above >>> shift) & 0xff) * alpha + ((below >>> shift) & 0xff) * rest) / all) << shift;
  return ((Math.round(all) << 24) | mix(16) | mix(8) | mix(0)) >>> 0;
}

/** Lays the disc of the finished run into the upper part of a picture. */
function paintDisc(onto: PixelSheet, columns: RunColumns, colouring: Colouring, theme: Theme): void {
  const { people, parameters } = columns;
  const run = colourRun(columns, colouring, null);
  const scene: GraphScene = {
    columns,
    manner: discManner(layDisc(people.sponsors, people.count)),
    day: parameters.days,
    theme,
    colouring,
    chosenClass: null,
    trueScale: false,
    view: { k: 1, x: 0, y: 0 },
    kept: null,
    hovered: null,
    width: discSize,
    height: discSize,
    pixelRatio,
    reducedMotion: true,
    typeface: { sans: "sans-serif" },
  };
  const sheets = { links: createSheet(discSize), points: createSheet(discSize) };
  const stand = createStageCamera().follow(scene, people.count, 0);
  const painting = beginPainting({ scene, run, stand, isHasty: false }, sheets, people.count);
  advancePainting(painting, { members: people.count, ...run.seek(parameters.days) });
  const { points, links } = sheets;
  for (let at = 0; at < points.pixels.length; at++)
    onto.pixels[at] = over(points.pixels[at], links.pixels[at]);
}

/** Strokes a column of the census over the run's days; `most` is as high as the curve goes. */
function strokeCurve(onto: PixelSheet, values: Float64Array, most: number, colour: number): void {
  const stroke = { thickness: curve.thickness * pixelRatio, alphas: new Uint8Array(256).fill(255) };
  const days = values.length - 1;
  const pieces = Math.min(days, width / 2);
  const place = (piece: number): readonly [number, number] => {
    const share = piece / pieces;
    const value = values[Math.round(share * days)];
    const x = curve.left + share * (curve.right - curve.left);
    const y = curve.bottom - (value / most) * (curve.bottom - curve.top);
    // strokePiece counts in 1/256 of a device px.
    return [Math.round(256 * pixelRatio * x), Math.round(256 * pixelRatio * y)];
  };
  let [lastX, lastY] = place(0);
  for (let piece = 1; piece <= pieces; piece++) {
    const [x, y] = place(piece);
    strokePiece(onto, stroke, lastX, lastY, x, y, 255, 255, colour);
    [lastX, lastY] = [x, y];
  }
}

/** Some colours of many, evenly. */
function evenlyOf(colours: readonly number[]): readonly number[] {
  const all = [...new Set(colours)];
  if (all.length <= mostColours) return all;
  return Array.from(
    { length: mostColours },
    (_, place) => all[Math.round((place * (all.length - 1)) / (mostColours - 1))],
  );
}

/** The disc of a finished run at its end, and below it how many had joined and were active; a PNG file, seen through. */
export function drawThumbnail(columns: RunColumns, colouring: Colouring, theme: Theme): Buffer {
  const sheet = createSheet(height);
  paintDisc(sheet, columns, colouring, theme);
  const { census } = columns;
  const most = census.joined[census.rows - 1];
  const [ink, accent] = [packColour(theme.ink), packColour(theme.accent)];
  strokeCurve(sheet, census.active.subarray(0, census.rows), most, accent);
  strokeCurve(sheet, census.joined.subarray(0, census.rows), most, ink);
  const members = evenlyOf(colouring.classes.map(({ colour }) => packColour(colour)));
  const left = [packColour(theme.leftRing), packColour(theme.leftPoint)];
  return indexedPng(sheet.width, sheet.height, sheet.pixels, [...members, ...left, ink, accent]);
}
