import { expect, it } from "vitest";
import { drawMiniature, joinsByColumn } from "../../src/drawing/miniature.ts";
import type { MiniatureScene } from "../../src/drawing/miniature.ts";
import { themes } from "../../src/drawing/theme.ts";
import { madeUpRun } from "./madeUpRun.ts";
import { recordingCanvas } from "./recordingCanvas.ts";

const { census } = madeUpRun({ members: 5000 });

it("has the mean of its days in each column, and not who was there at the start", () => {
  const columns = joinsByColumn(census, 180, 60);
  for (let column = 0; column < 60; column++) {
    const days = [1, 2, 3].map((day) => census.joins[3 * column + day]);
    expect(columns[column]).toBeCloseTo((days[0] + days[1] + days[2]) / 3, 9);
  }
});

it("has nothing where the run has not been", () => {
  const columns = joinsByColumn({ ...census, rows: 91 }, 180, 180);
  expect(columns.slice(90).every((value) => value === 0)).toBe(true);
  expect(columns[80]).toBeGreaterThan(0);
});

const scene: MiniatureScene = {
  census,
  peopleEach: 1,
  beside: null,
  days: 180,
  day: 60,
  width: 600,
  height: 40,
  pixelRatio: 2,
  theme: themes.dark,
};

it("paints the past in the accent and the future in grey, divided at the playhead", () => {
  const canvas = recordingCanvas();
  drawMiniature(canvas.context, scene);
  expect(canvas.canvas.width).toBe(1200);
  const clips = canvas.of("rect").map(({ args }) => [args[0], (args[0] as number) + (args[2] as number)]);
  expect(clips).toEqual([
    [200, 600],
    [0, 200],
  ]);
  expect(canvas.of("fill").map(({ state }) => state["fillStyle"])).toEqual([
    themes.dark.waiting,
    themes.dark.accent,
  ]);
});

/** The heights of a path's points over the base, those of the strip or those of the line. */
const highestOf = (wanted: MiniatureScene, painted: "fill" | "stroke"): number => {
  const canvas = recordingCanvas();
  drawMiniature(canvas.context, wanted);
  const place = canvas.calls.findLastIndex(({ name }) => name === painted);
  const begun = canvas.calls.findLastIndex(({ name }, at) => at < place && name === "beginPath");
  const points = canvas.calls.slice(begun, place).filter(({ name }) => name === "lineTo");
  return Math.max(...points.map(({ args }) => wanted.height - 1 - (args[1] as number)));
};

it("shows the joins of a run beside it as a line, both on the scale of the larger", () => {
  const beside = { census, peopleEach: 4 };
  expect(highestOf(scene, "fill")).toBeCloseTo(38, 9);
  expect(highestOf({ ...scene, beside }, "fill")).toBeCloseTo(38 / 4, 9);
  expect(highestOf({ ...scene, beside }, "stroke")).toBeCloseTo(38, 9);
  expect(highestOf({ ...scene, peopleEach: 8, beside }, "stroke")).toBeCloseTo(19, 9);
});
