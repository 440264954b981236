import { expect, it } from "vitest";
import { drawMiniature, joinsByColumn } from "../../src/drawing/miniature.ts";
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

it("paints the past in the accent and the future in grey, divided at the playhead", () => {
  const canvas = recordingCanvas();
  const scene = { census, days: 180, day: 60, width: 600, height: 40, pixelRatio: 2, theme: themes.dark };
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
