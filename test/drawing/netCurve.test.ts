import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawNetCurve } from "../../src/drawing/netCurve.ts";
import type { NetScene } from "../../src/drawing/netFrame.ts";
import { netScale } from "../../src/drawing/netScale.ts";
import { netTones } from "../../src/drawing/netTones.ts";
import { themes } from "../../src/drawing/theme.ts";
import { contrast, difference, visions } from "./colourVision.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";
import { expectNumbersAlone, expectRoomForAll, texts } from "./writtenText.ts";

const sized = { width: 440, height: 224 };

function draw(nets: readonly number[], changed: Partial<NetScene> = {}): RecordingCanvas {
  const canvas = recordingCanvas();
  const netByRank = Float64Array.from(nets).toSorted();
  drawNetCurve(canvas.context, {
    ...sized,
    pixelRatio: 1,
    theme: themes.light,
    typeface: { sans: "Inter", serif: "Source Serif 4" },
    netByRank,
    lossShare: nets.filter((net) => net < 0).length / Math.max(1, nets.length),
    aheadShare: nets.filter((net) => net > 0).length / Math.max(1, nets.length),
    formatNet: (cents) => `${cents > 0 ? "+" : ""}${(cents / 100).toFixed(2)}`,
    formatNetShort: (cents) => `${cents / 100}`,
    formatShare: (share) => `${Math.round(100 * share)} %`,
    ...changed,
  });
  return canvas;
}

/** The points of the path that was filled with a colour, and the top of the plot's highest. */
function areaOf(canvas: RecordingCanvas, colour: string): readonly (readonly [number, number])[] {
  let path: [number, number][] = [];
  let filled: readonly [number, number][] = [];
  for (const { name, args, state } of canvas.calls) {
    if (name === "beginPath") path = [];
    if (name === "moveTo" || name === "lineTo") path.push(args as [number, number]);
    if (name === "fill" && state["fillStyle"] === colour) filled = path;
  }
  return filled;
}

const { loss, gain } = netTones(themes.light);
const pyramid = Array.from({ length: 201 }, (_, rank) =>
  rank < 100 ? -10_000 : rank < 150 ? -5_000 : rank < 175 ? 0 : 5_000 * (rank - 174),
);

