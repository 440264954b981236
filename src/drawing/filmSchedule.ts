/** How long a film may be, in seconds. */
export const filmLengths = [5, 10, 20] as const;
export type FilmLength = (typeof filmLengths)[number];

/** The end of the run is shown for so long, in seconds: within the film's length. */
const heldSeconds = 1;

/** A picture of a film. */
export interface FilmFrame {
  /** The playhead. */
  readonly day: number;
  /** From when and for how long it is shown, in seconds. */
  readonly atSeconds: number;
  readonly forSeconds: number;
}

/**
 * The frames of a film of a run from its first instant to `reachedDay`, which its last second shows: by the film's own time
 * alone, so that a film is the same on every machine.
 */
export function filmFrames(
  length: FilmLength,
  framesPerSecond: number,
  reachedDay: number,
): readonly FilmFrame[] {
  const forSeconds = 1 / framesPerSecond;
  const lastMoving = Math.round((length - heldSeconds) * framesPerSecond);
  return Array.from({ length: Math.round(length * framesPerSecond) }, (_, at) => ({
    day: reachedDay * Math.min(1, at / lastMoving),
    atSeconds: at * forSeconds,
    forSeconds,
  }));
}
