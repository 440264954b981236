import { describe, expect, it } from "vitest";
import type { ForecastOnCurve } from "../../src/drawing/forecastArea.ts";
import { census, draw, forecast, futures, heldBack, numbers, runs, sceneOf, times } from "./madeUpStudies.ts";
import { boxOf, texts } from "./writtenText.ts";

describe("a forecast on the curve", () => {
  it("has bands beyond the last number alone", () => {
    const canvas = draw(sceneOf({ forecast }));
    const { calls } = canvas;
    const clip = calls.findIndex(({ name }) => name === "clip");
    const fill = calls.findIndex(({ name }, at) => at > clip && name === "fill");
    const days0 = calls
      .slice(clip, fill)
      .filter(({ name }) => name === "lineTo")
      .map(({ args }) => args[0] as number);
    expect(Math.min(...days0)).toBe(canvas.xOf(120));
    expect(Math.max(...days0)).toBe(canvas.xOf(180));
    expect(texts(canvas)).toContain("forecast: 9 in 10");
  });

  it("is named where it is, not along the numbers before it", () => {
    for (const width of [280, 320, 460, 900])
      for (const logarithmic of [false, true])
        for (const factor of [0.1, 1, 3]) {
          const scaled = forecast.joined.map((band) => band.map((people) => people * factor));
          const on = { forecast: { ...forecast, joined: scaled as unknown as ForecastOnCurve["joined"] } };
          const canvas = draw(sceneOf(on, { width, logarithmic }));
          const words = canvas.of("fillText").map(boxOf);
          for (const { text, left, right } of words)
            if (text === "forecast: 9 in 10")
              expect((left + right) / 2, `${width} ${factor}`).toBeGreaterThanOrEqual(canvas.xOf(119));
        }
  });

  it("that runs away does not press the run flat", () => {
    const runaway = {
      ...forecast,
      joined: [1, 1, 1, 100, 1e6].map(times) as unknown as ForecastOnCurve["joined"],
    };
    expect(draw(sceneOf({ forecast: runaway })).yOf(9000)).toBeLessThan(0.7 * 264);
  });

  it("has two lines with their names where two futures fit equally", () => {
    const said = texts(draw(sceneOf({ forecast: { ...forecast, futures } }, { width: 900 })));
    expect(said).toContain("soon full");
    expect(said).toContain("goes on");
  });

  it("names two futures where they are apart, beyond the last number, the larger one above the smaller", () => {
    const parted = futures.map((future, at) => ({
      ...future,
      joined: census.joined.map((people, day) => (day <= 150 || at === 0 ? people : people * 1.8)),
    })) as unknown as NonNullable<ForecastOnCurve["futures"]>;
    // The run itself is not in their way.
    const low = {
      ...census,
      joined: census.joined.map((people) => people / 50),
      active: census.active.map(() => 1),
    };
    for (const width of [320, 460, 900]) {
      const canvas = draw(sceneOf({ forecast: { ...forecast, futures: parted } }, { width, census: low }));
      const boxes = canvas.of("fillText").map(boxOf);
      const [above, beneath] = ["goes on", "soon full"].map((name) =>
        boxes.find(({ text }) => text === name)!,
      );
      for (const { right } of [above, beneath]) expect(right).toBeGreaterThan(canvas.xOf(150));
      expect(above.bottom).toBeLessThan(beneath.top);
    }
  });

  it("has one line without names where its futures end in one place", () => {
    const one = futures.map((future) => ({
      ...future,
      joined: times(1),
    })) as unknown as ForecastOnCurve["futures"];
    const canvas = draw(sceneOf({ forecast: { ...forecast, futures: one } }, { width: 900 }));
    expect(texts(canvas)).not.toContain("soon full");
    expect(texts(canvas)).not.toContain("goes on");
    const dashes = canvas.of("setLineDash").map(({ args }) => String(args[0]));
    expect(dashes).toContain("5,3");
    expect(dashes).not.toContain("7,3");
  });

  it("names no area that is too thin to be seen, but the numbers even close above the days", () => {
    const thin = (of: Float64Array): ForecastOnCurve["joined"] =>
      [0.99, 0.995, 1, 1.005, 1.01].map((factor) => of.map((people) => people * factor)) as never;
    const few = { days: Float64Array.of(0, 60, 120), joined: Float64Array.of(10, 30, 90), active: null };
    const canvas = draw(
      sceneOf({
        runs: { ...runs, bands: thin(times(0.01)), name: "runs that fit" },
        numbers: few,
        forecast: {
          ...forecast,
          joined: thin(times(0.01)),
          heldBack: { ...heldBack, forecast: thin(Float64Array.of(70, 80, 90)) },
        },
      }),
    );
    const said = texts(canvas);
    expect(said).toContain("your numbers");
    for (const name of ["held back", "runs that fit", "forecast: 9 in 10"]) expect(said).not.toContain(name);
  });

  it("shows what was said of the days that were held back, beneath the numbers that came", () => {
    const held = draw(sceneOf({ forecast: { ...forecast, heldBack }, numbers }, { width: 900 }));
    const points = held.of("lineTo").map(({ args }) => args);
    for (const people of [3000, 5500]) expect(points).toContainEqual([held.xOf(110), held.yOf(people)]);
    expect(texts(held)).toContain("held back");
    const area = held.calls.findIndex(({ name, state }) => name === "fill" && state["globalAlpha"] === 0.2);
    const circle = held.calls.findIndex(({ name, args }) => name === "arc" && args[2] === 3);
    expect(area).toBeGreaterThan(-1);
    expect(circle).toBeGreaterThan(area);
  });
});
