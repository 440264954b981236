import { fitCanvas } from "./canvasFit.ts";
import type { GraphScene } from "./graphScene.ts";
import { createBlendWeights } from "./linkStroke.ts";
import { createPixelSheet } from "./pixelSheet.ts";
import type { PixelSheet } from "./pixelSheet.ts";
import type { Projection } from "./projection.ts";

/** Four canvases of one size, one above the other: links below, points, a lit downline, and what is drawn anew each time. */
export interface GraphCanvases {
  readonly links: HTMLCanvasElement;
  readonly points: HTMLCanvasElement;
  readonly lit: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
}

/** Where members are painted: their links, and their points. */
export interface MemberSheets {
  readonly links: PixelSheet;
  readonly points: PixelSheet;
}

/** The layers that are painted pixel by pixel, and so may be older than what lies over them. */
const painted = ["links", "points", "lit"] as const;
export type PaintedLayer = (typeof painted)[number];

/** A picture's canvases, fitted to a stage. */
export interface GraphLayers {
  readonly over: CanvasRenderingContext2D;
  /** An empty sheet that fits the canvases. */
  createSheet(): PixelSheet;
  /** Shows a sheet on a canvas, in place of whatever was there. */
  show(layer: PaintedLayer, sheet: PixelSheet): void;
  /** Shows nothing there. */
  clear(layer: PaintedLayer): void;
  /** Moves and sizes what was painted for one projection so that it fits another, px in CSS. */
  place(from: Projection, to: Projection): void;
}

/** Makes the layers of canvases that have a stage's size. */
function createLayers(
  canvases: GraphCanvases,
  contexts: Readonly<Record<keyof GraphCanvases, CanvasRenderingContext2D>>,
  weights: Uint16Array,
): GraphLayers {
  const { width, height } = canvases.over;
  let placed = "";
  return {
    over: contexts.over,
    createSheet: () => createPixelSheet(contexts.links, width, height, weights),
    show: (layer, sheet) => contexts[layer].putImageData(sheet.image, 0, 0),
    clear: (layer) => contexts[layer].clearRect(0, 0, width, height),
    place(from, to) {
      const times = to.scale / from.scale;
      const isThere = times === 1 && from.x === to.x && from.y === to.y;
      const [right, down] = [to.x - times * from.x, to.y - times * from.y];
      const transform = isThere ? "none" : `matrix(${times}, 0, 0, ${times}, ${right}, ${down})`;
      if (transform === placed) return;
      placed = transform;
      for (const layer of painted) {
        canvases[layer].style.transformOrigin = "0 0";
        canvases[layer].style.transform = transform;
      }
    },
  };
}

/**
 * Gives a function that fits the canvases to a scene: the same layers as long as the size stays, new and empty
 * ones after it has changed, null where a canvas has no context.
 */
export function createLayerFitter(canvases: GraphCanvases): (scene: GraphScene) => GraphLayers | null {
  const weights = createBlendWeights();
  // Pixels are written far more often than shapes are drawn: without this hint each redraw would first wait for a graphics card.
  const [links, points, lit, over] = [canvases.links, canvases.points, canvases.lit, canvases.over].map(
    (canvas) => canvas.getContext("2d", { willReadFrequently: true }),
  );
  let layers: GraphLayers | null = null;
  return ({ width, height, pixelRatio }) => {
    const resized = Object.values<HTMLCanvasElement>({ ...canvases }).filter((canvas) =>
      fitCanvas(canvas, width, height, pixelRatio),
    );
    if (layers !== null && resized.length === 0) return layers;
    if (links === null || points === null || lit === null || over === null) return null;
    layers = createLayers(canvases, { links, points, lit, over }, weights);
    return layers;
  };
}
