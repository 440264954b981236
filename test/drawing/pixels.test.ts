import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphasAlong, createBlendWeights, strokePiece } from "../../src/drawing/linkStroke.ts";
import { createPixelSheet, packColour } from "../../src/drawing/pixelSheet.ts";
import type { PixelSheet } from "../../src/drawing/pixelSheet.ts";
import { createPointStamps, pressStamp } from "../../src/drawing/pointStamps.ts";
import type { StampState } from "../../src/drawing/pointStamps.ts";
import { themes } from "../../src/drawing/theme.ts";
import { recordingCanvas } from "./recordingCanvas.ts";

const weights = createBlendWeights();
const sheetOf = (width: number, height: number): PixelSheet =>
  createPixelSheet(recordingCanvas().context, width, height, weights);

/** The sum of all alphas: 255 a pixel that is covered whole. */
const coveredPixels = ({ pixels }: PixelSheet): number =>
  pixels.reduce((sum, pixel) => sum + (pixel >>> 24), 0) / 255;

const units = (px: number): number => Math.round(256 * px);

describe("a point", () => {
  const colour = packColour("#ff8000");

  it("is as large as a circle of its radius, wherever its middle lies in a pixel", () => {
    const place = fc.double({ min: 10, max: 11, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(1.5, 3, 6.5), place, place, (radius, x, y) => {
        const sheet = sheetOf(21, 21);
        const stamps = createPointStamps(radius, 1, [themes.dark], 21);
        pressStamp(sheet, stamps, 0, units(x), units(y), colour);
        const area = Math.PI * radius ** 2;
        expect(Math.abs(coveredPixels(sheet) - area)).toBeLessThan(0.06 * area + 0.3);
        expect(new Set(sheet.pixels.filter((pixel) => pixel !== 0).map((pixel) => pixel & 0xffffff))).toEqual(
          new Set([colour]),
        );
      }),
    );
  });

  it("that lies across an edge paints no pixel on the other side", () => {
    const stamps = createPointStamps(4, 1, [themes.dark], 30);
    for (const [x, y] of [
      [-1, 15],
      [31, 15],
      [15, -1],
      [15, 21],
      [-2, -2],
      [-90, 3],
      [3, 9000],
    ]) {
      const sheet = sheetOf(30, 20);
      pressStamp(sheet, stamps, 0, units(x), units(y), colour);
      sheet.pixels.forEach((pixel, at) => {
        const distance = Math.hypot((at % 30) + 0.5 - x, Math.floor(at / 30) + 0.5 - y);
        if (distance > 5.5) expect(pixel).toBe(0);
      });
    }
  });

  it.each([0.75, 1.5, 2, 6])("of radius %f becomes that of a member who left, and back", (radius) => {
    const stamps = createPointStamps(radius, 1, [themes.light], 20);
    const press = (state: StampState, sheet = sheetOf(20, 20)): PixelSheet => {
      const again = sheet.pixels.some((pixel) => pixel !== 0);
      pressStamp(sheet, stamps, state, units(10.3), units(9.8), colour, again);
      return sheet;
    };
    const [active, left] = [press(0), press(1)];
    const leaving = press(1, press(0));
    expect(leaving.pixels).toEqual(left.pixels);
    expect(press(0, leaving).pixels).toEqual(active.pixels);
    expect(left.pixels).not.toEqual(active.pixels);
  });

  it("in its other state takes no pixel from a neighbour", () => {
    const stamps = createPointStamps(3, 1, [themes.dark], 20);
    const press = (
      sheet: PixelSheet,
      state: StampState,
      x: number,
      own: number,
      again: boolean,
    ): PixelSheet => {
      pressStamp(sheet, stamps, state, units(x), units(10), own, again);
      return sheet;
    };
    const other = packColour("#0080ff");
    const played = press(
      press(press(sheetOf(20, 20), 0, 8, colour, false), 0, 11, other, false),
      1,
      8,
      colour,
      true,
    );
    const redrawn = press(press(sheetOf(20, 20), 1, 8, colour, false), 0, 11, other, false);
    expect(played.pixels).toEqual(redrawn.pixels);
  });

  it("of a member who left is hollow where it is large and grey where it is small", () => {
    const middleOf = (radius: number): number => {
      const sheet = sheetOf(21, 21);
      const stamps = createPointStamps(radius, 1, [themes.dark], 21);
      pressStamp(sheet, stamps, 1, units(10.5), units(10.5), 0);
      return sheet.pixels[10 * 21 + 10] & 0xffffff;
    };
    expect(middleOf(5)).toBe(packColour(themes.dark.ground));
    expect(middleOf(1)).toBe(packColour(themes.dark.leftPoint));
  });
});

