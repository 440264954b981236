import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawFateChart, fateColours } from "../../src/drawing/fateChart.ts";
import type { FateScene } from "../../src/drawing/fateChart.ts";
import { countFates, fates } from "../../src/drawing/fateCounts.ts";
import { themes } from "../../src/drawing/theme.ts";
import type { Census } from "../../src/model/run.ts";
import { chartSceneOf } from "./chartSceneOf.ts";
import { difference, visions } from "./colourVision.ts";
import { madeUpRun } from "./madeUpRun.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";
import { expectNumbersAlone, expectRoomForAll, figureOf, texts } from "./writtenText.ts";

const { census } = madeUpRun({ members: 9000 });
const sum = (values: Float64Array, to: number): number =>
  values.subarray(0, to + 1).reduce((a, b) => a + b, 0);

const draw = (
  of: Census,
  changed: Partial<FateScene> = {},
): RecordingCanvas & ReturnType<typeof drawFateChart> => {
  const canvas = recordingCanvas();
  const scene = { ...chartSceneOf(), fates: countFates(of), ...changed };
  return { ...canvas, ...drawFateChart(canvas.context, scene) };
};

describe("the invitations by fate", () => {
  it("add up to those sent, on every day", () => {
    const counted = countFates(census);
    for (const row of [0, 1, 50, 120, 180]) {
      expect(counted.sent[row]).toBe(sum(census.sent, row));
      expect(fates.reduce((all, fate) => all + counted.counts[fate][row], 0)).toBe(sum(census.sent, row));
      expect(counted.counts.refused[row]).toBe(sum(census.refused, row));
      expect(counted.counts.open[row]).toBe(census.open[row]);
    }
  });

  it("have bands from none to all that never cross, from the day on which the first is sent", () => {
    const daily = fc.array(fc.nat(20), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.tuple(daily, daily, daily, daily), ([accepted, refused, wasted, open]) => {
        const made = { accepted, refused, wasted, open, overtaken: [], unreachable: [] };
        const columns = Object.fromEntries(
          Object.entries(made).map(([fate, values]) => [
            fate,
            Float64Array.from({ length: 12 }, (_, row) => values[row] ?? 0),
          ]),
        );
        const counted = countFates({ ...census, ...columns, rows: 12 });
        const { edges, firstRow, sent } = counted;
        for (let row = firstRow; row < 12; row++) {
          const heights = edges.map((edge) => edge[row]);
          expect(heights).toEqual(heights.toSorted((a, b) => a - b));
          expect(heights.at(-1)).toBeCloseTo(1, 12);
        }
        expect(sent.subarray(0, firstRow).every((count) => count === 0)).toBe(true);
        if (firstRow < 11) expect(sent[firstRow + 1]).toBeGreaterThan(0);
      }),
    );
  });

  it("are those that occur in the run, and no others", () => {
    expect(countFates(census).occurring).toEqual(["accepted", "overtaken", "refused", "wasted", "open"]);
    const said = texts(draw(census));
    expect(said).toContain("wasted");
    expect(said).not.toContain("unreachable");
  });

  it("have their counts at the playhead, of the last whole day, in people", () => {
    const at = draw(census, { day: 90.7 });
    expect(figureOf(at, "refused")).toBe(sum(census.refused, 90).toLocaleString("en"));
    expect(figureOf(at, "still open")).toBe(census.open[90].toLocaleString("en"));
    expect(figureOf(at, "sent")).toBe(sum(census.sent, 90).toLocaleString("en"));
    const many = draw(census, { day: 90.7, peopleEach: 200 });
    expect(figureOf(many, "refused")).toBe((200 * sum(census.refused, 90)).toLocaleString("en"));
  });

  it("have the counts at the pointer, with its day", () => {
    const pointed = draw(census, { day: 20, cursorDay: 120.4 });
    expect(texts(pointed)).toContain("day 120");
    expect(figureOf(pointed, "accepted")).toBe(sum(census.accepted, 120).toLocaleString("en"));
  });

  it("have their last counts where a run was ended within a day", () => {
    const ended = { ...census, rows: 92, lastRowIsPartial: true };
    const at = draw(ended, { reachedDay: 90.25, day: 90.25 });
    expect(figureOf(at, "accepted")).toBe(sum(census.accepted, 91).toLocaleString("en"));
  });

  it.each([280, 320, 400, 460, 900])("are written without touching each other at %i px", (width) => {
    for (const day of [0, 45, 180]) {
      const canvas = draw(census, { width, day });
      expectRoomForAll(canvas, width, 230);
      expectNumbersAlone(canvas);
    }
  });
});

const none = { ...madeUpRun({ members: 10 }).census };
const little: readonly (readonly [string, Census, Partial<FateScene>])[] = [
  ["nothing was sent", none, {}],
  ["a run that was ended on its first day", { ...census, rows: 1 }, { reachedDay: 0, day: 0 }],
  ["a run of which nothing is there yet", { ...census, rows: 0 }, { reachedDay: 0, day: 0 }],
  ["a run of one day", madeUpRun({ members: 50, days: 1 }).census, { days: 1, reachedDay: 1, day: 1 }],
];

describe("a chart of little", () => {
  it.each(little)("%s", (_, of, changed) => {
    const canvas = draw(of, changed);
    expect(texts(canvas)).toContain("day 0");
    expectNumbersAlone(canvas);
    expect(canvas.dayAt(1e4)).toBe(changed.days ?? 180);
  });

  it("says that there are no invitations", () => {
    expect(texts(draw(none))).toContain("no invitations");
    expect(texts(draw(census, { day: 0 }))).not.toContain("no invitations");
  });

  it("fills the first day of a run in which all is sent on it", () => {
    const canvas = draw(madeUpRun({ members: 50, days: 1 }).census, { days: 1, reachedDay: 1, day: 1 });
    const drawn = canvas.of("lineTo").map(({ args }) => args[0]);
    expect(drawn).toContain(canvas.xOf(0));
    expect(drawn).toContain(canvas.xOf(1));
  });
});

describe.each(Object.values(themes))("the colours of the fates in the $name theme", (theme) => {
  it.each(Object.entries(visions))("are told apart with %s", (_, vision) => {
    const colours = fateColours(theme);
    // Open ones are hatched.
    const areas = fates.filter((fate) => fate !== "open");
    areas.forEach((a, at) => {
      for (const b of areas.slice(at + 1)) {
        const isNext = areas.indexOf(b) === at + 1;
        expect(difference(vision, colours[a], colours[b]), `${a} and ${b}`).toBeGreaterThan(
          isNext ? 0.1 : 0.06,
        );
      }
      expect(difference(vision, colours[a], theme.ground), a).toBeGreaterThan(0.12);
    });
  });
});
