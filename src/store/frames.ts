/** Where frames come from: the browser's animation frames, or a test that deals them out by hand. */
export interface Frames {
  /** Calls back once, before the next picture, with the time in milliseconds. */
  request(callback: (nowMs: number) => void): number;
  cancel(handle: number): void;
  /** The time between frames, on the same clock. */
  now(): number;
}

/** The browser's own frames. */
export const browserFrames: Frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
  now: () => performance.now(),
};
