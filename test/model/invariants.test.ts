import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completeParameters } from "../../src/parameters/completeParameters.ts";
import { writeLink } from "../../src/parameters/link.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { censusColumns } from "../../src/model/run.ts";
import { simulate } from "../../src/model/simulation.ts";

const oneOf = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const share = oneOf(0, 0.03, 0.2, 0.5, 1);

/** Settings of every kind, small enough for hundreds of runs. */
const settings: fc.Arbitrary<Parameters> = fc
  .record({
    market: oneOf("unlimited", "mixed"),
    population: oneOf(1, 2, 40, 3_000),
    startingMembers: oneOf(0, 1, 7, 60),
    organicPerDay: oneOf(0, 0.3, 4),
    inviteStyle: oneOf("steady", "burst"),
    invitesPerWeek: oneOf(0, 0.7, 4),
    enthusiasmHalfLife: oneOf(3, 30, Infinity),
    invitesPerMember: oneOf(0, 1.4, 6),
    inviteSpread: oneOf("fixed", "poisson", "geometric"),
    sendDelayDays: oneOf(0, 5),
    promoterShare: oneOf(0, 0.4, 1),
    conversion: share,
    cycleDays: oneOf(0, 1, 6.5),
    cycleShape: oneOf("fixed", "exponential", "staged"),
    cycleStages: oneOf(1, 2, 3, 4),
    activation: oneOf(0, 0.6, 1),
    churnPerMonth: share,
    churnShape: oneOf(0.5, 1, 2),
    quitWithoutRecruitsDays: oneOf(1, 14, Infinity),
    days: oneOf(1, 33, 90),
    memberLimit: oneOf(1, 500, 2_000),
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  })
  .map((subset) => completeParameters(subset as Partial<Parameters>));

/** Runs a property; a failing case names the link that shows it. */
function forAll(property: (parameters: Parameters) => void, numRuns = 300): void {
  fc.assert(
    fc.property(settings, (parameters) => {
      try {
        property(parameters);
      } catch (error) {
        const link = writeLink({ scenario: "opening", parameters, day: null, person: null, theme: null });
        throw new Error(`?${link}\n${String(error)}`, { cause: error });
      }
    }),
    { numRuns, seed: 2026 },
  );
}

describe("in any run", () => {
  test("the rows are in the order of joining, and sponsors were there before", () => {
    forAll((parameters) => {
      const { people, changes } = simulate(parameters);
      const leftOn = new Map<number, number>();
      changes.rows.forEach((row, i) => leftOn.set(row, changes.days[i]));
      for (let row = 0; row < people.count; row++) {
        const sponsor = people.sponsors[row];
        if (row > 0) expect(people.joinDays[row]).toBeGreaterThanOrEqual(people.joinDays[row - 1]);
        expect(people.joinDays[row]).toBeLessThanOrEqual(parameters.days);
        if (sponsor < 0) {
          expect(people.generations[row]).toBe(0);
          expect(people.invitedDays[row]).toBe(-1);
          continue;
        }
        expect(sponsor).toBeLessThan(row);
        expect(people.generations[row]).toBe(people.generations[sponsor] + 1);
        expect(people.invitedDays[row]).toBeGreaterThanOrEqual(people.joinDays[sponsor]);
        expect(people.invitedDays[row]).toBeLessThanOrEqual(people.joinDays[row]);
        expect(people.invitedDays[row]).toBeLessThan(leftOn.get(sponsor) ?? Infinity);
      }
    });
  });

  test("the census adds up, day by day, and to the rows", () => {
    forAll((parameters) => {
      const { people, changes, census, endedBy } = simulate(parameters);
      expect(census.rows).toBe(
        endedBy === "memberLimit" ? Math.ceil(people.joinDays.at(-1) ?? 0) + 1 : parameters.days + 1,
      );
      let open = 0;
      let joined = 0;
      let left = 0;
      for (let day = 0; day < census.rows; day++) {
        for (const column of censusColumns) expect(census[column][day]).toBeGreaterThanOrEqual(0);
        const fates =
          census.wasted[day] +
          census.unreachable[day] +
          census.refused[day] +
          census.overtaken[day] +
          census.accepted[day];
        open += census.sent[day] - fates;
        joined += census.joins[day];
        left += census.leavings[day];
        expect(census.open[day]).toBe(open);
        expect(census.joined[day]).toBe(joined);
        expect(census.active[day]).toBe(joined - left);
      }
      expect(joined).toBe(people.count);
      expect(left).toBe(changes.count);
      const sponsored = people.sponsors.filter((sponsor) => sponsor >= 0).length;
      expect(census.accepted.reduce((sum, n) => sum + n, 0)).toBe(sponsored);
      if (endedBy === "exhausted") expect(open).toBe(0);
    });
  });

  test("nobody joins twice, and a limited market has no more members than people", () => {
    forAll((parameters) => {
      const { people } = simulate(parameters);
      expect(people.count).toBeLessThanOrEqual(parameters.memberLimit);
      const names = new Set(
        Array.from({ length: people.count }, (_, i) => `${people.keys[2 * i]} ${people.keys[2 * i + 1]}`),
      );
      expect(names.size).toBe(people.count);
      if (parameters.market === "unlimited") return;
      expect(people.count).toBeLessThanOrEqual(parameters.population);
      expect(new Set(people.persons).size).toBe(people.count);
    });
  });

  test("one who has left changes no more, and everybody leaves once", () => {
    forAll((parameters) => {
      const { people, changes } = simulate(parameters);
      expect(new Set(changes.rows).size).toBe(changes.count);
      changes.days.forEach((day, i) => {
        expect(day).toBeGreaterThanOrEqual(people.joinDays[changes.rows[i]]);
        if (i > 0) expect(day).toBeGreaterThanOrEqual(changes.days[i - 1]);
      });
    });
  });
});

test("in an unlimited market without churn, raising conversion keeps every member", () => {
  fc.assert(
    fc.property(settings, fc.double({ min: 0, max: 1, noNaN: true }), (parameters, more) => {
      const free = {
        ...parameters,
        market: "unlimited",
        churnPerMonth: 0,
        quitWithoutRecruitsDays: Infinity,
        days: 33,
        memberLimit: 10_000_000,
        invitesPerWeek: Math.min(parameters.invitesPerWeek, 0.7),
        invitesPerMember: Math.min(parameters.invitesPerMember, 1.4),
        cycleDays: Math.max(parameters.cycleDays, 6.5),
        conversion: parameters.conversion * 0.8,
      } as const;
      const names = (conversion: number): Set<string> => {
        const { people } = simulate({ ...free, conversion });
        return new Set(
          Array.from({ length: people.count }, (_, i) => `${people.keys[2 * i]} ${people.keys[2 * i + 1]}`),
        );
      };
      const few = names(free.conversion);
      const many = names(free.conversion + (1 - free.conversion) * more);
      expect([...few].filter((name) => !many.has(name))).toEqual([]);
    }),
    { numRuns: 100, seed: 2026 },
  );
});
