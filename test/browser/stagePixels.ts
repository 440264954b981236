import type { Locator } from "playwright-core";

/** The pixel on which the canvases are laid here, whatever is behind them on the page. */
export const groundPixel = 0xff808080;

/** Runs in the page: what the canvases of a stage show over each other, four bytes a pixel in base64. */
function layOver(stage: Element): string {
  const canvases = [...stage.querySelectorAll("canvas")];
  const { width, height } = canvases[0];
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
  context.fillStyle = "#808080";
  context.fillRect(0, 0, width, height);
  for (const canvas of canvases) {
    const { opacity, transform } = getComputedStyle(canvas);
    const { a, d, e, f } = new DOMMatrix(transform);
    const ratio = width / canvas.clientWidth;
    context.globalAlpha = Number(opacity);
    context.setTransform(a, 0, 0, d, e * ratio, f * ratio);
    context.drawImage(canvas, 0, 0);
  }
  const { data } = context.getImageData(0, 0, width, height);
  const pieces: string[] = [];
  for (let at = 0; at < data.length; at += 8192)
    pieces.push(String.fromCharCode(...data.subarray(at, at + 8192)));
  return btoa(pieces.join(""));
}

/** What a stage shows now, but for the words over it: a pixel each entry (alpha · blue · green · red). */
export async function stagePixels(stage: Locator): Promise<Uint32Array> {
  const bytes = Buffer.from(await stage.evaluate(layOver), "base64");
  return new Uint32Array(new Uint8Array(bytes).buffer);
}
