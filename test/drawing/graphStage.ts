import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import { discManner } from "../../src/drawing/discManner.ts";
import { createGraphPicture } from "../../src/drawing/graphPicture.ts";
import type { GraphPicture, GraphScene } from "../../src/drawing/graphPicture.ts";
import { themes } from "../../src/drawing/theme.ts";
import { layDisc } from "../../src/layout/disc.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";

/** A picture on canvases that keep what is done to them. */
export interface Stage {
  readonly picture: GraphPicture;
  readonly links: RecordingCanvas;
  readonly points: RecordingCanvas;
  readonly lit: RecordingCanvas;
  readonly over: RecordingCanvas;
}

/** A picture of its own; `clock` tells it the time. */
export function setUpStage(clock?: () => number): Stage {
  const [links, points, lit, over] = Array.from({ length: 4 }, recordingCanvas);
  const canvases = { links: links.canvas, points: points.canvas, lit: lit.canvas, over: over.canvas };
  return { picture: createGraphPicture(canvases, clock), links, points, lit, over };
}

/** The end of a run on the disc, with what is changed. */
export const sceneOf = (columns: RunColumns, changed: Partial<GraphScene> = {}): GraphScene => ({
  columns,
  manner: discManner(layDisc(columns.people.sponsors, columns.people.count)),
  day: columns.parameters.days,
  theme: themes.dark,
  colouring: colourByGeneration(columns.people, changed.theme ?? themes.dark),
  chosenClass: null,
  trueScale: false,
  view: { k: 1, x: 0, y: 0 },
  kept: null,
  hovered: null,
  width: 300,
  height: 240,
  pixelRatio: 1,
  reducedMotion: true,
  typeface: { sans: "sans-serif" },
  ...changed,
});

/** The pixels that a canvas shows. */
export const shown = (canvas: RecordingCanvas): Uint32Array => {
  const image = canvas.of("putImageData").at(-1)?.args[0] as ImageData;
  return new Uint32Array(image.data.buffer);
};

/** How often pixels were put onto a canvas. */
export const puts = ({ links, points, lit }: Stage): number =>
  [links, points, lit].reduce((sum, canvas) => sum + canvas.of("putImageData").length, 0);

/** The share of pixels that differ much, of those that are not empty. */
export function difference(a: Uint32Array, b: Uint32Array): number {
  const far = (shift: number, one: number, other: number): boolean =>
    Math.abs(((one >>> shift) & 255) - ((other >>> shift) & 255)) > 24;
  let different = 0;
  let painted = 0;
  a.forEach((pixel, at) => {
    if (pixel >>> 24 === 0 && b[at] >>> 24 === 0) return;
    painted++;
    if ([0, 8, 16, 24].some((shift) => far(shift, pixel, b[at]))) different++;
  });
  return different / painted;
}

/** A column that counts how often each row is read. */
export function countReads(column: Uint8Array): { column: Uint8Array; reads: Int32Array } {
  const reads = new Int32Array(column.length);
  const counting = new Proxy(column, {
    get: (target, name) => {
      const row = typeof name === "string" ? Number(name) : Number.NaN;
      if (Number.isInteger(row)) reads[row]++;
      return Reflect.get(target, name);
    },
  });
  return { column: counting, reads };
}
