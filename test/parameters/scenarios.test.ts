import { describe, expect, it } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { completeParameters, openingParameters } from "../../src/parameters/completeParameters.ts";
import { findScenario, scenarioParameters, scenarios } from "../../src/parameters/scenarios.ts";
import type { ScenarioKey } from "../../src/parameters/scenarios.ts";

const dayInMs = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayInMs;

/** People who have joined by a day, as the page counts them. */
function joinedBy(
  key: ScenarioKey,
  day: number,
  changed: Parameters<typeof completeParameters>[0] = {},
): number {
  const run = simulate({ ...scenarioParameters(key), ...changed });
  return run.census.joined[day] * run.parameters.peopleEach;
}

describe("the scenarios", () => {
  it("begin with the opening one, each with a name, three sentences and a word on its numbers", () => {
    expect(scenarios.map(({ key }) => key)).toEqual(["opening", "skok", "hotmail", "dropbox"]);
    expect(scenarioParameters("opening")).toEqual(openingParameters);
    for (const { key, name, about, chosen, published } of scenarios) {
      expect(findScenario(key)?.name).toBe(name);
      expect(about).toHaveLength(3);
      expect(about[2]).toMatch(/^Try /);
      expect(chosen).toMatch(/chosen/);
      if (published !== null) expect(published.sources.length).toBeGreaterThan(0);
    }
    expect(findScenario("moon")).toBeUndefined();
  });

  it("name in their settings all that differs from the opening", () => {
    for (const { key, settings } of scenarios)
      expect(completeParameters(settings)).toEqual(scenarioParameters(key));
  });

  it("have their points on the days that the sources name", () => {
    const days = (key: ScenarioKey) => findScenario(key)?.published?.points.map(({ day }) => day);
    const launch = "1996-07-04";
    const [july, january, later, reuters, investors] = days("hotmail") ?? [];
    expect(july).toBe(daysBetween(launch, "1996-07-31"));
    expect(january).toBeGreaterThanOrEqual(daysBetween(launch, "1997-01-01"));
    expect(january).toBeLessThanOrEqual(daysBetween(launch, "1997-01-31"));
    expect(later - january).toBe(5 * 7);
    expect(reuters).toBe(daysBetween(launch, "1997-12-31"));
    expect(investors).toBe(reuters);
    expect(days("dropbox")).toEqual([0, daysBetween("2008-09-30", "2009-12-31")]);
  });

  it.each(scenarios)(
    "$key comes within 15 % of every published point, with at most 200,000 members",
    ({ settings, published }) => {
      const { census, people, parameters } = simulate(settings);
      expect(people.count).toBeLessThanOrEqual(200_000);
      for (const { day, people: told } of published?.points ?? []) {
        expect(day).toBeLessThanOrEqual(parameters.days);
        const simulated = census[published?.of ?? "joined"][day] * parameters.peopleEach;
        expect(Math.abs(simulated / told - 1), `day ${day}`).toBeLessThanOrEqual(0.15);
      }
    },
  );
});

describe("what their texts promise", () => {
  it("opening: fewer invitations, and it fades", () => {
    expect(joinedBy("opening", 180, { invitesPerWeek: 1 })).toBeLessThan(100);
  });

  it("skok: most seeds end between 15,000 and 26,000; half the cycle meets the limit before day 20", () => {
    const ends = Array.from({ length: 20 }, (_, seed) => joinedBy("skok", 20, { seed }));
    expect(ends.filter((end) => end >= 15_000 && end <= 26_000).length).toBeGreaterThan(10);
    // A tenth of the limit by day 16 is all of it by day 20, as every day doubles the members.
    const fast = simulate({ ...scenarioParameters("skok"), cycleDays: 1, memberLimit: 100_000 });
    expect(fast.endedBy).toBe("memberLimit");
    expect(fast.reachedDay).toBeLessThan(16);
  });

  it("hotmail: half a year to the first million, about five weeks to the second; more people change the end alone", () => {
    const { census } = simulate(scenarioParameters("hotmail"));
    const dayOf = (people: number) => census.joined.findIndex((joined) => joined * 200 >= people);
    expect(Math.abs(dayOf(1e6) - 182)).toBeLessThan(21);
    expect(Math.abs(dayOf(2e6) - dayOf(1e6) - 35)).toBeLessThan(10);
    const wide = simulate({ ...scenarioParameters("hotmail"), population: 100_000 }).census.joined;
    expect(wide[27] / census.joined[27]).toBeCloseTo(1, 1);
    expect(wide[190] / census.joined[190]).toBeLessThan(1.15);
    expect(Math.abs(wide[545] * 200 - 20e6)).toBeLessThan(1e6);
  });

  it("dropbox: convex to the end; few come by themselves, yet half depends on them", () => {
    const { census, people } = simulate(scenarioParameters("dropbox"));
    const perMonth = Array.from(
      { length: 15 },
      (_, month) => census.joined[30 * month + 30] - census.joined[30 * month],
    );
    for (let month = 1; month < perMonth.length; month++)
      expect(perMonth[month]).toBeGreaterThan(perMonth[month - 1]);
    const organic = people.sponsors.subarray(500, people.count).filter((sponsor) => sponsor < 0).length;
    expect(organic / (people.count - 500)).toBeLessThan(0.1);
    const without = joinedBy("dropbox", 457, { organicPerDay: 0 });
    expect(without / joinedBy("dropbox", 457)).toBeGreaterThan(0.42);
    expect(without / joinedBy("dropbox", 457)).toBeLessThan(0.58);
  });
});
