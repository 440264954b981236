import { expect, test } from "vitest";
import { filmFrames, filmLengths } from "../../src/drawing/filmSchedule.ts";

test.each(filmLengths)("a film of %i s goes from the first instant to the end, in even steps", (length) => {
  const frames = filmFrames(length, 30, 180);
  expect(frames).toHaveLength(30 * length);
  expect(frames[0].day).toBe(0);
  const moving = frames.slice(0, 30 * (length - 1));
  const step = 180 / moving.length;
  moving.forEach(({ day }, at) => expect(day).toBeCloseTo(at * step, 9));
});

test("its last second stands at the end of the run", () => {
  const frames = filmFrames(5, 30, 97.25);
  expect(frames.slice(-30).every(({ day }) => day === 97.25)).toBe(true);
  expect(frames.at(-31)!.day).toBeLessThan(97.25);
});

test.each([12.5, 30])(
  "at %f frames a second each follows the one before without a gap",
  (framesPerSecond) => {
    const frames = filmFrames(10, framesPerSecond, 60);
    frames.slice(1).forEach(({ atSeconds }, at) => {
      expect(atSeconds).toBeCloseTo(frames[at].atSeconds + frames[at].forSeconds, 9);
    });
    const { atSeconds, forSeconds } = frames.at(-1)!;
    expect(atSeconds + forSeconds).toBeCloseTo(10, 9);
  },
);

test("a run that never went beyond its first instant has a film, too", () => {
  expect(filmFrames(5, 30, 0).every(({ day }) => day === 0)).toBe(true);
});
