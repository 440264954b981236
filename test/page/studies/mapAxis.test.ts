import { describe, expect, it, test } from "vitest";
import { completeParameters } from "../../../src/parameters/completeParameters.ts";
import { emptyPlan } from "../../../src/parameters/plan.ts";
import { valueOnAxis } from "../../../src/parameters/valueOnAxis.ts";
import {
  axisEnds,
  mapAxis,
  mapInputs,
  numberRow,
  rangeOfAxis,
  suggestedRange,
} from "../../../src/page/studies/mapAxis.ts";
import { movedCursor } from "../../../src/page/studies/mapCursor.ts";
import {
  actingForm,
  formOf,
  mapExperiment,
  openingForm,
  withInput,
} from "../../../src/page/studies/mapForm.ts";

const opening = completeParameters({});

describe("what can go along a map", () => {
  it("is every number that acts, but luck and bookkeeping", () => {
    const inputs = mapInputs(opening);
    expect(inputs).toEqual(
      expect.arrayContaining(["churnPerMonth", "conversion", "invitesPerWeek", "population"]),
    );
    for (const key of ["seed", "networkSeed", "peopleEach", "memberLimit", "market", "invitesPerMember"])
      expect(inputs).not.toContain(key);
    expect(mapInputs(completeParameters({ market: "network" }))).toContain("contacts");
  });

  it("begins with a range that has the setting on it and lies within what may be set", () => {
    const settings = [
      opening,
      completeParameters({ market: "network", network: "small-world", cycleShape: "staged" }),
    ];
    for (const parameters of settings)
      for (const key of mapInputs(parameters)) {
        const value = Number(parameters[key]);
        const { slider, min, max } = numberRow(key);
        const { from, to } = suggestedRange(key, value);
        expect(from, key).toBeLessThan(to);
        expect(from, key).toBeGreaterThanOrEqual(Math.max(min, slider.from));
        expect(to, key).toBeLessThanOrEqual(Math.min(max, slider.to));
        if (value >= slider.from && value <= slider.to) {
          expect(from, key).toBeLessThanOrEqual(value);
          expect(to, key).toBeGreaterThanOrEqual(value);
        }
        for (const places of [20, 40]) {
          const axis = mapAxis(key, { from, to }, places);
          for (let place = 0; place < axis.steps; place++) {
            const there = valueOnAxis(axis, place);
            expect(there, key).toBeGreaterThanOrEqual(min);
            expect(there, key).toBeLessThanOrEqual(max);
          }
          expect(rangeOfAxis(axis), key).toEqual({ from, to });
        }
      }
  });

  it("is round numbers around the setting", () => {
    expect(suggestedRange("churnPerMonth", 0.15)).toEqual({ from: 0, to: 0.4 });
    expect(suggestedRange("conversion", 0.22)).toEqual({ from: 0, to: 0.6 });
    expect(suggestedRange("churnPerMonth", 0)).toEqual({ from: 0, to: 0.4 });
    expect(suggestedRange("population", 20_000)).toEqual({ from: 4_000, to: 100_000 });
    expect(suggestedRange("enthusiasmHalfLife", Infinity)).toEqual({ from: 1, to: 365 });
  });
});

describe("a side", () => {
  it("has places in the middle of equal stretches of its range", () => {
    const axis = mapAxis("churnPerMonth", { from: 0, to: 0.4 }, 20);
    expect(axis).toMatchObject({ from: 0.01, to: 0.39, steps: 20, scale: "linear" });
    expect(axisEnds(axis)).toEqual([0, 0.4]);
  });

  it("is logarithmic where the slider is, unless it begins at nothing", () => {
    const axis = mapAxis("population", { from: 100, to: 10_000 }, 20);
    expect(axis.scale).toBe("log");
    expect(axis.to / axis.from).toBeCloseTo(100 ** (19 / 20), 6);
    expect(axisEnds(axis)).toEqual([100, 10_000]);
    expect(mapAxis("startingMembers", { from: 0, to: 100 }, 20).scale).toBe("linear");
  });

  it("may fall, as in a file it may, and is then asked for as it was", () => {
    const whole = { key: "maxAsks", from: 6, to: 1, steps: 6, scale: "linear" } as const;
    expect(mapAxis("maxAsks", rangeOfAxis(whole), 20)).toEqual(whole);
    const fallen = mapAxis("churnPerMonth", { from: 0.4, to: 0 }, 20);
    expect(fallen.steps).toBe(20);
    expect(rangeOfAxis(fallen)).toEqual({ from: 0.4, to: 0 });
  });

  it("has one place for each of few whole numbers", () => {
    const axis = mapAxis("cycleStages", { from: 1, to: 10 }, 20);
    expect(axis).toMatchObject({ from: 1, to: 10, steps: 10, scale: "linear" });
    expect(axisEnds(axis)).toEqual([0.5, 10.5]);
  });
});

describe("the form", () => {
  it("asks for churn and conversion first, with the luck at hand", () => {
    const experiment = mapExperiment(openingForm, { parameters: opening, plan: emptyPlan });
    expect(experiment).toMatchObject({
      kind: "map",
      seeds: { first: 11, last: 13 },
      across: { key: "churnPerMonth", steps: 20 },
      down: { key: "conversion", steps: 20 },
    });
    const last = completeParameters({ seed: 4_294_967_295 });
    expect(mapExperiment(openingForm, { parameters: last, plan: emptyPlan }).seeds.last).toBe(4_294_967_295);
  });

  it("comes back from its map", () => {
    const form = {
      across: { key: "cycleDays", range: { from: 1, to: 9 } },
      down: { key: "population", range: { from: 500, to: 50_000 } },
      places: 40,
      runsEach: 5,
    } as const;
    expect(formOf(mapExperiment(form, { parameters: opening, plan: emptyPlan }))).toEqual(form);
  });

  it("swaps the sides where one would stand on both", () => {
    const swapped = withInput(openingForm, "across", "conversion");
    expect([swapped.across.key, swapped.down.key]).toEqual(["conversion", "churnPerMonth"]);
  });

  it("gives way where an input does not act", () => {
    const form = { ...openingForm, across: { key: "contacts", range: null } } as const;
    const acting = actingForm(form, opening);
    expect(mapInputs(opening)).toContain(acting.across.key);
    expect(acting.across.key).not.toBe(acting.down.key);
    expect(actingForm(openingForm, opening)).toEqual(openingForm);
  });
});

test("keys move over the map and stop at its edges", () => {
  const map = { across: { steps: 4 }, down: { steps: 3 } };
  const press = (from: number, key: string, shiftKey = false) => movedCursor(map, from, { key, shiftKey });
  expect(press(5, "ArrowRight")).toBe(6);
  expect(press(5, "ArrowLeft")).toBe(4);
  expect(press(5, "ArrowUp")).toBe(9);
  expect(press(5, "ArrowDown")).toBe(1);
  expect(press(3, "ArrowRight")).toBe(3);
  expect(press(5, "ArrowUp", true)).toBe(9);
  expect(press(5, "Home")).toBe(4);
  expect(press(5, "End")).toBe(7);
  expect(press(5, "x")).toBeNull();
});
