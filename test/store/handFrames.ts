import type { Frames } from "../../src/store/frames.ts";

/** Frames that come when the test says so. */
export interface HandFrames extends Frames {
  /** Lets time pass, and calls back whoever asked for a frame before that. */
  tick(elapsedMs?: number): void;
  /** How many callbacks wait for a frame. */
  readonly waiting: number;
}

/** Frames dealt out by hand. */
export function handFrames(): HandFrames {
  let nowMs = 1000;
  let lastHandle = 0;
  let asked = new Map<number, (nowMs: number) => void>();
  return {
    request(callback) {
      asked.set(++lastHandle, callback);
      return lastHandle;
    },
    cancel: (handle) => void asked.delete(handle),
    now: () => nowMs,
    tick(elapsedMs = 16) {
      nowMs += elapsedMs;
      const due = asked;
      asked = new Map();
      for (const callback of due.values()) callback(nowMs);
    },
    get waiting() {
      return asked.size;
    },
  };
}
