import { describe, expect, it } from "vitest";
import { studyOverlay } from "../../src/drawing/studyOverlay.ts";
import { themes } from "../../src/drawing/theme.ts";
import {
  census,
  days,
  draw,
  forecast,
  futures,
  heldBack,
  nothing,
  numbers,
  runs,
  sceneOf,
  times,
} from "./madeUpStudies.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";
import { boxOf, expectNumbersAlone, expectRoomForAll, texts } from "./writtenText.ts";

const all = { runs, numbers, forecast: { ...forecast, futures, heldBack } };

const variants = [280, 320, 460, 900].flatMap((width) =>
  (["adoption", "joins"] as const).flatMap((show) =>
    [false, true].flatMap((logarithmic) =>
      [10_000, null].map((everybody) => ({ width, show, logarithmic, everybody })),
    ),
  ),
);

describe.each(variants)(
  "studies on a curve $width px wide, $show, logarithmic: $logarithmic, everybody: $everybody",
  (variant) => {
    it("have no text over another, nor over the edge", () => {
      for (const on of [{ runs }, { numbers }, { forecast }, all]) {
        const published = [
          { day: 90, people: 2000, label: "two thousand" },
          { day: 170, people: 8000, label: "eight thousand" },
        ];
        const canvas = draw(sceneOf(on, { ...variant, published, expected: census }));
        expectRoomForAll(canvas, variant.width, 264);
        expectNumbersAlone(canvas);
      }
    });
  },
);

it.each([0, 0.001, 0.2, 1, 5])(
  "words lie over no line of the run, however it stands among the others: %d",
  (factor) => {
    const canvas = draw(
      sceneOf({ runs: { ...runs, bands: [0.5, 0.8, 1.05, 1.4, 2].map((each) => times(each * factor)) } }),
    );
    for (const box of canvas.of("fillText").map(boxOf)) {
      if (!["9 in 10 runs", "half of them"].includes(box.text)) continue;
      for (const line of [census.joined, census.active])
        line.forEach((people, day) => {
          const [x, y] = [canvas.xOf(day), canvas.yOf(people)];
          const isWithin = x > box.left && x < box.right && y > box.top && y < box.bottom;
          expect(isWithin, `${box.text} on day ${day}`).toBe(false);
        });
    }
  },
);

describe("many runs on the curve", () => {
  it("have bands between their quantiles, and a scale that shows them whole", () => {
    const canvas = draw(sceneOf({ runs }));
    const points = canvas.of("lineTo").map(({ args }) => args);
    for (const band of runs.bands!) {
      expect(points).toContainEqual([canvas.xOf(days), canvas.yOf(band[days])]);
      expect(canvas.yOf(band[days])).toBeGreaterThanOrEqual(0);
    }
    const said = texts(canvas);
    expect(said).toContain("9 in 10 runs");
    expect(said).toContain("half of them");
  });

  it("have their words within the area where there is no room above it", () => {
    const flat = [1, 2, 3, 5000, 20_000].map((people) => new Float64Array(days + 1).fill(people));
    const canvas = draw(sceneOf({ runs: { ...runs, bands: flat } }));
    const words = canvas
      .of("fillText")
      .map(boxOf)
      .find(({ text }) => text === "9 in 10 runs")!;
    expect(words.top).toBeGreaterThan(canvas.yOf(20_000));
    expect(words.bottom).toBeLessThan(canvas.yOf(5000));
  });

  it("are painted beneath the lines of the run", () => {
    const { calls } = draw(sceneOf({ runs }));
    const last = calls.findLastIndex(({ name, state }) => name === "stroke" && state["lineWidth"] === 0.75);
    // The run's line, before the playhead.
    const first = calls.findIndex(({ name, args }) => name === "setLineDash" && String(args[0]) === "0.01,4");
    expect(last).toBeGreaterThan(-1);
    expect(first).toBeGreaterThan(last);
  });

  it("are paler, and say so, when the setting is another", () => {
    const alphas = (isOutdated: boolean): unknown[] =>
      draw(sceneOf({ runs: { ...runs, isOutdated } }))
        .of("fill")
        .map(({ state }) => state["globalAlpha"])
        .filter((alpha) => alpha !== 1);
    expect(Number(alphas(true)[0])).toBeLessThan(Number(alphas(false)[0]) / 2);
    const said = texts(draw(sceneOf({ runs: { ...runs, isOutdated: true } })));
    expect(said).toContain("with other settings");
    expect(said).not.toContain("9 in 10 runs");
  });

  it("are not beside the joins a day", () => {
    const [without, withRuns] = [sceneOf({}, { show: "joins" }), sceneOf({ runs }, { show: "joins" })];
    expect(texts(draw(withRuns))).toEqual(texts(draw(without)));
  });

  it("of many days cost no more points than there are px to see", () => {
    const long = Float64Array.from({ length: 3651 }, (_, day) => day);
    const fan = Array.from({ length: 30 }, () => long);
    const canvas = draw(sceneOf({ runs: { bands: null, fan, isOutdated: false } }, { days: 3650 }));
    expect(canvas.of("lineTo").length).toBeLessThan(30 * 460);
  });
});

