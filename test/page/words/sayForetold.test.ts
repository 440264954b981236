import { expect, test } from "vitest";
import { besideRun, flatCurve } from "../../../src/lessons/foretoldCurve.ts";
import { sayForetold } from "../../../src/page/words/sayForetold.ts";

const straight = (end: number): readonly number[] => Array.from({ length: 13 }, (_, at) => (at * end) / 12);
const say = (end: number, half: number, joined: number): string =>
  sayForetold(besideRun(straight(end), half, joined), "joined").join(" ");

test("a straight line beside growth that bends: the end, how many times, and how much had come half-way", () => {
  expect(say(1_000, 600, 6_000)).toBe(
    "You drew 1,000 by the end; 6,000 had joined. That is 6 times as many as you drew. Half-way the run had 10\u00a0% of its end; your curve had 50\u00a0%.",
  );
});

test("too many, nearly right, and far beyond", () => {
  expect(say(5_000, 1_000, 2_000)).toBe(
    "You drew 5,000 by the end; 2,000 had joined. You drew 2.5 times as many.",
  );
  expect(say(1_000, 450, 900)).toBe("You drew 1,000 by the end; 900 had joined. You were close.");
  expect(say(100, 10_000, 20_000)).toMatch(/That is 200 times as many/);
});

test("nobody: no ratio, and no share of nothing", () => {
  expect(sayForetold(besideRun(flatCurve(0), 0, 0), "joined")).toEqual([
    "You drew 0 by the end; 0 had joined.",
    "You were close.",
  ]);
  expect(sayForetold(besideRun(flatCurve(0), 5, 10), "active")).toEqual([
    "You drew 0 by the end; 10 were active.",
  ]);
});
