import { describe, expect, it } from "vitest";
import { largestFamilies } from "../../src/layout/families.ts";
import { familyCensus } from "../../src/layout/familyCounts.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { simulate } from "../../src/model/simulation.ts";

/** Counts one by one. */
function countByDefinition(
  { people, changes }: ReturnType<typeof simulate>,
  familyOf: Uint8Array,
  families: number,
  day: number,
) {
  const joined = Array.from({ length: families + 1 }, () => 0);
  const active = [...joined];
  const isActive = new Map<number, boolean>();
  for (let at = 0; at < changes.count && changes.days[at] <= day; at++)
    isActive.set(changes.rows[at], changes.active[at] === 1);
  for (let row = 0; row < people.count && people.joinDays[row] <= day; row++) {
    joined[familyOf[row]]++;
    if (isActive.get(row) !== false) active[familyOf[row]]++;
  }
  return { joined, active };
}

// More than 4,096 members and changes: sums are kept at every so many.
const runs = {
  "the opening": simulate({}),
  "a run in which many leave and come back": simulate({
    days: 150,
    churnPerMonth: 0.6,
    returnPerMonth: 0.5,
    activation: 0.8,
    organicPerDay: 2,
  }),
  "a run of nobody": simulate({ startingMembers: 0 }),
};

describe.each(Object.entries(runs))("the families of %s", (_, run) => {
  const { people } = run;
  const { downlines } = layDisc(people.sponsors, people.count);
  const families = largestFamilies(people.sponsors, downlines, people.count);
  const census = familyCensus(families, people, run.changes);

  it("are counted as one by one, at any day", () => {
    for (const day of [0, 0.5, 1, 30, 77.7, 100, 120.25, 150, 180])
      expect(census.at(day)).toEqual(countByDefinition(run, families.familyOf, families.heads.length, day));
  });
});

it("the runs are large enough to try it", () => {
  expect(runs["the opening"].people.count).toBeGreaterThan(8192);
  expect(runs["a run in which many leave and come back"].changes.count).toBeGreaterThan(8192);
});
