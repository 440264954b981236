import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { devicePx } from "../../src/drawing/canvasFit.ts";
import { canvasSize, mostStagePixels } from "../../src/drawing/canvasSize.ts";
import type { CanvasSize } from "../../src/drawing/canvasSize.ts";

const pixelsOf = ({ width, height, pixelRatio }: CanvasSize) => [
  devicePx(width, pixelRatio),
  devicePx(height, pixelRatio),
];

const cssPx = fc.double({ min: 1, max: 4000, noNaN: true });
const ratio = fc.constantFrom(1, 1.1, 1.25, 1.5, 5 / 3, 2, 2.625, 3);

describe("the size that a canvas is drawn for", () => {
  it("has exactly the device px that its element covers, wherever that begins", () => {
    fc.assert(
      fc.property(cssPx, cssPx, cssPx, cssPx, ratio, (left, top, width, height, pixelRatio) => {
        // A browser paints from the device px nearest to the one edge to that nearest to the other.
        const snapped = (from: number, length: number): number =>
          Math.round((from + length) * pixelRatio) - Math.round(from * pixelRatio);
        const device = { width: snapped(left, width), height: snapped(top, height) };
        const size = canvasSize({ width, height }, pixelRatio, device);
        expect(size.pixelRatio).toBe(pixelRatio);
        expect(pixelsOf(size)).toEqual([Math.max(1, device.width), Math.max(1, device.height)]);
        expect(Math.abs(size.width - width)).toBeLessThan(1.25 / pixelRatio);
      }),
    );
  });

  it("is the element's where the browser tells no device px, or those of another screen", () => {
    const css = { width: 267.28, height: 101.69 };
    expect(canvasSize(css, 3, null)).toEqual({ ...css, pixelRatio: 3 });
    expect(canvasSize(css, 3, { width: 268, height: 102 })).toEqual({ ...css, pixelRatio: 3 });
    expect(canvasSize(css, 1, { width: 268, height: 102 })).toEqual({
      width: 268,
      height: 102,
      pixelRatio: 1,
    });
  });

  it("keeps its proportions and its CSS px where it may not have so many device px", () => {
    fc.assert(
      fc.property(
        cssPx,
        cssPx,
        ratio,
        fc.integer({ min: 1000, max: 1e7 }),
        (width, height, pixelRatio, most) => {
          const size = canvasSize({ width, height }, pixelRatio, null, most);
          expect([size.width, size.height]).toEqual([width, height]);
          const isLowered = width * height * pixelRatio ** 2 > most;
          if (!isLowered) expect(size.pixelRatio).toBe(pixelRatio);
          else expect(width * height * size.pixelRatio ** 2).toBeCloseTo(most, 3);
        },
      ),
    );
  });

  it("spares a screen of 3,840 × 2,160, not one with twice the ratio", () => {
    const stage = { width: 3200, height: 1970 };
    expect(canvasSize(stage, 1, stage, mostStagePixels).pixelRatio).toBe(1);
    expect(canvasSize(stage, 2, null, mostStagePixels).pixelRatio).toBeLessThan(1.02);
  });
});
