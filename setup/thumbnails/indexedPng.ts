import { pngFile } from "./pngFile.ts";

/** So many steps of covering there are, from a pixel that is seen through to one that is not. */
const steps = 3;

const channelOf = (pixel: number, channel: 0 | 1 | 2): number => (pixel >>> (8 * channel)) & 0xff;

const distance = (a: number, b: number): number =>
  (channelOf(a, 0) - channelOf(b, 0)) ** 2 +
  (channelOf(a, 1) - channelOf(b, 1)) ** 2 +
  (channelOf(a, 2) - channelOf(b, 2)) ** 2;

/** Gives the place of the nearest of some colours; what has been asked before is known. */
function nearestOf(colours: readonly number[]): (pixel: number) => number {
  const known = new Map<number, number>();
  return (pixel) => {
    const colour = pixel & 0xffffff;
    const before = known.get(colour);
    if (before !== undefined) return before;
    let nearest = 0;
    for (let place = 1; place < colours.length; place++)
      if (distance(colours[place], colour) < distance(colours[nearest], colour)) nearest = place;
    known.set(colour, nearest);
    return nearest;
  };
}

/**
 * Writes a picture as a small PNG file that is seen through where nothing is: each pixel in the nearest of the given colours
 * and in one of a few steps of covering.
 * @param pixels alpha · blue · green · red from the highest byte, as the painter keeps them
 * @param colours at most 63 of them, the same without alpha
 */
export function indexedPng(
  width: number,
  height: number,
  pixels: Uint32Array,
  colours: readonly number[],
): Buffer {
  const nearest = nearestOf(colours);
  // Number 0 is nothing; then come the steps of the first colour, of the second, ….
  const indexed = Uint8Array.from(pixels, (pixel) => {
    const step = Math.round((steps * (pixel >>> 24)) / 255);
    return step === 0 ? 0 : steps * nearest(pixel) + step;
  });
  const count = 1 + steps * colours.length;
  const palette = new Uint8Array(3 * count);
  const covering = new Uint8Array(count);
  for (let place = 0; place < count - 1; place++) {
    const colour = colours[Math.floor(place / steps)];
    palette.set([channelOf(colour, 0), channelOf(colour, 1), channelOf(colour, 2)], 3 * (place + 1));
    covering[place + 1] = Math.round((255 * (1 + (place % steps))) / steps);
  }
  return pngFile("indexed", width, height, indexed, [
    { type: "PLTE", data: palette },
    { type: "tRNS", data: covering },
  ]);
}
