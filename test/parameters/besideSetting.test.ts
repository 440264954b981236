import { describe, expect, it } from "vitest";
import { settle } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import { besideSetting } from "../../src/parameters/besideSetting.ts";
import { flawOf } from "../../src/parameters/completeParameters.ts";
import { completePlan } from "../../src/parameters/completePlan.ts";
import { parameterKeys } from "../../src/parameters/parameterTable.ts";
import { isSamePlan } from "../../src/parameters/plan.ts";
import type { Beside } from "../../src/parameters/scenario.ts";
import { scenarioStories } from "../../src/parameters/scenarioStories.ts";
import { scenarios, scenarioSetting } from "../../src/parameters/scenarios.ts";

const besides = scenarios.flatMap(({ key }) =>
  (scenarioStories[key].beside ?? []).map((beside) => ({ key, beside, says: beside.says })),
);

describe("what a scenario is to be seen beside", () => {
  it.each(besides)("$key beside: $says", ({ key, beside }) => {
    const setting = scenarioSetting(key);
    const other = besideSetting(setting, beside);
    const changed = parameterKeys.filter((name) => other.parameters[name] !== setting.parameters[name]);
    for (const name of parameterKeys) expect(flawOf(name, other.parameters[name]), name).toBeNull();
    expect(completePlan(other.plan)).toEqual(other.plan);
    // Something differs, but neither days nor luck: those are common to both.
    expect(changed.length > 0 || !isSamePlan(other.plan, setting.plan)).toBe(true);
    expect(changed).not.toContain("days");
    expect(changed).not.toContain("seed");
  });

  it("keeps what the person has changed where the scenario is the same", () => {
    const setting = scenarioSetting("pyramid");
    const own = { ...setting, parameters: { ...setting.parameters, population: 500 } };
    const other = besideSetting(own, { says: "", plan: { entrySplit: [0.5] } });
    expect(other).toEqual({ ...own, plan: { ...own.plan, entrySplit: [0.5] } });
    expect(besideSetting(own, { says: "", scenario: "mlm" })).toEqual(scenarioSetting("mlm"));
  });
});

describe("one level at half the fee, as it is offered beside the pyramid", () => {
  /** Law V68: of one run of 10,000 members; it shrinks as the root of their number. */
  const sd = 0.00223 * Math.sqrt(10_000);
  const offered = (population: number): Beside =>
    scenarioStories.pyramid.beside!.find(({ parameters }) => parameters?.population === population)!;

  it.each([
    { population: 1_000, runs: 50 },
    { population: 100_000, runs: 3 },
  ])("three quarters lose among $population people", ({ population, runs }) => {
    const { parameters, plan } = besideSetting(scenarioSetting("pyramid"), offered(population));
    expect(parameters.population).toBe(population);
    let members = 0;
    const shares = Array.from({ length: runs }, (_, seed) => {
      const settlement = settle(simulate({ ...parameters, seed }), plan);
      const { all } = settlement.reading(parameters.days);
      expect(settlement.figures().expectedLoss.share).toBe(0.75);
      members += all.members / runs;
      return all.inLoss / all.members;
    });
    const mean = shares.reduce((total, share) => total + share, 0) / runs;
    expect(members).toBeGreaterThan(0.9 * population);
    expect(Math.abs(mean - 0.75)).toBeLessThan((4.5 * sd) / Math.sqrt(population * runs));
  });
});
