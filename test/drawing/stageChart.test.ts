import { describe, expect, it } from "vitest";
import { drawStageChart, stageColours } from "../../src/drawing/stageChart.ts";
import type { StageScene } from "../../src/drawing/stageChart.ts";
import { countStages } from "../../src/drawing/stageCounts.ts";
import { themes } from "../../src/drawing/theme.ts";
import type { Census } from "../../src/model/run.ts";
import { chartSceneOf } from "./chartSceneOf.ts";
import { difference, visions } from "./colourVision.ts";
import { madeUpRun } from "./madeUpRun.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";
import { expectNumbersAlone, expectRoomForAll, figureOf, texts } from "./writtenText.ts";

const censusOf = (stages: number): Census => madeUpRun({ members: 9000, stages }).census;
const three = censusOf(3);

const draw = (of: Census, changed: Partial<StageScene> = {}): RecordingCanvas => {
  const canvas = recordingCanvas();
  drawStageChart(canvas.context, { ...chartSceneOf(), stages: countStages(of), ...changed });
  return canvas;
};

const inFull = (count: number): string => count.toLocaleString("en");

describe("the open invitations by stage", () => {
  it("lie on each other, the first stage lowest, up to all that are open", () => {
    const { edges } = countStages(three);
    for (const row of [0, 30, 100, 179]) {
      expect(edges[0][row]).toBe(three.openByStage[0][row]);
      expect(edges[1][row]).toBe(three.openByStage[0][row] + three.openByStage[1][row]);
      expect(edges[2][row]).toBe(three.open[row]);
    }
  });

  it("are called know, like and trust where there are three, else by number", () => {
    expect(countStages(three).names).toEqual(["know", "like", "trust"]);
    expect(countStages(censusOf(2)).names).toEqual(["stage 1", "stage 2"]);
    expect(texts(draw(censusOf(5)))).toContain("stage 5");
  });

  it("have their counts at the playhead and at the pointer, in people, with those who have joined", () => {
    const at = draw(three, { day: 90.9 });
    three.openByStage.forEach((open, stage) =>
      expect(figureOf(at, ["know", "like", "trust"][stage])).toBe(inFull(open[90])),
    );
    expect(figureOf(at, "joined")).toBe(inFull(three.joined[90]));
    const pointed = draw(three, { day: 90, cursorDay: 100, peopleEach: 50 });
    expect(figureOf(pointed, "like")).toBe(inFull(50 * three.openByStage[1][100]));
    expect(figureOf(pointed, "joined")).toBe(inFull(50 * three.joined[100]));
  });

  it("have the line of those who joined, unless it would press them flat", () => {
    const lines = (canvas: RecordingCanvas): number =>
      canvas
        .of("stroke")
        .filter(({ state }) => state["lineWidth"] === 2 && state["strokeStyle"] === themes.light.ink).length;
    const many = { ...three, joined: three.open.map((count) => 3 * count) };
    expect(lines(draw(many))).toBeGreaterThan(0);
    const flat = { ...three, joined: three.open.map((count) => 10 * count) };
    expect(lines(draw(flat))).toBe(0);
    expect(figureOf(draw(flat), "joined")).toBe(inFull(10 * three.open[90]));
  });

  it.each([280, 320, 460, 900])(
    "are written without touching each other at %i px, however many stages",
    (width) => {
      for (const stages of [2, 3, 7, 20]) {
        const canvas = draw(censusOf(stages), { width });
        expectRoomForAll(canvas, width, 230);
        expectNumbersAlone(canvas);
        expect(texts(canvas)).toContain(stages === 3 ? "trust" : `stage ${stages}`);
      }
    },
  );

  it.each([
    ["nobody", madeUpRun({ members: 0, stages: 3 }).census, {}],
    ["a run that was ended on its first day", { ...three, rows: 1 }, { reachedDay: 0, day: 0 }],
    ["a run of which nothing is there yet", { ...three, rows: 0 }, { reachedDay: 0, day: 0 }],
    [
      "a run of one day",
      madeUpRun({ members: 50, days: 1, stages: 3 }).census,
      { days: 1, reachedDay: 1, day: 1 },
    ],
  ])("are drawn of little: %s", (_, little, changed) => {
    const canvas = draw(little, changed);
    expect(texts(canvas)).toContain("day 0");
    expectNumbersAlone(canvas);
  });
});

it.each(Object.values(themes))(
  "three stages are told apart in the $name theme, whatever the eye",
  (theme) => {
    const colours = stageColours(theme, 3);
    expect(colours[2]).toBe(theme.accent);
    for (const vision of Object.values(visions))
      for (const at of [0, 1]) expect(difference(vision, colours[at], colours[at + 1])).toBeGreaterThan(0.1);
  },
);
