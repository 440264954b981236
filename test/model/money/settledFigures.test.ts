import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NetClassBook } from "../../../src/model/money/netClassBook.ts";
import { settle } from "../../../src/model/settle.ts";
import { simulate } from "../../../src/model/simulation.ts";
import { completeParameters } from "../../../src/parameters/completeParameters.ts";
import { plans } from "../../../src/parameters/plans.ts";
import { anyPlan } from "./anyPlan.ts";
import { anyRun } from "./anyRun.ts";
import { handMadeRun } from "./handMadeRun.ts";

const numRuns = 150;

const classOf = (from: readonly number[], net: number): number =>
  from.filter((threshold) => threshold <= net).length;

describe("in any run, under any plan", () => {
  test("the share in loss is that of the books, day by day", () => {
    fc.assert(
      fc.property(anyRun, anyPlan, (run, plan) => {
        const settlement = settle(run, plan);
        const { lossShareByDay } = settlement.figures();
        expect(lossShareByDay).toHaveLength(Math.ceil(run.reachedDay) + 1);
        for (let day = 0; day < lossShareByDay.length; day += 7) {
          const { net } = settlement.at(day);
          const share = net.filter((cents) => cents < 0).length / net.length;
          expect(lossShareByDay[day]).toBe(Math.fround(share));
        }
      }),
      { numRuns },
    );
  });

  test("the classes of net, followed from change to change, are those of the books", () => {
    let changed = 0;
    fc.assert(
      fc.property(anyRun, anyPlan, (run, plan) => {
        const settlement = settle(run, plan);
        const { from, atJoining, changes } = settlement.figures().netClasses;
        expect(from.length).toBeLessThanOrEqual(6);
        expect(from.slice(from.indexOf(0), from.indexOf(0) + 2)).toEqual([0, 1]);
        expect(from.toSorted((a, b) => a - b)).toEqual([...from]);
        const moments = [...changes.days, ...run.people.joinDays, 30, 60, 90, run.reachedDay].filter(
          (day) => day <= run.reachedDay,
        );
        const now = [...atJoining];
        let next = 0;
        for (const day of [...new Set(moments)].toSorted((a, b) => a - b)) {
          const before = new Set<number>();
          for (; next < changes.count && changes.days[next] <= day; next++) {
            expect(changes.days[next]).toBe(day);
            expect(before.has(changes.rows[next])).toBe(false);
            expect(run.people.joinDays[changes.rows[next]]).toBeLessThan(day);
            before.add(changes.rows[next]);
            now[changes.rows[next]] = changes.classes[next];
          }
          const { net } = settlement.at(day);
          expect(now.slice(0, net.length)).toEqual(Array.from(net, (cents) => classOf(from, cents)));
        }
        expect(next).toBe(changes.count);
        changed += changes.count;
      }),
      { numRuns },
    );
    expect(changed).toBeGreaterThan(10 * numRuns);
  });

  test("the collapse day is the first on which those in loss need more recruits than there are people", () => {
    const seen = { collapsed: 0, stands: 0, notAsked: 0 };
    fc.assert(
      fc.property(anyRun, anyPlan, (run, plan) => {
        const settlement = settle(run, plan);
        const { collapseDay, collapseNeeds, lossShareByDay } = settlement.figures();
        const share = Math.floor((plan.entryFee * Math.round((plan.entrySplit[0] ?? 0) * 1e6)) / 1e6);
        if (run.parameters.market === "unlimited" || share === 0) {
          expect([collapseDay, collapseNeeds]).toEqual([undefined, undefined]);
          seen.notAsked++;
          return;
        }
        const needs = (day: number): number =>
          settlement.at(day).net.reduce((sum, cents) => sum + (cents < 0 ? Math.ceil(-cents / share) : 0), 0);
        const outside = (day: number): number => run.parameters.population - settlement.at(day).net.length;
        const first = Array.from(lossShareByDay.keys()).find((day) => needs(day) > outside(day));
        expect(collapseDay).toBe(first ?? null);
        expect(collapseNeeds).toBe(first === undefined ? undefined : needs(first));
        seen[first === undefined ? "stands" : "collapsed"]++;
      }),
      { numRuns },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(numRuns / 20);
  });

  test("somebody has broken even when its net is first 0 or more after it was below", () => {
    let broken = 0;
    fc.assert(
      fc.property(anyRun, anyPlan, fc.nat(), (run, plan, some) => {
        if (run.people.count === 0) return;
        const row = some % run.people.count;
        const settlement = settle(run, plan);
        const days = [...run.people.joinDays, 30, 60, 90, 120].filter(
          (day) => day >= run.people.joinDays[row] && day <= run.reachedDay,
        );
        const nets = days.toSorted((a, b) => a - b).map((day) => ({ day, net: settlement.at(day).net[row] }));
        const below = nets.findIndex(({ net }) => net < 0);
        const again = below < 0 ? undefined : nets.slice(below).find(({ net }) => net >= 0);
        const { member } = settlement.reading(run.reachedDay, row);
        expect(member?.breakEvenDay).toBe(again?.day ?? null);
        if (again === undefined) return;
        broken++;
        const atOnce = settlement.reading(again.day, row).member;
        expect(atOnce?.breakEvenDay).toBe(again.day);
      }),
      { numRuns },
    );
    expect(broken).toBeGreaterThan(numRuns / 30);
  });
});

test("the pyramid of the presets collapses while half of its market is still outside", () => {
  const run = simulate(
    completeParameters({
      market: "mixed",
      population: 10_000,
      startingMembers: 5,
      inviteStyle: "steady",
      invitesPerWeek: 3.5,
      enthusiasmHalfLife: Infinity,
      conversion: 0.2,
      cycleDays: 0,
      churnPerMonth: 0,
      days: 150,
    }),
  );
  const { collapseDay, collapseNeeds } = settle(run, plans.pyramid).figures();
  const joined = run.census.joined[collapseDay!];
  expect(joined).toBeGreaterThan(3_000);
  expect(joined).toBeLessThan(5_000);
  expect(collapseNeeds).toBeGreaterThan(10_000 - joined);
});

describe("the thresholds of net", () => {
  const run = handMadeRun({ members: Array.from({ length: 40 }, (_, row) => [row, row - 1]), days: 120 });
  const thresholds = (plan: Parameters<typeof settle>[1]): readonly number[] =>
    settle(run, plan).figures().netClasses.from;

  test("part those who got half of their fee back from those who got nothing", () => {
    expect(thresholds(plans.pyramid)).toEqual([-5_000, 0, 1, 5_000, 50_000]);
  });

  test("grow with the months that are paid for", () => {
    // 2.4 settlements on average; the oldest pays 400.
    expect(thresholds({ monthlyCost: 10_000 })).toEqual([-20_000, 0, 1, 20_000, 200_000]);
    expect(thresholds({ monthlyCost: 10_000, entryFee: 1_000_000 })).toEqual([
      -1_000_000, 0, 1, 1_000_000, 10_000_000,
    ]);
  });

  test("are those that were asked for, where two runs are to be told apart alike", () => {
    const asked = settle(run, plans.pyramid).figures(undefined, [-700, 0, 1, 700]).netClasses;
    expect(asked.from).toEqual([-700, 0, 1, 700]);
    expect(asked.atJoining[39]).toBe(0);
  });

  test("are told by what a recruit brings where nobody can lose", () => {
    expect(thresholds(plans.affiliate)).toEqual([0, 1, 2_000, 20_000]);
    expect(thresholds({})).toEqual([0, 1, 10]);
  });
});

test("a book of classes that is full says so", () => {
  const book = new NetClassBook([0, 1], Float64Array.of(0, 0), 2, 3);
  for (let day = 1; day <= 3; day++) book.note(0, day % 2 === 1 ? 5 : -5, day);
  expect(book.isCut).toBe(false);
  expect([...book.classesOfNet().changes.classes]).toEqual([2, 0, 2]);
  book.note(0, -5, 4);
  expect(book.isCut).toBe(true);
  expect(book.classesOfNet().changes.count).toBe(3);
});
