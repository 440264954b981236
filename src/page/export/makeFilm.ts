import * as text from "#language/film.ts";
import { filmFrames } from "../../drawing/filmSchedule.ts";
import type { FilmFrame, FilmLength } from "../../drawing/filmSchedule.ts";
import type { FilmEncoder } from "../../files/filmEncoder.ts";
import type { FilmFormat } from "../../files/filmFormat.ts";
import { createBreathing } from "./breathing.ts";
import type { ExportMoment } from "./exportMoment.ts";
import { createFilmPicture } from "./filmPicture.ts";

/** Begins a file of what a canvas shows. Where there is a choice of colours, or of ways to encode it, the last frame is there by then. */
export type OpenEncoder = (context: CanvasRenderingContext2D, format: FilmFormat) => Promise<FilmEncoder>;

/**
 * Makes a film of a run, on a canvas that nobody sees.
 * @param tell hears after each frame the share that is done
 * @throws the signal's reason once it is cancelled; what stands in the way, in a sentence for the person
 */
export async function makeFilm(
  moment: ExportMoment,
  format: FilmFormat,
  length: FilmLength,
  open: OpenEncoder,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<Blob> {
  const { width, height, codings, framesPerSecond, mediaType } = format;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error(text.notDrawn);
  const breathing = createBreathing(signal);
  const frames = filmFrames(length, framesPerSecond, moment.history.columns.reachedDay);

  /** Hands each frame to what takes it, as soon as it is drawn. */
  const show = async (
    shown: readonly FilmFrame[],
    take: (frame: FilmFrame) => Promise<void>,
  ): Promise<void> => {
    const picture = createFilmPicture(moment, format, context);
    try {
      for (const frame of shown) {
        const drawing = picture.draw(frame);
        while (!drawing.next().done) if (breathing.isDue()) await breathing.breathe();
        if (breathing.isDue()) await breathing.breathe();
        await take(frame);
        await breathing.breathe();
      }
    } finally {
      picture.release();
    }
  };

  let encoder: FilmEncoder | null = null;
  try {
    // The last frame has all the colours, and the most to encode.
    if (codings.length !== 1) await show(frames.slice(-1), async () => undefined);
    const opened = await open(context, format);
    encoder = opened;
    let made = 0;
    await show(frames, async (frame) => {
      await opened.add(frame);
      tell(++made / frames.length);
    });
    const film = await opened.finish();
    signal.throwIfAborted();
    return new Blob([film], { type: mediaType });
  } catch (thrown) {
    await encoder?.cancel();
    throw thrown;
  } finally {
    canvas.width = canvas.height = 0;
  }
}
