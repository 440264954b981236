import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settle } from "../../../src/model/settle.ts";
import { simulate } from "../../../src/model/simulation.ts";
import { completeParameters } from "../../../src/parameters/completeParameters.ts";
import { plans } from "../../../src/parameters/plans.ts";
import { anyPlan } from "./anyPlan.ts";
import { anyRun } from "./anyRun.ts";
import { handMadeRun } from "./handMadeRun.ts";

const sum = (values: Iterable<number>): number => [...values].reduce((total, each) => total + each, 0);

const standing = (nets: readonly number[]) => ({
  members: nets.length,
  inLoss: nets.filter((net) => net < 0).length,
  ahead: nets.filter((net) => net > 0).length,
  net: sum(nets),
});

describe("in any run, under any plan, on any day", () => {
  test("the groups are those of the books", () => {
    fc.assert(
      fc.property(anyRun, anyPlan, fc.double({ min: 0, max: 1, noNaN: true }), (run, plan, at) => {
        const day = at * run.reachedDay;
        const settlement = settle(run, plan);
        const reading = settlement.reading(day);
        const nets = [...settlement.at(day).net];
        const of = (keep: (row: number) => boolean) => standing(nets.filter((_, row) => keep(row)));
        const { joinDays, generations } = run.people;
        expect(reading.all).toEqual(standing(nets));
        expect(reading.seasoned).toEqual(of((row) => joinDays[row] <= day - 90));
        const { sinceDay, ...latest } = reading.latest;
        expect(latest).toEqual(of((row) => joinDays[row] > sinceDay));
        const there = nets.map((_, row) => joinDays[row]);
        expect(sinceDay).toBe(there.find((_, row) => 2 * (row + 1) >= nets.length) ?? 0);
        expect(reading.byGeneration).toEqual(
          [...new Set(generations.slice(0, nets.length))]
            .toSorted((a, b) => a - b)
            .map((generation) => of((row) => generations[row] === generation)),
        );
        let until = 0;
        for (const { fromDay, toDay, ...stretch } of reading.byJoinDay) {
          expect(fromDay).toBe(until);
          until = toDay;
          expect(stretch).toEqual(
            of((row) => joinDays[row] <= toDay && (joinDays[row] > fromDay || fromDay === 0)),
          );
        }
        expect(until).toBe(day);
        const ranked = nets.toSorted((a, b) => a - b);
        expect(reading.netByRank[0]).toBe(ranked[0]);
        expect(reading.netByRank.at(-1)).toBe(ranked.at(-1));
        expect([...reading.netByRank]).toEqual(
          ranked.length > 257
            ? Array.from({ length: 257 }, (_, i) => ranked[Math.round((i * (ranked.length - 1)) / 256)])
            : ranked,
        );
      }),
      { numRuns: 150 },
    );
  });

  test("what is said of rewards is what their definitions say", () => {
    let paid = 0;
    fc.assert(
      fc.property(anyRun, anyPlan, (run, plan) => {
        const settlement = settle(run, plan);
        const { rewards, flows } = settlement.reading(run.reachedDay);
        const each = [...settlement.at(run.reachedDay).rewards].toSorted((a, b) => a - b);
        const total = sum(each);
        if (total === 0) {
          expect(rewards).toBeNull();
          return;
        }
        paid++;
        expect(rewards!.total).toBe(total);
        const top = each.slice(each.length - Math.ceil(each.length / 100));
        expect(rewards!.topShare).toBe(sum(top) / total);
        // Gini: half of the mean difference between two members, beside the mean.
        const differences = sum(each.map((a) => sum(each.map((b) => Math.abs(a - b)))));
        expect(rewards!.gini).toBeCloseTo(differences / (2 * each.length * total), 10);
        expect(rewards!.fromRecruits).toBeCloseTo(
          (sum(flows.entryShares) + sum(flows.ownCommissions)) / total,
          12,
        );
        const { lorenz } = rewards!;
        expect([lorenz[0], lorenz[100]]).toEqual([0, 1]);
        const half = each.length / 2;
        const poorerHalf =
          sum(each.slice(0, Math.floor(half))) + (half - Math.floor(half)) * each[Math.floor(half)];
        expect(lorenz[50]).toBeCloseTo(poorerHalf / total, 10);
        lorenz.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(lorenz[i] - 1e-12));
      }),
      { numRuns: 150 },
    );
    expect(paid).toBeGreaterThan(50);
  });
});

test("seasoned are those who joined 90 days ago or earlier", () => {
  const run = handMadeRun({ members: [0, 10, 30].map((day) => [day, -1]), days: 120 });
  const settlement = settle(run, { entryFee: 1 });
  const seasoned = [89.9, 90, 99.9, 100, 120].map((day) => settlement.reading(day).seasoned.members);
  expect(seasoned).toEqual([0, 1, 1, 2, 3]);
});

test("stretches of joining days stand still while the playhead moves", () => {
  const run = simulate(completeParameters({ days: 180 }));
  const settlement = settle(run, plans.pyramid);
  const starts = (day: number): number[] => settlement.reading(day).byJoinDay.map(({ fromDay }) => fromDay);
  expect(starts(180)).toEqual([0, 20, 40, 60, 80, 100, 120, 140, 160]);
  expect(starts(100.5)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(starts(0)).toEqual([0]);
  expect(settlement.reading(100.5).byJoinDay.at(-1)).toMatchObject({ fromDay: 100, toDay: 100.5 });
});

test("asking for a member changes nothing, nor does asking twice", () => {
  const run = simulate(completeParameters({ days: 90 }));
  const settlement = settle(run, plans.unilevel);
  const { member, ...rest } = settlement.reading(75, 3);
  expect(member?.row).toBe(3);
  const { member: nobody, ...without } = settlement.reading(75);
  expect(nobody).toBeNull();
  expect(without).toEqual(rest);
  settlement.reading(20, 5);
  expect(settlement.reading(75, 3)).toEqual({ member, ...rest });
});
