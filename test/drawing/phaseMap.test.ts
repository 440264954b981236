import { describe, expect, it } from "vitest";
import { mapColour } from "../../src/drawing/mapColours.ts";
import { drawPhaseMap } from "../../src/drawing/phaseMap.ts";
import { placeAt } from "../../src/drawing/phaseMapFrame.ts";
import { brokenLines, drawMapPicture } from "../../src/drawing/phaseMapPicture.ts";
import type { MapScene } from "../../src/drawing/phaseMapScene.ts";
import { themes } from "../../src/drawing/theme.ts";
import { madeUpMap } from "./madeUpMap.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import { boxOf, expectNumbersAlone, overlaps, texts } from "./writtenText.ts";

function draw(changed: Partial<MapScene> = {}) {
  const canvas = recordingCanvas();
  const scene = madeUpMap(changed);
  return { canvas, scene, frame: drawPhaseMap(canvas.context, scene) };
}

/** The rectangles that were filled with a colour. */
const filled = ({ canvas }: ReturnType<typeof draw>, colour: string) =>
  canvas.of("fillRect").filter(({ state }) => state["fillStyle"] === colour);

describe("the phase map", () => {
  it("gives each place its colour, where a pointer finds it", () => {
    const drawn = draw();
    const { scene, frame } = drawn;
    scene.tones.forEach((tone, place) => {
      const cells = filled(drawn, mapColour(themes.light, tone as number)).filter(
        ({ args }) => (args[2] as number) > 1,
      );
      expect(cells).toHaveLength(1);
      const [x, y, width, height] = cells[0].args as [number, number, number, number];
      expect(placeAt(frame, scene, x + width / 2, y + height / 2)).toBe(place);
    });
    expect(placeAt(frame, scene, frame.left - 2, frame.top + 5)).toBeNull();
    expect(placeAt(frame, scene, frame.left + 5, frame.bottom + 2)).toBeNull();
  });

  it("fills its plot without a seam", () => {
    const { canvas, frame } = draw();
    const widths = canvas
      .of("fillRect")
      .map(({ args }) => args as [number, number, number, number])
      .filter(([, , width, height]) => width > 1 && height > 30)
      .slice(1, 5);
    expect(widths.reduce((total, [, , width]) => total + width, 0)).toBe(frame.right - frame.left);
  });

  it("leaves out what is not known, and hatches where nothing ever came about", () => {
    const tones = madeUpMap().tones.map((tone, at) => (at === 0 ? null : at === 1 ? "none" : tone));
    const legend = { title: "Growth", ends: ["0 %", "20 % a day"] as const, none: "never doubles" };
    const drawn = draw({ tones, legend });
    expect(filled(drawn, mapColour(themes.light, 0)).filter(({ args }) => (args[2] as number) > 1)).toEqual(
      [],
    );
    // The plot's ground, the place, and its word in the legend.
    expect(filled(drawn, themes.light.waiting)).toHaveLength(3);
    expect(texts(drawn.canvas)).toContain("never doubles");
  });

  it("names both sides, the ends of its colours, the line and the setting", () => {
    expect(texts(draw().canvas)).toEqual(
      expect.arrayContaining([
        "Share of all people who ever join",
        "0 %",
        "100 %",
        "↑ People in all",
        "Churn a month →",
        "1,000",
        "100,000",
        "40 %",
        "K = 1",
        "as set",
      ]),
    );
  });

  it("draws the line at the height where K is 1, and none where it never is", () => {
    const { canvas, frame } = draw();
    const moves = canvas.of("moveTo").slice(-canvas.of("arc").length - 4);
    const middle = (frame.top + frame.bottom) / 2;
    expect(moves.some(({ args }) => Math.abs((args[1] as number) - middle) < 0.01)).toBe(true);
    expect(texts(draw({ K: Array.from({ length: 12 }, () => 3) }).canvas)).not.toContain("K = 1");
    expect(texts(draw({ K: Array.from({ length: 12 }, () => null) }).canvas)).not.toContain("K = 1");
  });

  it("marks the setting only if it is on the map", () => {
    const { canvas, frame } = draw();
    const [x, y] = canvas.of("arc")[0].args as [number, number];
    expect(x).toBeCloseTo(frame.xOf(0.15), 9);
    expect((frame.bottom - y) / (frame.bottom - frame.top)).toBeCloseTo(Math.log10(200) / 3, 9);
    const { across } = madeUpMap();
    expect(draw({ across: { ...across, here: 0.5 } }).canvas.of("arc")).toEqual([]);
  });

  it("frames the place under the cursor", () => {
    const { canvas, frame, scene } = draw({ cursor: 6 });
    const [x, y, width, height] = canvas.of("rect")[0].args as [number, number, number, number];
    expect(placeAt(frame, scene, x + width / 2, y + height / 2)).toBe(6);
    expect(draw().canvas.of("rect")).toEqual([]);
  });

  it.each([270, 320, 440, 620])("has room for its words at %i px", (width) => {
    for (const none of [null, "never doubles"]) {
      const legend = { title: "Growth while it is fastest", ends: ["0 %", "20 % a day"] as const, none };
      const { canvas } = draw({ width, height: width, legend });
      expectNumbersAlone(canvas);
      const boxes = canvas.of("fillText").map(boxOf);
      expect(overlaps(boxes)).toEqual([]);
      for (const box of boxes) {
        expect(box.left, box.text).toBeGreaterThanOrEqual(0);
        expect(box.right, box.text).toBeLessThanOrEqual(width);
        expect(box.bottom, box.text).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe("the map as a picture", () => {
  const caption = {
    title: "What becomes of it",
    setting: "Each member invites 4 people a week. ".repeat(6).trim(),
    notes: ["400 places", `https://example.org/?${"x".repeat(200)}`],
  };

  it("says all of the setting and the whole link within its width, and shows the map without a cursor", () => {
    const canvas = recordingCanvas();
    drawMapPicture(canvas.context, madeUpMap({ cursor: 3, pixelRatio: 2 }), caption);
    const written = texts(canvas);
    expect(written.join(" ")).toContain("What becomes of it");
    expect(written.filter((text) => text.startsWith("x") || text.startsWith("https")).join("")).toBe(
      caption.notes[1],
    );
    const said = written.filter((text) => caption.setting.includes(text) && text.includes(" ")).join(" ");
    expect(said).toContain(caption.setting);
    expect(canvas.of("rect")).toEqual([]);
    expectNumbersAlone(canvas);
    expect(canvas.canvas.width).toBe(2 * (440 + 48));
    // The map stands below what is written above it.
    expect(canvas.of("setTransform").at(-1)!.args[5]).toBeGreaterThan(2 * (24 + 26 + 3 * 19));
  });

  it("breaks lines where they end, and a word that is too long as well", () => {
    const measuring = { measureText: (text: string) => ({ width: text.length }) as TextMetrics };
    expect(brokenLines(measuring, "to be or not to be", 9)).toEqual(["to be or", "not to be"]);
    expect(brokenLines(measuring, "a abcdefghijk b", 4)).toEqual(["a", "abcd", "efgh", "ijk", "b"]);
    expect(brokenLines(measuring, "abc", 0.5)).toEqual(["a", "b", "c"]);
    expect(brokenLines(measuring, "", 5)).toEqual([]);
  });
});
