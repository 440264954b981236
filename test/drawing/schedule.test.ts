import { describe, expect, it } from "vitest";
import { createSchedule } from "../../src/drawing/schedule.ts";

/** Frames that come when the test says so. */
function handMadeFrames() {
  const waiting = new Map<number, (nowMs: number) => void>();
  let handles = 0;
  return {
    waiting,
    request: (callback: (nowMs: number) => void): number => {
      waiting.set(++handles, callback);
      return handles;
    },
    cancel: (handle: number): void => void waiting.delete(handle),
    frame: (nowMs: number): void => {
      const due = [...waiting.values()];
      waiting.clear();
      due.forEach((callback) => callback(nowMs));
    },
  };
}

describe("a schedule", () => {
  it("draws once a frame, however often it is asked, and not at all unasked", () => {
    const frames = handMadeFrames();
    const drawn: number[] = [];
    const schedule = createSchedule((nowMs) => void drawn.push(nowMs), frames.request, frames.cancel);
    frames.frame(1);
    expect(drawn).toEqual([]);
    schedule.request();
    schedule.request();
    expect(frames.waiting.size).toBe(1);
    frames.frame(2);
    frames.frame(3);
    expect(drawn).toEqual([2]);
    expect(frames.waiting.size).toBe(0);
  });

  it("goes on as long as the draw wants another frame", () => {
    const frames = handMadeFrames();
    let left = 3;
    const schedule = createSchedule(() => --left > 0, frames.request, frames.cancel);
    schedule.request();
    for (let nowMs = 0; nowMs < 9; nowMs++) frames.frame(nowMs);
    expect(left).toBe(0);
    expect(frames.waiting.size).toBe(0);
  });

  it("asks for one frame where the draw both asks and wants another", () => {
    const frames = handMadeFrames();
    const schedule = createSchedule(
      () => {
        schedule.request();
        return true;
      },
      frames.request,
      frames.cancel,
    );
    schedule.request();
    frames.frame(1);
    expect(frames.waiting.size).toBe(1);
  });

  it("draws at once where that is wanted, as in the last frame and in place of the next draw", () => {
    const frames = handMadeFrames();
    const drawn: number[] = [];
    const schedule = createSchedule((nowMs) => drawn.push(nowMs) < 3, frames.request, frames.cancel);
    schedule.request();
    frames.frame(7);
    expect(frames.waiting.size).toBe(1);
    schedule.drawNow();
    expect(drawn).toEqual([7, 7]);
    expect(frames.waiting.size).toBe(1);
    frames.frame(8);
    expect(drawn).toEqual([7, 7, 8]);
    expect(frames.waiting.size).toBe(0);
  });

  it("can be stopped and asked again", () => {
    const frames = handMadeFrames();
    let draws = 0;
    const schedule = createSchedule(() => void draws++, frames.request, frames.cancel);
    schedule.request();
    schedule.stop();
    frames.frame(1);
    expect(draws).toBe(0);
    schedule.request();
    frames.frame(2);
    expect(draws).toBe(1);
  });
});