describe("own numbers on the curve", () => {
  const circles = (canvas: RecordingCanvas, radius: number): unknown[] =>
    canvas
      .of("arc")
      .filter(({ args }) => args[2] === radius)
      .map(({ args }) => args.slice(0, 2));

  it("are open circles where there are few, those not known left out", () => {
    const canvas = draw(sceneOf({ numbers }));
    const open = circles(canvas, 3);
    expect(open).toHaveLength(9);
    expect(open).toContainEqual([canvas.xOf(60), canvas.yOf(300)]);
    expect(open).toContainEqual([canvas.xOf(90), canvas.yOf(900)]);
    expect(texts(canvas)).toContain("your numbers");
  });

  it("are small dots where there are many, none over the one before, in the colours of the lines", () => {
    const many = { days: Float64Array.from(census.joined.keys()), joined: census.joined, active: null };
    const canvas = draw(sceneOf({ numbers: many }));
    const dots = canvas
      .of("arc")
      .filter(({ args }) => args[2] === 1.4)
      .map(({ args }) => args as number[]);
    expect(dots.length).toBeGreaterThan(60);
    dots
      .slice(1)
      .forEach(([x, y], before) =>
        expect(Math.hypot(x - dots[before][0], y - dots[before][1])).toBeGreaterThan(2.8),
      );
    const both = draw(sceneOf({ numbers: { ...many, active: census.active } }));
    const fills = both.of("fill").map(({ state }) => state["fillStyle"]);
    expect(fills).toContain(themes.light.ink);
    expect(fills).toContain(themes.light.accent);
  });

  it("are named where only the active are known, with fewer words where there is little room", () => {
    const alone = { ...numbers, joined: null };
    const high = { active: numbers.active!.map((people) => 2 * people) };
    expect(texts(draw(sceneOf({ numbers: { ...alone, ...high } })))).toContain("your numbers: active");
    // A line so flat above the days has room beneath it only for what is short.
    const flat = Float64Array.from({ length: 5 }, (_, row) => 900 + 40 * row);
    const low = { census: { ...census, joined: times(1), active: times(0.9) } };
    const said = texts(draw(sceneOf({ numbers: { ...alone, active: flat } }, { ...low, width: 280 })));
    expect(said.filter((text) => text.startsWith("your "))).toEqual(["your active"]);
  });

  it("that are beyond the run are not drawn, and press nothing flat", () => {
    const far = { days: Float64Array.of(0, 90, 400), joined: Float64Array.of(10, 900, 1e9), active: null };
    const canvas = draw(sceneOf({ numbers: far }));
    expect(circles(canvas, 3)).toHaveLength(2);
    expect(canvas.yOf(9000)).toBeLessThan(264 / 2);
  });

  it("are steps of joins a day, over the strip of the run's", () => {
    const canvas = draw(sceneOf({ numbers }, { show: "joins" }));
    const points = canvas.of("lineTo").map(({ args }) => args);
    expect(points).toContainEqual([canvas.xOf(30), canvas.yOf(40 / 30)]);
    expect(points).toContainEqual([canvas.xOf(60), canvas.yOf(250 / 30)]);
    // The number between is not known: 60 days have one mean.
    expect(points).toContainEqual([canvas.xOf(120), canvas.yOf(4700 / 60)]);
    const names = canvas.calls.map(({ name }) => name);
    const steps = canvas.calls.findIndex(
      ({ name, state }) =>
        name === "stroke" && state["lineWidth"] === 2 && state["strokeStyle"] === themes.light.ink,
    );
    expect(names.indexOf("fill")).toBeLessThan(steps);
  });
});

it("nothing to show is no overlay", () => {
  expect(studyOverlay(nothing, days)).toBeNull();
});
