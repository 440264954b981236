import { askedEncoding } from "./filmFormat.ts";
import type { FilmFormat, VideoCoding } from "./filmFormat.ts";

/** So many frames are encoded on trial. */
const trialFrames = 4;

/** px that the picture moves from one to the next: an encoder has little to do where nothing moves. */
const step = 4;

/** How long some frames take, in ms; Infinity where they cannot be encoded after all. */
async function timeTrial(
  canvas: HTMLCanvasElement,
  format: FilmFormat,
  coding: VideoCoding,
): Promise<number> {
  const width = format.width - step * trialFrames;
  // What goes wrong is told by `flush`, too.
  const encoder = new VideoEncoder({ output: () => undefined, error: () => undefined });
  const begunMs = performance.now();
  try {
    encoder.configure({ ...askedEncoding(format, coding), width });
    for (let at = 0; at < trialFrames; at++) {
      const visibleRect = { x: step * at, y: 0, width, height: format.height };
      const frame = new VideoFrame(canvas, { timestamp: at, visibleRect });
      encoder.encode(frame);
      frame.close();
    }
    await encoder.flush();
    return performance.now() - begunMs;
  } catch {
    return Infinity;
  } finally {
    if (encoder.state !== "closed") encoder.close();
  }
}

/**
 * The way to write a film that is the fastest in this browser. They differ by a factor of ten, in one browser to the one side
 * and in another to the other, and none of them tells.
 * @param canvas shows a frame of the film
 */
export async function fastestCoding(canvas: HTMLCanvasElement, format: FilmFormat): Promise<VideoCoding> {
  let [fastest] = format.codings;
  if (format.codings.length === 1) return fastest;
  let leastMs = Infinity;
  for (const coding of format.codings) {
    const ms = await timeTrial(canvas, format, coding);
    if (ms < leastMs) [fastest, leastMs] = [coding, ms];
  }
  return fastest;
}
