import { expect, test } from "vitest";
import { leastHeight, wantedHeight } from "../../../src/page/embed/figureShape.ts";
import { figureParts, usualFigure } from "../../../src/parameters/embedFigure.ts";
import type { FigurePart } from "../../../src/parameters/embedFigure.ts";

const widths = [280, 320, 429, 430, 480, 640, 800, 1440];
const combinations = Array.from({ length: 1 << figureParts.length }, (_, bits): FigurePart[] =>
  figureParts.filter((__, place) => (bits & (1 << place)) > 0),
);

test("whatever is shown, at any width, it would like at least what it needs", () => {
  for (const parts of combinations)
    for (const width of widths) {
      const { standing, lying } = leastHeight(parts);
      expect(wantedHeight(parts, width)).toBeGreaterThanOrEqual(width < 430 ? standing : lying);
    }
});

test("sentence and timeline are rows of their own, and measured", () => {
  expect(wantedHeight(["sentence", "timeline"], 480)).toBe(0);
});

test("the usual figure has room in the frames that posts have", () => {
  const { standing, lying } = leastHeight(usualFigure.parts);
  // What the timeline takes in a narrow frame and in a wide one.
  expect(standing + 102).toBeLessThanOrEqual(480);
  expect(lying + 102).toBeLessThanOrEqual(270);
});
