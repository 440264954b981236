import { expect, test } from "vitest";
import { doublingsOfWheel } from "../../src/page/doublingsOfWheel.ts";

const wheel = (deltaY: number, { deltaMode = 0, ctrlKey = false } = {}): number =>
  doublingsOfWheel({ deltaY, deltaMode, ctrlKey } as WheelEvent);

test("a trackpad's pinch zooms as far as the fingers open", () => {
  // Chromium tells a pinch to twice the distance as wheels of −100 ln 2 px in all.
  const steps = Array.from({ length: 40 }, () => wheel((-100 * Math.LN2) / 40, { ctrlKey: true }));
  expect(steps.reduce((sum, step) => sum + step)).toBeCloseTo(1, 10);
});

test("a notch of a mouse zooms by a sixth or so, up in and down out, and with Ctrl by a third, not to thrice", () => {
  expect(2 ** wheel(-100)).toBeCloseTo(1.149, 3);
  expect(wheel(100)).toBe(-wheel(-100));
  expect(2 ** wheel(-3, { deltaMode: 1 })).toBeCloseTo(1.11, 2);
  expect(2 ** wheel(-120, { ctrlKey: true })).toBeCloseTo(1.32, 2);
});

test("no event, however large, throws the picture far away", () => {
  for (const deltaY of [-1e6, 1e6]) expect(Math.abs(wheel(deltaY))).toBe(0.4);
  expect(wheel(-1, { deltaMode: 2 })).toBe(0.4);
});
