import { describe, expect, it } from "vitest";
import { drawCurve } from "../../src/drawing/curve.ts";
import type { CurveScene } from "../../src/drawing/curve.ts";
import { themes } from "../../src/drawing/theme.ts";
import { madeUpRun } from "./madeUpRun.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";
import { boxOf, expectNumbersAlone, expectRoomForAll, texts } from "./writtenText.ts";

const { census } = madeUpRun({ members: 9000, leaving: 0.5 });

const sceneOf = (changed: Partial<CurveScene> = {}): CurveScene => ({
  census,
  days: 180,
  reachedDay: 180,
  day: 90,
  width: 460,
  height: 264,
  pixelRatio: 1,
  theme: themes.light,
  show: "adoption",
  logarithmic: false,
  expected: { joined: census.joined.map((value) => value * 1.1), active: census.active },
  published: [],
  publishedOf: "joined",
  everybody: 10_000,
  peopleEach: 1,
  cursorDay: null,
  typeface: { sans: "Inter", serif: "Source Serif 4" },
  formatCount: (count) => Math.round(count).toLocaleString("en"),
  ...changed,
});

const draw = (scene: CurveScene): RecordingCanvas & ReturnType<typeof drawCurve> => {
  const canvas = recordingCanvas();
  return { ...canvas, ...drawCurve(canvas.context, scene) };
};

const published = [
  { day: 20, people: 900, label: "nine hundred, says the paper" },
  { day: 90, people: 2000, label: "two thousand" },
  { day: 96, people: 2100, label: "a little later" },
  { day: 180, people: 8000, label: "eight thousand at the end of it all" },
  { day: 180, people: 11_000, label: "or eleven" },
];

const variants = [280, 320, 460, 900].flatMap((width) =>
  (["adoption", "joins"] as const).flatMap((show) =>
    [false, true].map((logarithmic) => ({ width, show, logarithmic })),
  ),
);

describe.each(variants)("a curve $width px wide, $show, logarithmic: $logarithmic", (variant) => {
  const scene = sceneOf({ ...variant, published });

  it("has no text over another, nor over the edge of the canvas", () => {
    const canvas = draw(scene);
    expect(texts(canvas).length).toBeGreaterThan(6);
    expectRoomForAll(canvas, variant.width, 264);
  });

  it("calls the canvas with numbers alone", () => {
    expectNumbersAlone(draw({ ...scene, cursorDay: 40.4 }));
  });

  it("has scales that invert each other, within the run", () => {
    const { dayAt, xOf, yOf } = draw(scene);
    for (const day of [0, 1, 90.5, 180]) expect(dayAt(xOf(day))).toBeCloseTo(day, 9);
    expect(dayAt(-50)).toBe(0);
    expect(dayAt(5000)).toBe(180);
    expect(yOf(10)).toBeGreaterThan(yOf(100));
  });
});

