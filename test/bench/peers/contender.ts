import type { PlacedPeople } from "./placedPeople.ts";

/** Somebody who draws the people and their links. */
export interface Contender {
  /**
   * Draws everything once more, as after a change of the camera, until the pixels can be read.
   * @returns the main thread's milliseconds
   */
  redraw(): number | Promise<number>;
}

/** Sets somebody up, with all that does not have to be done again for each picture. */
export type SetUp = (people: PlacedPeople) => Contender | Promise<Contender>;

/** The milliseconds of some work that ends with reading a pixel: without that it would only be put into a queue. */
export function timed(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Waits until a context has drawn all that it was told to. */
export function readBack(context: CanvasRenderingContext2D | WebGL2RenderingContext): void {
  const { width, height } = context.canvas;
  if (context instanceof CanvasRenderingContext2D) context.getImageData(width / 2, height / 2, 1, 1);
  else
    context.readPixels(width / 2, height / 2, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
}
