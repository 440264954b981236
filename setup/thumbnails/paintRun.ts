import type { Colouring } from "../../src/drawing/colouring.ts";
import { discManner } from "../../src/drawing/discManner.ts";
import type { GraphScene } from "../../src/drawing/graphScene.ts";
import { createBlendWeights, strokePiece } from "../../src/drawing/linkStroke.ts";
import { advancePainting, beginPainting } from "../../src/drawing/painting.ts";
import { createPixelSheet } from "../../src/drawing/pixelSheet.ts";
import type { PixelSheet } from "../../src/drawing/pixelSheet.ts";
import { colourRun } from "../../src/drawing/runInColour.ts";
import { createStageCamera } from "../../src/drawing/stageCamera.ts";
import type { Theme } from "../../src/drawing/theme.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { membersAt } from "../../src/layout/membersAt.ts";
import type { RunColumns } from "../../src/model/run.ts";

/** A picture that a run is painted into; its sheet has `pixelRatio` device px for each of the px that places are given in. */
export interface Canvas {
  readonly sheet: PixelSheet;
  readonly pixelRatio: number;
}

const weights = createBlendWeights();

/** The painter asks a canvas for pixels; here is none. */
const withoutCanvas = {
  createImageData: (wide: number, high: number) => ({
    data: new Uint8ClampedArray(4 * wide * high),
    width: wide,
    height: high,
  }),
} as unknown as CanvasRenderingContext2D;

/** An empty picture of width × height px. */
export const createCanvas = (width: number, height: number, pixelRatio: number): Canvas => ({
  sheet: createPixelSheet(withoutCanvas, width * pixelRatio, height * pixelRatio, weights),
  pixelRatio,
});

/** One pixel over another. */
export function over(above: number, below: number): number {
  const alpha = above >>> 24;
  const rest = ((below >>> 24) * (255 - alpha)) / 255;
  const all = alpha + rest;
  if (all === 0) return 0;
  const mix = (shift: number): number =>
    Math.round((((above >>> shift) & 0xff) * alpha + ((below >>> shift) & 0xff) * rest) / all) << shift;
  return ((Math.round(all) << 24) | mix(16) | mix(8) | mix(0)) >>> 0;
}

/** Where and how large a disc is painted. */
interface DiscPlace {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** Lays the disc of a run on a day over a picture. */
export function paintDisc(
  { sheet, pixelRatio }: Canvas,
  { left, top, size }: DiscPlace,
  columns: RunColumns,
  day: number,
  colouring: Colouring,
  theme: Theme,
): void {
  const { people } = columns;
  const run = colourRun(columns, colouring, null);
  const scene: GraphScene = {
    columns,
    manner: discManner(layDisc(people.sponsors, people.count)),
    day,
    theme,
    colouring,
    chosenClass: null,
    trueScale: false,
    view: { k: 1, x: 0, y: 0 },
    kept: null,
    hovered: null,
    width: size,
    height: size,
    pixelRatio,
    reducedMotion: true,
    typeface: { sans: "sans-serif" },
  };
  const [links, points] = [createCanvas(size, size, pixelRatio), createCanvas(size, size, pixelRatio)];
  const members = membersAt(people.joinDays, people.count, day);
  const stand = createStageCamera().follow(scene, members, 0);
  const sheets = { links: links.sheet, points: points.sheet };
  const painting = beginPainting({ scene, run, stand, isHasty: false }, sheets, members);
  advancePainting(painting, { members, ...run.seek(day) });
  const wide = links.sheet.width;
  const first = top * pixelRatio * sheet.width + left * pixelRatio;
  for (let at = 0; at < wide * wide; at++) {
    const onto = first + Math.floor(at / wide) * sheet.width + (at % wide);
    const painted = over(points.sheet.pixels[at], links.sheet.pixels[at]);
    sheet.pixels[onto] = over(painted, sheet.pixels[onto]);
  }
}

/** Where a curve is stroked: its days from left to right, from nobody at the bottom to the most at the top. */
export interface CurvePlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly thickness: number;
}

/** Strokes a column of the census over the run's days; `most` is as high as the curve goes. */
export function strokeCurve(
  { sheet, pixelRatio }: Canvas,
  { left, right, top, bottom, thickness }: CurvePlace,
  values: Float64Array,
  most: number,
  colour: number,
): void {
  const stroke = { thickness: thickness * pixelRatio, alphas: new Uint8Array(256).fill(255) };
  const days = values.length - 1;
  const pieces = Math.min(days, Math.ceil((right - left) / 2));
  const place = (piece: number): readonly [number, number] => {
    const share = piece / pieces;
    const value = values[Math.round(share * days)];
    const x = left + share * (right - left);
    const y = bottom - (value / most) * (bottom - top);
    // strokePiece counts in 1/256 of a device px.
    return [Math.round(256 * pixelRatio * x), Math.round(256 * pixelRatio * y)];
  };
  let [lastX, lastY] = place(0);
  for (let piece = 1; piece <= pieces; piece++) {
    const [x, y] = place(piece);
    strokePiece(sheet, stroke, lastX, lastY, x, y, 255, 255, colour);
    [lastX, lastY] = [x, y];
  }
}

/** Some colours of many, evenly. */
export function evenlyOf(colours: readonly number[], most: number): readonly number[] {
  const all = [...new Set(colours)];
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, place) => all[Math.round((place * (all.length - 1)) / (most - 1))]);
}
