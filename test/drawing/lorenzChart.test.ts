import { describe, expect, it } from "vitest";
import { drawLorenz } from "../../src/drawing/lorenzChart.ts";
import type { LorenzScene } from "../../src/drawing/lorenzChart.ts";
import { themes } from "../../src/drawing/theme.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";
import { expectNumbersAlone, expectRoomForAll, texts } from "./writtenText.ts";

function draw(changed: Partial<LorenzScene> = {}): RecordingCanvas {
  const canvas = recordingCanvas();
  drawLorenz(canvas.context, {
    width: 440,
    height: 190,
    pixelRatio: 1,
    theme: themes.light,
    typeface: { sans: "Inter", serif: "Source Serif 4" },
    lorenz: Float64Array.of(0, 0, 0.1, 0.4, 1),
    topShare: 0.3,
    topWords: ["the top 1 %", "got 30 %"],
    ...changed,
  });
  return canvas;
}

/** The lines of each stroke in the accent: the curve, then the mark of the top. */
function accentPaths(canvas: RecordingCanvas): readonly (readonly (readonly [number, number])[])[] {
  let path: [number, number][] = [];
  const stroked: [number, number][][] = [];
  for (const { name, args, state } of canvas.calls) {
    if (name === "beginPath") path = [];
    if (name === "moveTo" || name === "lineTo") path.push(args as [number, number]);
    if (name === "stroke" && state["strokeStyle"] === themes.light.accent) stroked.push(path);
  }
  return stroked;
}

describe("how rewards are shared", () => {
  it("runs from nobody's nothing to everybody's all, at even steps", () => {
    const [curve] = accentPaths(draw());
    const [first, last] = [curve[0], curve.at(-1)!];
    const shares = curve.map(([, y]) => (first[1] - y) / (first[1] - last[1]));
    expect(shares.map((share) => Number(share.toFixed(9)))).toEqual([0, 0, 0.1, 0.4, 1]);
    const steps = curve.slice(1).map(([x], place) => x - curve[place][0]);
    for (const step of steps) expect(step).toBeCloseTo(steps[0], 9);
  });

  it("marks the top's part of the height at the edge, and says it", () => {
    const [curve, mark] = accentPaths(draw());
    const height = curve[0][1] - curve.at(-1)![1];
    expect(Math.abs(mark[0][1] - mark[1][1]) / height).toBeCloseTo(0.3, 6);
    expect(texts(draw())).toEqual(expect.arrayContaining(["the top 1 %", "got 30 %", "if all got the same"]));
  });

  it.each([
    ["one has all", Float64Array.of(0, 0, 0, 0, 1), 1],
    ["all have the same", Float64Array.of(0, 0.25, 0.5, 0.75, 1), 0.01],
    ["one member", Float64Array.of(1), 1],
  ])("is drawn within its room: %s", (_, lorenz, topShare) => {
    for (const width of [270, 320, 440, 620]) {
      const canvas = draw({ lorenz, topShare, width });
      expectNumbersAlone(canvas);
      expectRoomForAll(canvas, width, 190);
    }
  });
});
