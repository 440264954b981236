import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settle } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import { plans } from "../../src/parameters/plans.ts";
import type { LeversExperiment } from "../../src/study/experiment.ts";
import { beginTask, runTask } from "../../src/study/runTask.ts";
import { doubling, ensembleOf, lively, settingOf } from "./smallStudies.ts";

const toTarget = (parameters: LeversExperiment["parameters"], target: number): LeversExperiment => ({
  ...ensembleOf(parameters, 10),
  kind: "levers",
  better: 0.1,
  target,
});

describe("one run of an experiment", () => {
  test("is the run of the setting with the task's seed, whatever seed the setting has", () => {
    const { people, census, endedBy } = simulate({ ...lively, seed: 7 });
    const outcome = runTask(ensembleOf({ ...lively, seed: 99 }, 10), { variant: 0, seed: 7 });
    expect(outcome).toMatchObject({ seed: 7, joined: people.count, active: census.active.at(-1), endedBy });
    expect(outcome.joinedByDay).toEqual([...census.joined]);
    expect(outcome.activeByDay).toEqual([...census.active]);
  });

  test("does not depend on how its work is cut", () => {
    const experiment = ensembleOf(lively, 10);
    const whole = runTask(experiment, { variant: 0, seed: 3 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1 }), (slices) => {
        const task = beginTask(experiment, { variant: 0, seed: 3 });
        for (let i = 0; task.advance(slices[i % slices.length]); i++);
        expect(task.outcome()).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  test("in small slices it comes back many times before it has ended", () => {
    const task = beginTask(ensembleOf(lively, 1), { variant: 0, seed: 1 });
    let slices = 1;
    while (task.advance(100)) slices++;
    expect(slices).toBeGreaterThan(5);
  });

  test("that the member limit ends has a curve over all its days", () => {
    const { joinedByDay, activeByDay, endedBy } = runTask(ensembleOf({ ...doubling, memberLimit: 10 }, 1), {
      variant: 0,
      seed: 1,
    });
    expect(endedBy).toBe("memberLimit");
    expect(joinedByDay).toEqual([
      ...Array<number>(5).fill(1),
      ...Array<number>(5).fill(3),
      ...Array<number>(5).fill(7),
      ...Array<number>(6).fill(10),
    ]);
    expect(activeByDay).toHaveLength(21);
  });

  test("reaches its target in the moment in which so many people have joined", () => {
    const day = (target: number, peopleEach = 1): number | null =>
      runTask(toTarget({ ...doubling, peopleEach }, target), { variant: 0, seed: 1 }).targetDay;
    expect([day(1), day(2), day(3), day(4), day(7), day(31), day(32)]).toEqual([0, 5, 5, 10, 10, 20, null]);
    // Each member stands for a hundred people: 201 are reached by the third.
    expect([day(100, 100), day(201, 100), day(301, 100)]).toEqual([0, 5, 10]);
  });

  test("says who is in loss at its end, as settling says it", () => {
    const experiment = { ...ensembleOf(lively, 5), plan: plans.pyramid };
    const { lossShare } = runTask(experiment, { variant: 0, seed: 2 });
    const run = simulate({ ...lively, seed: 2 });
    const { all } = settle(run, plans.pyramid).reading(lively.days);
    expect(all.inLoss).toBeGreaterThan(0);
    expect(lossShare).toBe(all.inLoss / all.members);
    expect(runTask(ensembleOf(lively, 5), { variant: 0, seed: 2 }).lossShare).toBeNull();
  });

  test("keeps curves only where they are drawn", () => {
    const { joinedByDay, activeByDay } = runTask(toTarget(lively, 100), { variant: 0, seed: 1 });
    expect([joinedByDay, activeByDay]).toEqual([null, null]);
  });

  test("of nobody is over at once", () => {
    const nobody = ensembleOf(settingOf({ startingMembers: 0, inviteStyle: "burst", days: 3 }), 1);
    expect(runTask({ ...nobody, plan: plans.pyramid }, { variant: 0, seed: 1 })).toMatchObject({
      joined: 0,
      active: 0,
      diedOut: true,
      growthRatePerDay: null,
      lossShare: null,
      joinedByDay: [0, 0, 0, 0],
    });
  });

  test("of a variant that there is not is refused", () => {
    expect(() => runTask(ensembleOf(lively, 1), { variant: 1, seed: 1 })).toThrow(RangeError);
  });
});
