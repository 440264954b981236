import { describe, expect, it } from "vitest";
import { drawMoneyByJoinDay } from "../../src/drawing/moneyByJoinDay.ts";
import type { JoinDayScene, JoinStretch } from "../../src/drawing/moneyByJoinDay.ts";
import { netTones } from "../../src/drawing/netTones.ts";
import { themes } from "../../src/drawing/theme.ts";
import { chartSceneOf } from "./chartSceneOf.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";
import { expectNumbersAlone, expectRoomForAll, figureOf, texts } from "./writtenText.ts";

const { loss, gain } = netTones(themes.light);

/** Stretches of 15 days with 20 members each, of whom so many are in loss and so many ahead. */
const stretchesOf = (counts: readonly (readonly [number, number])[]): readonly JoinStretch[] =>
  counts.map(([inLoss, ahead], place) => ({
    fromDay: 15 * place,
    toDay: 15 * place + 15,
    members: 20,
    inLoss,
    ahead,
  }));

function draw(stretches: readonly JoinStretch[], changed: Partial<JoinDayScene> = {}): RecordingCanvas {
  const canvas = recordingCanvas();
  drawMoneyByJoinDay(canvas.context, {
    ...chartSceneOf(),
    stretches,
    formatShare: (share) => `${Math.round(100 * share)} %`,
    ...changed,
  });
  return canvas;
}

const rectsOf = (canvas: RecordingCanvas, colour: string): readonly (readonly number[])[] =>
  canvas
    .of("fillRect")
    .filter(({ state, args }) => state["fillStyle"] === colour && args[3] !== 9)
    .map(({ args }) => args as number[]);

describe("loss by the day of joining", () => {
  it("has bars as high as the shares in loss and ahead, one on the other", () => {
    const canvas = draw(
      stretchesOf([
        [0, 20],
        [5, 10],
        [20, 0],
      ]),
    );
    const whole = Math.max(...rectsOf(canvas, loss).map(([, , , height]) => height));
    expect(rectsOf(canvas, loss).map(([, , , height]) => height / whole)).toEqual([0, 0.25, 1]);
    expect(rectsOf(canvas, gain).map(([, , , height]) => height / whole)).toEqual([1, 0.5, 0]);
    const [, lower] = rectsOf(canvas, loss);
    const even = rectsOf(canvas, themes.light.waiting)[1];
    expect(even[1] + even[3]).toBeCloseTo(lower[1], 9);
  });

  it("says the shares of all at the edge, and those in loss of the first and the last over them", () => {
    const canvas = draw(
      stretchesOf([
        [2, 18],
        [5, 10],
        [19, 1],
      ]),
    );
    expect(figureOf(canvas, "in loss")).toBe(`${Math.round((100 * 26) / 60)} %`);
    expect(figureOf(canvas, "ahead")).toBe(`${Math.round((100 * 29) / 60)} %`);
    expect(texts(canvas)).toEqual(expect.arrayContaining(["10 %", "95 %"]));
  });

  it("writes nothing over bars where nobody is in loss", () => {
    const canvas = draw(
      stretchesOf([
        [0, 0],
        [0, 20],
      ]),
    );
    expect(texts(canvas)).not.toContain("in loss");
    expect(texts(canvas).filter((text) => text === "0 %")).toHaveLength(1);
  });

  it("leaves out stretches in which nobody joined, and has words where nobody did at all", () => {
    const empty = { fromDay: 0, toDay: 15, members: 0, inLoss: 0, ahead: 0 };
    const some = draw([empty, { ...empty, fromDay: 15, toDay: 30, members: 3, inLoss: 3 }]);
    expectNumbersAlone(some);
    expect(rectsOf(some, loss)).toHaveLength(1);
    for (const none of [draw([empty]), draw([])]) {
      expectNumbersAlone(none);
      expect(texts(none)).toContain("nobody has joined");
    }
  });

  it.each([270, 320, 460, 620])("is written without touching at %i px", (width) => {
    const many = stretchesOf(Array.from({ length: 12 }, (_, place) => [place, 12 - place]));
    for (const formatShare of [(share: number) => `${(100 * share).toFixed(1)} %`, () => "under 0.1 %"]) {
      const canvas = draw(many, { width, formatShare });
      expectNumbersAlone(canvas);
      expectRoomForAll(canvas, width, 230);
    }
  });
});
