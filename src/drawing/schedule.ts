/** Asks for draws; see {@link createSchedule}. */
export interface Schedule {
  /** A draw in the next frame; asked for several times before it, it is still one. */
  request(): void;
  /** A draw at once, as one more of the last frame, in place of one that is waiting. */
  drawNow(): void;
  /** Drops a draw that is waiting. Nothing is drawn until somebody asks again. */
  stop(): void;
}

/**
 * Draws at most once a frame, and not at all while nobody asks: `draw` is called with the frame's time in ms
 * after a request, and again in the following frame as long as it returns true. The frame functions are those
 * of the window unless others are handed in.
 */
export function createSchedule(
  draw: (nowMs: number) => boolean | void,
  requestFrame: (callback: (nowMs: number) => void) => number = (callback) => requestAnimationFrame(callback),
  cancelFrame: (handle: number) => void = (handle) => cancelAnimationFrame(handle),
): Schedule {
  let waiting: number | null = null;
  let lastMs = 0;
  const request = (): void => {
    waiting ??= requestFrame(drawFrame);
  };
  const drawFrame = (nowMs: number): void => {
    waiting = null;
    lastMs = nowMs;
    if (draw(nowMs) === true) request();
  };
  const stop = (): void => {
    if (waiting !== null) cancelFrame(waiting);
    waiting = null;
  };
  return {
    request,
    drawNow() {
      stop();
      drawFrame(lastMs);
    },
    stop,
  };
}
