import { describe, expect, it } from "vitest";
import { drawCurve } from "../../src/drawing/curve.ts";
import type { CurveScene } from "../../src/drawing/curve.ts";
import { discManner } from "../../src/drawing/discManner.ts";
import { levelsManner } from "../../src/drawing/levelsManner.ts";
import { createStageCamera } from "../../src/drawing/stageCamera.ts";
import type { CameraStand } from "../../src/drawing/stageCamera.ts";
import { drawNetCurve } from "../../src/drawing/netCurve.ts";
import type { NetScene } from "../../src/drawing/netFrame.ts";
import { drawStageChart } from "../../src/drawing/stageChart.ts";
import type { StageScene } from "../../src/drawing/stageChart.ts";
import { countStages } from "../../src/drawing/stageCounts.ts";
import { drawWeekChart } from "../../src/drawing/weekChart.ts";
import type { WeekScene } from "../../src/drawing/weekChart.ts";
import { groupRecruits } from "../../src/drawing/weekRecruits.ts";
import { layDisc } from "../../src/layout/disc.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { chartSceneOf } from "./chartSceneOf.ts";
import { sceneOf } from "./graphStage.ts";
import { madeUpRun } from "./madeUpRun.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";

const large = madeUpRun({ members: 8_000, stages: 3, seed: 1 });
const small = madeUpRun({ members: 500, stages: 3, seed: 2, leaving: 0.6 });

/** The values along the left edge, and where they stand. */
const scaleOf = (canvas: RecordingCanvas): readonly (readonly unknown[])[] =>
  canvas
    .of("fillText")
    .filter(({ state }) => state["textAlign"] === "right")
    .map(({ args: [text, , y] }) => [text, y]);

describe("the graphs of two runs", () => {
  const manners = {
    disc: ({ people: { sponsors, count } }: RunColumns) => discManner(layDisc(sponsors, count)),
    levels: (columns: RunColumns) =>
      levelsManner(columns, layDisc(columns.people.sponsors, columns.people.count)),
  };
  const standOf = (
    columns: RunColumns,
    members: number,
    layout: keyof typeof manners,
    beside?: { now: number; final: number },
  ): CameraStand => {
    const scene = sceneOf(columns, { manner: manners[layout](columns), ...(beside && { beside }) });
    return createStageCamera().follow(scene, members, 0).goal;
  };

  it.each(["disc", "levels"] as const)("give a member the same room at every moment (%s)", (layout) => {
    for (const [many, few] of [
      [20, 10],
      [100, 400],
      [3_000, 450],
      [8_000, 500],
    ]) {
      const first = standOf(large, many, layout, { now: few, final: 500 });
      const second = standOf(small, few, layout, { now: many, final: 8_000 });
      expect(second.roomScale).toBeCloseTo(first.roomScale, 9);
      if (layout === "disc") expect(second.scale).toBeCloseTo(first.scale, 9);
    }
  });

  it("the larger of which fills its stage as if it stood alone", () => {
    const alone = standOf(large, 8_000, "disc");
    expect(standOf(large, 8_000, "disc", { now: 500, final: 500 })).toEqual(alone);
    const filling = standOf(small, 500, "disc");
    expect(standOf(small, 500, "disc", { now: 8_000, final: 8_000 }).scale).toBeCloseTo(filling.scale / 4, 9);
  });
});