describe("what a curve says", () => {
  it("names its lines at their ends", () => {
    const said = texts(draw(sceneOf()));
    for (const label of ["joined", "active", "expected", "everybody"]) expect(said).toContain(label);
    const joins = texts(draw(sceneOf({ show: "joins", expected: null })));
    expect(joins).toContain("joins");
    expect(joins).toContain("leavings");
    expect(joins).not.toContain("expected");
  });

  it("leaves a population out that would press it flat", () => {
    expect(texts(draw(sceneOf({ everybody: 10_000_000 })))).not.toContain("everybody");
    expect(texts(draw(sceneOf({ everybody: null })))).not.toContain("everybody");
  });

  it("counts people, not simulated members", () => {
    const one = draw(sceneOf({ cursorDay: 90 }));
    const thousand = draw(sceneOf({ cursorDay: 90, peopleEach: 1000 }));
    const joined = census.joined[90];
    expect(texts(one)).toContain(`${joined.toLocaleString("en")} joined`);
    expect(texts(thousand)).toContain(`${(1000 * joined).toLocaleString("en")} joined`);
    expect(thousand.yOf(1000 * joined)).toBeCloseTo(one.yOf(joined), 6);
  });

  it("reads the whole day nearest to the pointer, on either side of it", () => {
    for (const cursorDay of [0.4, 59.6, 179.9]) {
      const said = draw(sceneOf({ cursorDay })).of("fillText").map(boxOf);
      const day = Math.round(cursorDay);
      expect(said.map(({ text }) => text)).toContain(`day ${day}`);
      const label = said.find(({ text }) => text === `${census.joined[day].toLocaleString("en")} joined`)!;
      expect(label.left).toBeGreaterThanOrEqual(0);
      expect(label.right).toBeLessThanOrEqual(460);
    }
  });

  it("shows published points with their words where there is room, with the count where there is less", () => {
    const wide = draw(sceneOf({ published, width: 900, expected: null }));
    expect(texts(wide)).toContain("nine hundred, says the paper");
    const points = wide.of("arc").filter((call) => call.state["fillStyle"] !== undefined);
    for (const { day, people } of published) {
      expect(points.some(({ args }) => args[0] === wide.xOf(day) && args[1] === wide.yOf(people))).toBe(true);
    }
    expect(texts(draw(sceneOf({ published, show: "joins" })))).not.toContain("two thousand");
  });

  it("keeps theory that runs away from pressing the run flat", () => {
    const runaway = census.joined.map((value) => value * 1e6);
    const { yOf } = draw(sceneOf({ expected: { joined: runaway, active: runaway }, everybody: null }));
    expect(yOf(9000)).toBeLessThan(264 / 2);
  });
});

describe("a curve of little", () => {
  it.each([
    ["nobody", madeUpRun({ members: 0 }).census],
    ["a run that was ended on its first day", { ...madeUpRun({ members: 50 }).census, rows: 1 }],
    ["a run that was ended half way", { ...census, rows: 90 }],
  ])("%s is drawn", (_, little) => {
    for (const logarithmic of [false, true]) {
      for (const show of ["adoption", "joins"] as const) {
        const canvas = draw(sceneOf({ census: little, expected: null, everybody: null, logarithmic, show }));
        expect(texts(canvas)).toContain("day 0");
        expectNumbersAlone(canvas);
      }
    }
  });

  it("ends where a run was ended within a day, with the last counts at the playhead there", () => {
    const ended = { ...census, rows: 92, lastRowIsPartial: true };
    const canvas = draw(sceneOf({ census: ended, reachedDay: 90.25, day: 90.25, expected: null }));
    const [end, dayAfter] = [canvas.xOf(90.25), canvas.xOf(91)];
    const reached = canvas.of("lineTo").map(({ args }) => args[0]);
    expect(reached).toContain(end);
    expect(reached).not.toContain(dayAfter);
    const dots = canvas.of("arc").map(({ args }) => args.slice(0, 2));
    expect(dots).toContainEqual([end, canvas.yOf(census.joined[91])]);
  });

  // Ten start; on some days a single member joins, on others nobody.
  it.each([
    { show: "adoption", peopleEach: 1, floor: 10 },
    { show: "adoption", peopleEach: 200, floor: 1000 },
    { show: "joins", peopleEach: 200, floor: 100 },
  ] as const)(
    "has a logarithmic scale from $floor in $show with $peopleEach people each, with zeros on its floor",
    ({ show, peopleEach, floor }) => {
      const { yOf } = draw(sceneOf({ logarithmic: true, show, peopleEach }));
      expect(yOf(0)).toBe(yOf(floor));
      expect(yOf(floor / 2)).toBe(yOf(floor));
      expect(yOf(floor) - yOf(10 * floor)).toBeGreaterThan(20);
      expect(yOf(floor) - yOf(10 * floor)).toBeCloseTo(yOf(10 * floor) - yOf(100 * floor), 6);
    },
  );
});
