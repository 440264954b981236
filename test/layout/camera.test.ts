import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cameraStep,
  cameraStepMs,
  fillingScale,
  fullRadius,
  lookAt,
  magnification,
  scaleOnTheWay,
  stageRadius,
} from "../../src/layout/camera.ts";
import { layDisc } from "../../src/layout/disc.ts";

/** px a unit of a disc's length, on a stage whose full disc has a radius of 300 px. */
const scaleOf = (step: number, final: number): number => (300 / fullRadius(final)) * magnification(step);

const anyMoment = fc
  .integer({ min: 0, max: 10_000_000 })
  .chain((final) => fc.record({ final: fc.constant(final), members: fc.integer({ min: 0, max: final }) }));

describe("the camera's steps", () => {
  it("never let the disc leave the stage, nor be smaller than seven tenths of it", () => {
    fc.assert(
      fc.property(anyMoment, ({ final, members }) => {
        const scale = scaleOf(cameraStep(members, final), final);
        const radius = Math.sqrt(members) * scale;
        expect(radius).toBeLessThanOrEqual(300 * (1 + 1e-12));
        if (members >= 10) expect(radius).toBeGreaterThan(300 * Math.SQRT1_2 * (1 - 1e-12));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([10, 11, 207, 18_342, 1_000_000])("end with a disc of %i that just fills the stage", (final) => {
    expect(cameraStep(final, final)).toBe(0);
    expect(Math.sqrt(final) * scaleOf(0, final)).toBeCloseTo(300, 9);
  });

  it("make room for twice the members, one at a time, about twenty from ten people to ten million", () => {
    const steps = new Set<number>();
    let last = Infinity;
    for (let members = 10; members <= 10_000_000; members = Math.ceil(members * 1.05)) {
      const step = cameraStep(members, 10_000_000);
      expect(last - step === 0 || last - step === 1 || last === Infinity).toBe(true);
      last = step;
      steps.add(step);
    }
    expect(steps.size).toBe(20);
    expect(magnification(3) / magnification(2)).toBeCloseTo(Math.SQRT2, 12);
  });

  it("show a run of three no larger than one of ten", () => {
    expect(scaleOf(cameraStep(1, 3), 3)).toBe(scaleOf(0, 10));
  });
});

describe("the stage", () => {
  it("is filled along one axis by a picture that is wider or higher than itself", () => {
    expect(2 * 40 * fillingScale(900, 700, 40, 10)).toBeCloseTo(900 - 48, 9);
    expect(2 * 10 * fillingScale(900, 100, 40, 10)).toBeCloseTo(2 * stageRadius(100, 100), 9);
  });

  it.each([
    [900, 760],
    [320, 900],
    [30, 20],
    [0, 0],
  ])("of %i × %i leaves a margin around the disc", (width, height) => {
    const radius = stageRadius(width, height);
    expect(radius).toBeGreaterThanOrEqual(1);
    if (Math.min(width, height) > 40) expect(radius).toBeLessThanOrEqual(Math.min(width, height) / 2 - 8);
  });

  it("looks at the people where they are few, and at the middle of the disc otherwise", () => {
    const one = layDisc(Int32Array.of(-1), 1);
    expect(lookAt(one, 1)).toEqual({ x: one.x[0], y: one.y[0] });
    const twenty = layDisc(new Int32Array(20).fill(-1), 20);
    expect(lookAt(twenty, 20)).toEqual({ x: 0, y: 0 });
    expect(lookAt(twenty, 0)).toEqual({ x: 0, y: 0 });
  });
});

describe("on the way between two steps", () => {
  it("begins and ends where it should, whatever the clock says, and never turns back", () => {
    expect(scaleOnTheWay(8, 4, -5)).toBe(8);
    expect(scaleOnTheWay(8, 4, cameraStepMs)).toBe(4);
    expect(scaleOnTheWay(8, 4, 9 * cameraStepMs)).toBe(4);
    let last = 8;
    for (let ms = 0; ms <= cameraStepMs; ms += 5) {
      const scale = scaleOnTheWay(8, 4, ms);
      expect(scale).toBeLessThanOrEqual(last);
      last = scale;
    }
  });
});
