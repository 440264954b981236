import { applyPalette, GIFEncoder, quantize } from "gifenc";
import type { FilmEncoder } from "./filmEncoder.ts";

/** The colours of a GIF, but one that stands for "as before". */
const mostColours = 255;

const pixelsOf = (context: CanvasRenderingContext2D): Uint8ClampedArray =>
  context.getImageData(0, 0, context.canvas.width, context.canvas.height).data;

/**
 * Begins an animated GIF of what a context's canvas shows. All frames have the colours that it shows now: those of the last
 * frame. A pixel that stays as it was is not written again, so that a frame takes no more than what is new.
 */
export async function encodeGif(context: CanvasRenderingContext2D): Promise<FilmEncoder> {
  const { width, height } = context.canvas;
  const palette = quantize(pixelsOf(context), mostColours);
  const asBefore = palette.length;
  const gif = GIFEncoder();
  let before: Uint8Array | null = null;
  return {
    async add({ forSeconds }) {
      const now = applyPalette(pixelsOf(context), palette);
      const changed =
        before === null ? now : now.map((colour, at) => (colour === before?.[at] ? asBefore : colour));
      gif.writeFrame(changed, width, height, {
        delay: 1000 * forSeconds,
        dispose: 1,
        ...(before === null
          ? { palette: [...palette, [0, 0, 0]] }
          : { transparent: true, transparentIndex: asBefore }),
      });
      before = now;
    },
    async finish() {
      gif.finish();
      return gif.bytes();
    },
    cancel: async () => undefined,
  };
}