describe("the curve of all members", () => {
  it("has the losers' share of its width under 0 and the winners' above", () => {
    const canvas = draw(pyramid);
    const below = areaOf(canvas, loss);
    const above = areaOf(canvas, gain);
    const zero = below[0][1];
    const [left, right] = [Math.min(...below.map(([x]) => x)), Math.max(...above.map(([x]) => x))];
    const lossRight = Math.max(...below.filter(([, y]) => y > zero + 0.01).map(([x]) => x));
    const gainLeft = Math.min(...above.filter(([, y]) => y < zero - 0.01).map(([x]) => x));
    expect((lossRight - left) / (right - left)).toBeCloseTo(150 / 201, 3);
    expect((gainLeft - left) / (right - left)).toBeCloseTo(175 / 201, 3);
    // −100.00 is twice as deep as −50.00: the scale is linear.
    const depths = [...new Set(below.map(([, y]) => Math.round(10 * (y - zero)) / 10))].toSorted(
      (a, b) => a - b,
    );
    expect(depths[2] / depths[1]).toBeCloseTo(2, 1);
  });

  it("gives each of a few the same width", () => {
    const below = areaOf(draw([-10_000, -5_000, 2_000]), loss);
    const zero = below[0][1];
    const [left, right] = [Math.min(...below.map(([x]) => x)), Math.max(...below.map(([x]) => x))];
    const lossRight = Math.max(...below.filter(([, y]) => y > zero + 0.01).map(([x]) => x));
    expect((lossRight - left) / (right - left)).toBeCloseTo(2 / 3, 3);
  });

  it("says the worst, the middle and the best, and the shares", () => {
    expect(texts(draw(pyramid))).toEqual(
      expect.arrayContaining([
        "worst -100.00",
        "middle -50.00",
        "best +1300.00, above this scale ↑",
        "75 % in loss",
        "13 % ahead",
      ]),
    );
  });

  it("cuts one who takes 100,000 while all others lose 100, and says so", () => {
    const nets = [...Array.from({ length: 400 }, () => -10_000), 10_000_000];
    const { low, high, isCut } = netScale(Float64Array.from(nets));
    expect(low).toBe(-10_000);
    expect(isCut).toBe(true);
    expect(high).toBeLessThanOrEqual(30_000);
    const canvas = draw(nets);
    expect(texts(canvas)).toContain("best +100000.00, above this scale ↑");
    expect(texts(canvas)).toContain("worst and middle -100.00");
    // Who is above the edge is drawn up to it, not beyond.
    expect(Math.min(...areaOf(canvas, gain).map(([, y]) => y))).toBeGreaterThan(0);
    expectRoomForAll(canvas, sized.width, sized.height);
  });

  it("shows nearly all gains where these are large, and losses at least a quarter as high where they are not", () => {
    // 95 of 100 lose 100.00, the others have from +1,000.00 to +5,000.00.
    const few = Float64Array.from({ length: 100 }, (_, at) => (at < 95 ? -10_000 : 100_000 * (at - 94)));
    expect(netScale(few)).toEqual({ low: -10_000, high: 30_000, isCut: true });
    // A quarter of them have +1,000.00, one has 100 times that.
    const many = Float64Array.from({ length: 101 }, (_, at) =>
      at < 75 ? -10_000 : at < 100 ? 100_000 : 10_000_000,
    );
    expect(netScale(many)).toEqual({ low: -10_000, high: 125_000, isCut: true });
  });

  it("writes no share over the areas", () => {
    const nets = Array.from({ length: 100 }, (_, at) => (at < 99 ? -10_000 - at : 20_000));
    expect(texts(draw(nets))).toContain("99 % in loss");
    expect(texts(draw(nets))).not.toContain("1 % ahead");
    const gains = nets.map((net) => -net).toSorted((a, b) => a - b);
    expect(texts(draw(gains))).toContain("99 % ahead");
    expect(texts(draw(gains))).not.toContain("1 % in loss");
  });

  it("is not cut where gains and losses are of a size", () => {
    const canvas = draw([-10_000, -5_000, 0, 20_000]);
    expect(texts(canvas)).toContain("best +200.00");
    expect(texts(canvas).some((text) => text.includes("↑"))).toBe(false);
  });

  it.each([
    ["everybody even", [0, 0, 0], "everybody 0.00"],
    ["everybody lost the same", [-500, -500], "everybody -5.00"],
    ["everybody won the same", [500, 500], "everybody +5.00"],
    ["one member", [-10_000], "everybody -100.00"],
    ["nobody has joined", [], "nobody has joined"],
  ])("is drawn of little: %s", (_, nets, words) => {
    const canvas = draw(nets);
    expectNumbersAlone(canvas);
    expect(texts(canvas)).toContain(words);
    expectRoomForAll(canvas, sized.width, sized.height);
  });

  it("has no loss where there is none, and no gain where there is none", () => {
    const flat = (canvas: RecordingCanvas, colour: string): boolean =>
      new Set(areaOf(canvas, colour).map(([, y]) => y)).size === 1;
    expect(flat(draw([0, 0, 100]), loss)).toBe(true);
    expect(flat(draw([-100, 0, 0]), gain)).toBe(true);
    expect(texts(draw([0, 0, 100])).some((text) => text.includes("in loss"))).toBe(false);
  });

  it("is written without touching, within the canvas, whatever the nets", () => {
    const net = fc.integer({ min: -5_000_000, max: 50_000_000 });
    fc.assert(
      fc.property(
        fc.array(net, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(270, 320, 440, 600),
        (nets, width) => {
          const canvas = draw(nets, { width });
          expectNumbersAlone(canvas);
          expectRoomForAll(canvas, width, sized.height);
        },
      ),
    );
  });

  it("shows losses beside gains of any size: at least a quarter as high", () => {
    const net = fc.integer({ min: -1_000_000, max: 100_000_000 });
    fc.assert(
      fc.property(fc.array(net, { minLength: 1, maxLength: 200 }), (nets) => {
        const netByRank = Float64Array.from(nets).toSorted();
        const { low, high, isCut } = netScale(netByRank);
        expect(low).toBeLessThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(0);
        expect(high - low).toBeGreaterThan(0);
        expect(isCut).toBe(high < Math.max(0, netByRank.at(-1)!));
        const ninth = netByRank[Math.round(0.9 * (netByRank.length - 1))];
        if (low < 0 && ninth <= -low) expect(high).toBeLessThanOrEqual(-3 * low);
      }),
    );
  });

  it.each([themes.dark, themes.light])(
    "has tones that every reader tells apart in the $name theme",
    (theme) => {
      const tones = netTones(theme);
      for (const vision of Object.values(visions))
        expect(difference(vision, tones.loss, tones.gain)).toBeGreaterThan(0.12);
      for (const tone of [tones.loss, tones.gain]) expect(contrast(tone, theme.ground)).toBeGreaterThan(3);
    },
  );
});
