import { describe, expect, it } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { completeParameters } from "../../src/parameters/completeParameters.ts";
import { completePlan } from "../../src/parameters/completePlan.ts";
import { movesMoney } from "../../src/parameters/plan.ts";
import type { ScenarioKey } from "../../src/parameters/scenarios.ts";
import { findScenario, scenarioParameters, scenarios } from "../../src/parameters/scenarios.ts";

const dayInMs = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayInMs;
const daysOf = (key: ScenarioKey) => findScenario(key)?.points.map(({ day }) => day);

describe("the scenarios", () => {
  it("begin with the opening one; each has a name and a key of its own", () => {
    expect(scenarios).toHaveLength(19);
    expect(scenarios[0].key).toBe("opening");
    expect(new Set(scenarios.map(({ key }) => key)).size).toBe(scenarios.length);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    expect(scenarioParameters("opening")).toEqual(openingParameters);
    for (const scenario of scenarios) expect(findScenario(scenario.key)).toBe(scenario);
    expect(findScenario("moon")).toBeUndefined();
  });

  it("name in their settings all that differs from the opening", () => {
    for (const { key, settings } of scenarios)
      expect(completeParameters(settings)).toEqual(scenarioParameters(key));
  });

  it("have whole plans where somebody is paid", () => {
    const withPlan = scenarios.filter(({ plan }) => plan !== undefined);
    expect(withPlan.map(({ key }) => key)).toEqual(["affiliate", "mlm", "unilevel", "pyramid", "fhtm"]);
    for (const { plan } of withPlan) {
      expect(completePlan(plan!)).toEqual(plan);
      expect(movesMoney(plan!)).toBe(true);
    }
  });

  it("show two plans on one run", () => {
    expect(scenarioParameters("unilevel")).toEqual(scenarioParameters("mlm"));
    expect(findScenario("unilevel")?.plan).not.toEqual(findScenario("mlm")?.plan);
  });
});

describe("the published points", () => {
  it("stand on the days that the sources name", () => {
    const launch = "1996-07-04";
    const [july, january, later, reuters, investors] = daysOf("hotmail") ?? [];
    expect(july).toBe(daysBetween(launch, "1996-07-31"));
    expect(january).toBeGreaterThanOrEqual(daysBetween(launch, "1997-01-01"));
    expect(january).toBeLessThanOrEqual(daysBetween(launch, "1997-01-31"));
    expect(later - january).toBe(5 * 7);
    expect(reuters).toBe(daysBetween(launch, "1997-12-31"));
    expect(investors).toBe(reuters);
    expect(daysOf("dropbox")).toEqual([0, daysBetween("2008-09-30", "2009-12-31")]);
    const since2004 = (date: string) => daysBetween("2004-12-31", date);
    expect(daysOf("facebook")).toEqual(
      [
        "2004-12-31",
        "2005-12-31",
        "2006-12-31",
        "2007-12-31",
        "2009-01-07",
        "2009-12-31",
        "2010-12-31",
        "2011-12-31",
      ].map(since2004),
    );
    const sinceApril = (date: string) => daysBetween("2013-04-16", date);
    expect(daysOf("whatsapp")).toEqual(
      ["2013-04-16", "2013-12-19", "2014-04-22", "2016-02-01", "2020-02-12"].map(sinceApril),
    );
    expect(daysOf("fhtm")).toEqual([4 * 365]);
  });

  /** What the text of a scenario admits to miss by more. */
  const missedBy: Readonly<Partial<Record<ScenarioKey, Readonly<Record<number, number>>>>> = {
    facebook: { 365: 0.25, 730: 0.25 },
  };

  it.each(scenarios)(
    "$key comes within 15 % of each, with at most 200,000 members",
    ({ key, settings, points, pointsOf }) => {
      const { census, people, parameters } = simulate(settings);
      expect(people.count).toBeLessThanOrEqual(200_000);
      for (const { day, people: told } of points) {
        expect(day).toBeLessThanOrEqual(parameters.days);
        const simulated = census[pointsOf ?? "joined"][day] * parameters.peopleEach;
        expect(Math.abs(simulated / told - 1), `day ${day}`).toBeLessThanOrEqual(
          missedBy[key]?.[day] ?? 0.15,
        );
      }
    },
  );
});
