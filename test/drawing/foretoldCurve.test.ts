import { describe, expect, it } from "vitest";
import { drawCurve } from "../../src/drawing/curve.ts";
import { drawForetold, foretoldOverlay } from "../../src/drawing/foretoldCurve.ts";
import { chartSceneOf } from "./chartSceneOf.ts";
import { sceneOf } from "./madeUpStudies.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import { texts } from "./writtenText.ts";

const points = Array.from({ length: 13 }, (_, at) => at * 1_000);

describe("a curve that is being drawn", () => {
  it("takes the pointer where its points stand, at every width, and the nearest one beyond its edges", () => {
    for (const width of [280, 460, 900]) {
      const canvas = recordingCanvas();
      const scene = { ...chartSceneOf({ width, height: 256 }), points, label: "you", top: 12_000, at: 3 };
      const { place } = drawForetold(canvas.context, scene);
      const dots = canvas.of("arc").map(({ args }) => args as number[]);
      expect(dots).toHaveLength(13);
      dots.forEach(([x, y], at) => {
        expect(place(x, y).point).toBe(at);
        expect(place(x, y).people).toBeCloseTo(points[at], 6);
      });
      // The one that the keys move is the largest.
      expect(dots.findIndex(([, , radius]) => radius === Math.max(...dots.map((dot) => dot[2])))).toBe(3);
      expect(place(-50, 0).point).toBe(0);
      expect(place(width + 50, 0).point).toBe(12);
      expect(Math.max(...dots.map(([x]) => x))).toBeLessThan(width);
    }
  });
});

describe("what was foretold, on the curve of the run", () => {
  const days = 180;

  it("has room, and its name, beside who has joined; beside the joins a day it is not", () => {
    const canvas = recordingCanvas();
    const overlay = foretoldOverlay({ points: points.map((people) => 4 * people), label: "you" }, days);
    const scene = { ...sceneOf({}), overlay };
    const { yOf } = drawCurve(canvas.context, scene);
    expect(yOf(48_000)).toBeGreaterThanOrEqual(0);
    expect(texts(canvas)).toContain("you");
    const joins = recordingCanvas();
    drawCurve(joins.context, { ...scene, show: "joins" });
    expect(texts(joins)).not.toContain("you");
  });
});
