import type { FilmFrame } from "../drawing/filmSchedule.ts";

/** Makes a file of what a canvas shows, a frame after another. */
export interface FilmEncoder {
  /** Takes what the canvas shows now; resolves as soon as there is room for the next frame. */
  add(frame: FilmFrame): Promise<void>;
  /** The whole file, after the last frame. */
  finish(): Promise<BlobPart>;
  /** Lets go of everything. */
  cancel(): Promise<void>;
}
