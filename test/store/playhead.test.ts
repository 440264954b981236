import { expect, test } from "vitest";
import { dayShown, isAtEnd, secondsToPlay, stepDay, stepPlayhead } from "../../src/store/playhead.ts";

const finished = { days: 180, reached: 180, state: "finished" } as const;

test.each([10, 180, 3650])("a run of %i days takes 20 seconds", (days) => {
  const history = { days, reached: days, state: "finished" } as const;
  let day = 0;
  let seconds = 0;
  for (; stepPlayhead(day, 1, history, 100).playing; seconds += 0.1)
    day = stepPlayhead(day, 1, history, 100).day;
  expect(seconds).toBeCloseTo(secondsToPlay, 0);
});

test("speed multiplies the pace", () => {
  const once = stepPlayhead(10, 1, finished, 50).day - 10;
  expect(stepPlayhead(10, 4, finished, 50).day - 10).toBeCloseTo(4 * once);
  expect(stepPlayhead(10, 0.5, finished, 50).day - 10).toBeCloseTo(once / 2);
});

test("it stops exactly at the end", () => {
  expect(stepPlayhead(179.999, 4, finished, 100)).toEqual({ day: 180, playing: false });
});

test("a run that ended early is played over its own length", () => {
  const history = { days: 180, reached: 20, state: "finished" } as const;
  expect(stepPlayhead(0, 1, history, 1000).day).toBeCloseTo(1);
  expect(stepPlayhead(19.9, 1, history, 1000)).toEqual({ day: 20, playing: false });
});

test("at the end of what has arrived of a run under way it waits, still playing", () => {
  const history = { days: 180, reached: 30, state: "running" } as const;
  expect(stepPlayhead(29.9, 1, history, 100)).toEqual({ day: 30, playing: true });
});

test("from beyond the history it goes on from the history's end", () => {
  const history = { days: 180, reached: 30, state: "running" } as const;
  expect(stepPlayhead(100, 1, history, 100).day).toBe(30);
});

test("the day shown lies within the history", () => {
  expect(dayShown(200, 180)).toBe(180);
  expect(dayShown(-3, 180)).toBe(0);
  expect(dayShown(Infinity, 42.5)).toBe(42.5);
});

test("an unfinished history has no end", () => {
  expect(isAtEnd(180, finished)).toBe(true);
  expect(isAtEnd(180, { ...finished, state: "running" })).toBe(false);
});

test("steps lead to whole days", () => {
  expect(stepDay(5, 1)).toBe(6);
  expect(stepDay(5, -1)).toBe(4);
  expect(stepDay(5.4, 1)).toBe(6);
  expect(stepDay(5.4, -1)).toBe(5);
});
