import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBands, rowsOfEdges, stack } from "../../src/drawing/bands.ts";
import type { Band } from "../../src/drawing/bands.ts";
import { fitDays, fitHeights } from "../../src/drawing/chartFrame.ts";
import { chartSceneOf } from "./chartSceneOf.ts";
import { recordingCanvas } from "./recordingCanvas.ts";

describe("the rows of the edges of bands", () => {
  it("go from the first to the last, ascending, about two a px at most", () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(4000), fc.integer({ min: 1, max: 900 }), (first, more, columns) => {
        const rows = first + more;
        const kept = rowsOfEdges(first, rows, columns);
        expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
        expect(kept.length).toBeLessThanOrEqual(2 * columns + 1);
        expect(kept.at(0)).toBe(more === 0 ? undefined : first);
        expect(kept.at(-1)).toBe(more === 0 ? undefined : rows - 1);
      }),
    );
  });

  it("are all rows where there is room", () => {
    expect(rowsOfEdges(2, 7, 300)).toEqual([2, 3, 4, 5, 6]);
  });
});

it("bands lie on each other", () => {
  const edges = stack([Float64Array.of(1, 2), Float64Array.of(0, 5), Float64Array.of(4, 0)], 2);
  expect(edges.map((edge) => [...edge])).toEqual([
    [1, 2],
    [1, 7],
    [5, 7],
  ]);
});

describe("bands in a chart", () => {
  const scene = chartSceneOf({ days: 10, reachedDay: 9.5, day: 4 });
  const canvas = recordingCanvas();
  const frame = {
    ...fitHeights(canvas.context, scene),
    ...fitDays(10, 50, 350),
    yOf: (value: number) => 200 - value,
    ticks: [],
  };
  const flat = (height: number): Float64Array => new Float64Array(11).fill(height);
  const bands: readonly Band[] = [
    { colour: "#111111", hatched: false, lower: flat(0), upper: flat(30) },
    { colour: "#222222", hatched: true, lower: flat(30), upper: flat(80) },
  ];
  drawBands(canvas.context, scene, frame, bands, rowsOfEdges(0, 11, 300));

  it("are full before the playhead and quiet after it", () => {
    const [future, past] = canvas
      .of("rect")
      .map(({ args }) => [args[0], (args[0] as number) + (args[2] as number)]);
    expect(future).toEqual([170, 350]);
    expect(past).toEqual([50, 170]);
    const alphas = canvas.of("fill").map(({ state }) => state["globalAlpha"] as number);
    expect(alphas).toHaveLength(2);
    expect(alphas[0]).toBeLessThan(alphas[1]);
  });

  it("end where the run ended, though its last row has another number", () => {
    const drawn = canvas.of("lineTo").map(({ args }) => args[0]);
    expect(drawn).toContain(frame.xOf(9.5));
    expect(drawn).not.toContain(frame.xOf(10));
  });

  it("have a colour, or strokes of it where they are hatched", () => {
    expect(canvas.of("fill").map(({ state }) => state["fillStyle"])).toEqual(["#111111", "#111111"]);
    const strokes = canvas.of("stroke").map(({ state }) => state["strokeStyle"]);
    expect(strokes).toContain("#222222");
    expect(strokes).toContain(scene.theme.ground);
  });
});
