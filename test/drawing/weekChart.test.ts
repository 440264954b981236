import { describe, expect, it } from "vitest";
import { themes } from "../../src/drawing/theme.ts";
import { drawWeekChart } from "../../src/drawing/weekChart.ts";
import type { WeekScene } from "../../src/drawing/weekChart.ts";
import { groupRecruits } from "../../src/drawing/weekRecruits.ts";
import { membersAt } from "../../src/layout/membersAt.ts";
import type { People } from "../../src/model/run.ts";
import { chartSceneOf } from "./chartSceneOf.ts";
import { madeUpRun } from "./madeUpRun.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";
import { boxOf, expectNumbersAlone, figureOf, overlaps, texts } from "./writtenText.ts";

const { people } = madeUpRun({ members: 9000 });

const draw = (
  of: People = people,
  changed: Partial<WeekScene> = {},
): RecordingCanvas & ReturnType<typeof drawWeekChart> => {
  const canvas = recordingCanvas();
  const scene = chartSceneOf(changed);
  const drawn = drawWeekChart(canvas.context, {
    ...scene,
    weeks: groupRecruits(of, scene.days),
    moment: {
      day: scene.day,
      joined: membersAt(of.joinDays, of.count, scene.day),
      everybody: of.count,
    },
    judging: { age: 30, fewest: 5 },
    K: 1.2,
    formatCoefficient: (K) => (K === Infinity ? "∞" : K.toFixed(1)),
    ...changed,
  });
  return { ...canvas, ...drawn };
};

/** The bars by how they were filled: the left edges of the rects of each path. */
function barsFilled(canvas: RecordingCanvas, colour: string): readonly number[] {
  let path: number[] = [];
  let filled: readonly number[] = [];
  for (const { name, args, state } of canvas.calls) {
    if (name === "beginPath") path = [];
    if (name === "rect") path.push(args[0] as number);
    if (name === "fill" && state["fillStyle"] === colour) filled = path;
  }
  return filled;
}

const little: readonly (readonly [string, number, Partial<WeekScene>])[] = [
  ["nobody", 0, {}],
  ["one", 1, {}],
  ["a run of one day", 50, { days: 1, reachedDay: 1, day: 1 }],
  ["a run at its very start", 50, { day: 0 }],
];

describe("K by week of joining", () => {
  it("has full bars for weeks that are old enough, hatched ones for those that are not", () => {
    const canvas = draw(people, { day: 90 });
    // Weeks that ended by day 60 are judged: the first eight; the five that have begun since are not.
    const full = barsFilled(canvas, themes.light.accent);
    const isFullOn = (day: number): boolean => full.some((x) => Math.abs(x - canvas.xOf(day)) < 1);
    expect(isFullOn(7 * 7)).toBe(true);
    expect(isFullOn(8 * 7)).toBe(false);
    const young = barsFilled(canvas, themes.light.ground);
    expect(young.some((x) => Math.abs(x - canvas.xOf(8 * 7)) < 1)).toBe(true);
    expect(young.some((x) => x > canvas.xOf(90))).toBe(false);
    const hatched = canvas.of("stroke").filter(({ state }) => state["strokeStyle"] === themes.light.accent);
    expect(hatched).toHaveLength(1);
  });

  it("has K as it is set as a dashed line with its number", () => {
    const canvas = draw();
    expect(figureOf(canvas, "K set")).toBe("1.2");
    const at = canvas.calls.findIndex(
      ({ name, args }) => name === "setLineDash" && (args[0] as number[])[0] === 5,
    );
    const [, y] = canvas.calls.slice(at).find(({ name }) => name === "moveTo")!.args as [number, number];
    const [x, toY] = canvas.calls.slice(at).find(({ name }) => name === "lineTo")!.args as [number, number];
    expect(toY).toBe(y);
    expect(x).toBe(canvas.xOf(180));
    const higher = draw(people, { K: 1.1 });
    const higherAt = higher.calls.findIndex(({ name }) => name === "setLineDash");
    expect(higher.calls.slice(higherAt).find(({ name }) => name === "moveTo")!.args[1]).not.toBe(y);
  });

  it.each([
    [Infinity, "∞"],
    [1000, "1000.0"],
  ])("says K = %d without a line that would press the bars flat", (K, figure) => {
    const canvas = draw(people, { K });
    expect(figureOf(canvas, "K set")).toBe(figure);
    expect(canvas.of("setLineDash")).toEqual([]);
    expectNumbersAlone(canvas);
  });

  it("has no K where nobody knows it", () => {
    expect(texts(draw(people, { K: null }))).not.toContain("K set");
  });

  it("names the week under the pointer, in people, and says what its members brought", () => {
    const canvas = draw(people, { cursorDay: 50, day: 180, peopleEach: 10 });
    const members =
      membersAt(people.joinDays, people.count, 56 - 1e-9) -
      membersAt(people.joinDays, people.count, 49 - 1e-9);
    expect(texts(canvas)).toContain(`week 8: ${(10 * members).toLocaleString("en")} joined`);
    const last = draw(people, { cursorDay: 180 });
    expect(texts(last).some((text) => text.startsWith("week 26: "))).toBe(true);
  });

  it("puts narrow weeks together", () => {
    const long = madeUpRun({ members: 3000, days: 3650 }).people;
    const canvas = draw(long, { days: 3650, reachedDay: 3650, day: 3650, cursorDay: 1000, width: 320 });
    expect(texts(canvas).some((text) => /^weeks \d+–\d+: /.test(text))).toBe(true);
    expectNumbersAlone(canvas);
  });

  it.each([280, 320, 460, 900])("is written without touching at %i px", (width) => {
    for (const day of [5, 60, 180]) {
      const canvas = draw(people, { width, day, cursorDay: 100 });
      expect(overlaps(canvas.of("fillText").map(boxOf))).toEqual([]);
      for (const box of canvas.of("fillText").map(boxOf)) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
      }
      expectNumbersAlone(canvas);
    }
  });

  it("never lets a week of a few press the others flat", () => {
    // 200 of the first week bring half a recruit each; a single one of the third brings 99.
    const joinDays = Float64Array.from({ length: 400 }, (_, row) => (row < 200 ? 0 : row === 200 ? 15 : 50));
    const sponsors = Int32Array.from(joinDays, (_, row) => (row <= 200 ? -1 : row <= 300 ? 0 : 200));
    const canvas = draw({ ...people, count: 400, joinDays, sponsors }, { day: 180, K: 1 });
    const [, , , height] = canvas
      .of("rect")
      .map(({ args }) => args as number[])
      .filter(([x, , width]) => x < canvas.xOf(7) && width < 20 && width > 0)
      .at(-1)!;
    expect(height).toBeGreaterThan(50);
    expectNumbersAlone(canvas);
  });

  it.each(little)("is drawn of little: %s", (name, members, changed) => {
    const canvas = draw(madeUpRun({ members, days: changed.days ?? 180 }).people, changed);
    expectNumbersAlone(canvas);
    expect(texts(canvas).includes("nobody has joined")).toBe(name === "nobody");
    expect(figureOf(canvas, "K set")).toBe("1.2");
  });
});