describe("a link", () => {
  const stroke = (thickness: number, alpha = 1) => ({ thickness, alphas: alphasAlong(alpha, 0) });
  const inside = fc.integer({ min: units(8), max: units(52) });

  it.each([1, 1.8, 3])("of thickness %f covers its length times its thickness", (thickness) => {
    fc.assert(
      fc.property(inside, inside, inside, inside, (x0, y0, x1, y1) => {
        const sheet = sheetOf(60, 60);
        strokePiece(sheet, stroke(thickness), x0, y0, x1, y1, 0, 255, 0);
        const area = (thickness * Math.hypot(x1 - x0, y1 - y0)) / 256;
        expect(Math.abs(coveredPixels(sheet) - area)).toBeLessThan(0.03 * area + 1.5 * thickness);
      }),
    );
  });

  it("as a hair has one pixel a step", () => {
    const sheet = sheetOf(60, 60);
    strokePiece(sheet, stroke(0), units(10), units(10), units(50), units(23), 0, 255, 0);
    expect(coveredPixels(sheet)).toBe(40);
  });

  it("is the same in one piece and in several, from either end", () => {
    const whole = sheetOf(60, 60);
    strokePiece(whole, stroke(1, 0.5), units(5), units(7), units(53), units(31), 0, 255, 0x8040);
    const cut = sheetOf(60, 60);
    strokePiece(cut, stroke(1, 0.5), units(5), units(7), units(21), units(15), 0, 85, 0x8040);
    strokePiece(cut, stroke(1, 0.5), units(53), units(31), units(21), units(15), 255, 85, 0x8040);
    expect(cut.pixels).toEqual(whole.pixels);
  });

  it("that leaves the sheet, or never enters it, paints nothing beside it", () => {
    const anywhere = fc.integer({ min: units(-500), max: units(500) });
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, anywhere, (x0, y0, x1, y1) => {
        const sheet = sheetOf(40, 30);
        strokePiece(sheet, stroke(1), x0, y0, x1, y1, 0, 255, 0);
        sheet.pixels.forEach((pixel, at) => {
          if (pixel === 0) return;
          const [x, y] = [units((at % 40) + 0.5) - x0, units(Math.floor(at / 40) + 0.5) - y0];
          const across = Math.abs(x * (y1 - y0) - y * (x1 - x0)) / Math.hypot(x1 - x0, y1 - y0);
          expect(across / 256).toBeLessThan(1.5);
        });
      }),
    );
  });

  it("fades towards the sponsor and nowhere else", () => {
    const alphas = [...alphasAlong(0.8, 0.9)];
    expect(alphas[0]).toBe(Math.round(255 * 0.08));
    expect(alphas[255]).toBe(Math.round(255 * 0.8));
    expect(alphas).toEqual(alphas.toSorted((a, b) => a - b));
  });

  it("mixes its colour with what is there as the formula for straight alpha does", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, fc.integer({ min: 1, max: 255 }), byte, (below, above, a, b) => {
        const sheet = sheetOf(3, 3);
        sheet.pixels.fill(((b << 24) | (below * 0x010101)) >>> 0);
        strokePiece(
          sheet,
          stroke(0, a / 255),
          units(0),
          units(1.5),
          units(3),
          units(1.5),
          0,
          0,
          above * 0x010101,
        );
        const mixed = sheet.pixels[4];
        const alpha = a + b - (a * b) / 255;
        const value = below + ((above - below) * a) / alpha;
        expect(Math.abs((mixed >>> 24) - alpha)).toBeLessThanOrEqual(1);
        for (const shift of [0, 8, 16]) expect(Math.abs(((mixed >> shift) & 255) - value)).toBeLessThan(2.5);
      }),
    );
  });
});
