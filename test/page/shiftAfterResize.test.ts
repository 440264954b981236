import fc from "fast-check";
import { expect, test } from "vitest";
import { projectPlaces } from "../../src/drawing/projection.ts";
import { fillingScale } from "../../src/layout/camera.ts";
import { shiftAfterResize } from "../../src/page/shiftAfterResize.ts";
import { sceneOf } from "../drawing/graphStage.ts";
import { madeUpRun } from "../drawing/madeUpRun.ts";

const disc = sceneOf(madeUpRun({ members: 60 }));
/** A picture that is wider than high, and not looked at in its origin. */
const wide = { ...disc.manner, halfWidth: 90, halfHeight: 20, eye: { x: 7, y: -3 } };
const side = fc.integer({ min: 220, max: 4000 });

test("what stood in the middle of a zoomed stage stands there again, in any layout", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(disc.manner, wide),
      fc.record({ width: side, height: side }),
      fc.record({ width: side, height: side }),
      fc.record({
        k: fc.double({ min: 1.01, max: 500, noNaN: true }),
        across: fc.double({ min: 0, max: 1, noNaN: true }),
        down: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      (manner, before, after, { k, across, down }) => {
        const place = ({ width, height }: typeof before, view: { k: number; x: number; y: number }) => {
          const scale = fillingScale(width, height, manner.halfWidth, manner.halfHeight);
          const projection = projectPlaces(width, height, scale, view, manner.eye);
          return [
            (width / 2 - projection.x) / projection.scale,
            (height / 2 - projection.y) / projection.scale,
          ];
        };
        const view = { k, x: across * (1 - k) * before.width, y: down * (1 - k) * before.height };
        const shift = shiftAfterResize({ ...disc, manner, view, ...before }, after);
        const there = place(after, { k, x: view.x + shift.right, y: view.y + shift.down });
        place(before, view).forEach((expected, axis) => expect(there[axis]).toBeCloseTo(expected, 6));
      },
    ),
  );
});

test("a stage of the same size moves nothing", () => {
  const view = { k: 3, x: -200, y: -100 };
  const { right, down } = shiftAfterResize({ ...disc, view }, { width: disc.width, height: disc.height });
  expect([right + 0, down + 0]).toEqual([0, 0]);
});