describe("the curves of two runs", () => {
  const curveOf = ({ census }: RunColumns, changed: Partial<CurveScene>): CurveScene => ({
    ...chartSceneOf(),
    census,
    show: "adoption",
    logarithmic: false,
    expected: null,
    published: [],
    publishedOf: "joined",
    everybody: null,
    ...changed,
  });
  const draw = (scene: CurveScene): RecordingCanvas => {
    const canvas = recordingCanvas();
    drawCurve(canvas.context, scene);
    return canvas;
  };
  const both = (first: CurveScene, second: CurveScene): readonly RecordingCanvas[] => [
    draw({ ...first, beside: { ...second, label: "B" } }),
    draw({ ...second, beside: { ...first, label: "A" } }),
  ];

  const cases: readonly (readonly [string, Partial<CurveScene>, Partial<CurveScene>])[] = [
    ["as they are", {}, {}],
    ["logarithmic", { logarithmic: true }, { logarithmic: true }],
    ["joins a day", { show: "joins" }, { show: "joins" }],
    ["one of them in a market of its own", { everybody: 20_000 }, {}],
    ["the smaller in a market that the larger makes worth showing", {}, { everybody: 7_000 }],
    ["the smaller with people behind each point", {}, { peopleEach: 100 }],
    ["with published points", {}, { published: [{ day: 20, people: 30_000 }] }],
  ];
  it.each(cases)("are on one scale: %s", (_name, changedFirst, changedSecond) => {
    const [first, second] = both(curveOf(large, changedFirst), curveOf(small, changedSecond));
    expect(scaleOf(first).length).toBeGreaterThan(1);
    expect(scaleOf(second)).toEqual(scaleOf(first));
  });

  it("have each the line of who joined in the other, with its letter", () => {
    const [first, second] = both(curveOf(large, {}), curveOf(small, {}));
    const labels = (canvas: RecordingCanvas): unknown[] => canvas.of("fillText").map(({ args }) => args[0]);
    expect(labels(first)).toContain("B");
    expect(labels(second)).toContain("A");
    expect(labels(draw(curveOf(small, {})))).not.toContain("A");
  });
});

describe("other charts of two runs", () => {
  it("have one scale for open invitations", () => {
    const stageOf = ({ census }: RunColumns): StageScene => ({
      ...chartSceneOf(),
      stages: countStages(census),
    });
    const draw = (scene: StageScene): RecordingCanvas => {
      const canvas = recordingCanvas();
      drawStageChart(canvas.context, scene);
      return canvas;
    };
    const [first, second] = [stageOf(large), stageOf(small)];
    expect(scaleOf(draw({ ...second, beside: first }))).toEqual(scaleOf(draw({ ...first, beside: second })));
    expect(scaleOf(draw(second))).not.toEqual(scaleOf(draw({ ...second, beside: first })));
  });

  it("have one scale for K by week", () => {
    const weekOf = ({ people }: RunColumns, K: number): WeekScene => ({
      ...chartSceneOf(),
      weeks: groupRecruits(people, 180),
      moment: { day: 90, joined: people.count, everybody: people.count },
      judging: { age: 30, fewest: 5 },
      K,
      formatCoefficient: (value) => value.toFixed(1),
    });
    const draw = (scene: WeekScene): RecordingCanvas => {
      const canvas = recordingCanvas();
      drawWeekChart(canvas.context, scene);
      return canvas;
    };
    const [first, second] = [weekOf(large, 6), weekOf(small, 1.2)];
    expect(scaleOf(draw({ ...second, beside: first }))).toEqual(scaleOf(draw({ ...first, beside: second })));
    expect(scaleOf(draw(second))).not.toEqual(scaleOf(draw({ ...second, beside: first })));
  });

  it("have one scale for what everybody has gained or lost", () => {
    const netOf = (nets: readonly number[]): NetScene => ({
      ...chartSceneOf(),
      netByRank: Float64Array.from(nets),
      lossShare: 0.5,
      aheadShare: 0.25,
      formatNet: String,
      formatNetShort: String,
      formatShare: String,
    });
    const draw = (scene: NetScene, other: NetScene | null): RecordingCanvas => {
      const canvas = recordingCanvas();
      drawNetCurve(canvas.context, { ...scene, ...(other && { netBeside: other.netByRank }) });
      return canvas;
    };
    const poor = netOf([-10_000, -5_000, 0, 2_000]);
    const few = netOf([-2_000, -1_000, -1_000, 900_000]);
    const none = netOf([0, 0, 0, 0]);
    for (const [first, second] of [
      [poor, few],
      [few, none],
      [poor, none],
    ]) {
      expect(scaleOf(draw(second, first))).toEqual(scaleOf(draw(first, second)));
      expect(scaleOf(draw(second, first))).not.toEqual(scaleOf(draw(second, null)));
    }
  });
});
