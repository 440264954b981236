import type { Theme } from "../../src/drawing/theme.ts";

/** Lays canvases over the ground as the page does, the first lowest. */
export function layOver(canvases: readonly HTMLCanvasElement[], { ground }: Theme): ImageData {
  const { width, height } = canvases[canvases.length - 1];
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const canvas of canvases) {
    const { opacity, transform } = canvas.style;
    if (!["", "none"].includes(transform)) throw new Error(`At rest a canvas is moved: ${transform}`);
    context.globalAlpha = opacity === "" ? 1 : Number(opacity);
    context.drawImage(canvas, 0, 0);
  }
  const image = context.getImageData(0, 0, width, height);
  if (new Uint32Array(image.data.buffer).every((pixel, _, [first]) => pixel === first))
    throw new Error("Nothing is in the picture.");
  return image;
}
