import { fitCanvas } from "./canvasFit.ts";
import type { GraphScene } from "./graphScene.ts";
import { createBlendWeights } from "./linkStroke.ts";
import { createPixelSheet } from "./pixelSheet.ts";
import type { PixelSheet } from "./pixelSheet.ts";

/** Three canvases of one size, one above the other: links below, points, and what is lit or pointed at. */
export interface GraphCanvases {
  readonly links: HTMLCanvasElement;
  readonly points: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
}

/** A canvas with the pixels that are shown on it. */
export interface Layer {
  readonly context: CanvasRenderingContext2D;
  readonly sheet: PixelSheet;
}

/** A picture's canvases with their pixels. */
export interface GraphLayers {
  readonly links: Layer;
  readonly points: Layer;
  readonly over: Layer;
}

/** Shows a layer's pixels on its canvas, in place of whatever was there. */
export const showLayer = ({ context, sheet }: Layer): void => context.putImageData(sheet.image, 0, 0);

/**
 * Gives a function that fits the canvases to a scene: the same layers as long as the size stays, new and empty
 * ones after it has changed, null where a canvas has no context.
 */
export function createLayerFitter(canvases: GraphCanvases): (scene: GraphScene) => GraphLayers | null {
  const weights = createBlendWeights();
  // Pixels are written far more often than shapes are drawn: without this hint each redraw would first wait for a graphics card.
  const contexts = [canvases.links, canvases.points, canvases.over].map((canvas) =>
    canvas.getContext("2d", { willReadFrequently: true }),
  );
  let layers: GraphLayers | null = null;
  return ({ width, height, pixelRatio }) => {
    const resized = Object.values<HTMLCanvasElement>({ ...canvases }).filter((canvas) =>
      fitCanvas(canvas, width, height, pixelRatio),
    );
    if (layers !== null && resized.length === 0) return layers;
    const [links, points, over] = contexts;
    if (links === null || points === null || over === null) return null;
    const layer = (context: CanvasRenderingContext2D): Layer => ({
      context,
      sheet: createPixelSheet(context, canvases.links.width, canvases.links.height, weights),
    });
    layers = { links: layer(links), points: layer(points), over: layer(over) };
    return layers;
  };
}
