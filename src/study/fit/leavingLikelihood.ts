import { sumOfProducts } from "../../model/theory/sumOfProducts.ts";
import { hazardUpTo } from "../../model/theory/lifetime.ts";
import type { Member } from "../../model/theory/member.ts";
import type { Kernel } from "./kernel.ts";
import { logDensity } from "./logChance.ts";
import type { StepNumbers } from "./stepNumbers.ts";

/** A count that is off by less than one is never known better than that. */
const leastVariance = 0.25;

/**
 * The log-chance of who was active, each number given the one before it: so many of those stay as the law of churn lets, and
 * those come on top who joined in between.
 * @param joins a step, as explained
 * @param dispersion variance, as a multiple of that of pure chance
 */
export function logChanceOfActive(
  { active, start }: StepNumbers,
  { stays, startStays, activeShare }: Kernel,
  joins: Float64Array,
  dispersion: number,
): number {
  let sum = 0;
  // Expected at the end of step − 1, of those who joined before the step `until`.
  const expected = (step: number, until: number): number =>
    start * (step === 0 ? activeShare : startStays[step - 1]) +
    sumOfProducts(joins, stays, step - 1, step - until, step);
  for (let i = 1; i < active.length; i++) {
    const before = active[i - 1];
    const now = active[i];
    const ofBefore = expected(before.step, before.step);
    const share = ofBefore > 0 ? Math.min(1, expected(now.step, before.step) / ofBefore) : 1;
    let mean = before.people * share;
    let variance = mean * (1 - share);
    for (let step = before.step; step < now.step; step++) {
      const chance = stays[now.step - 1 - step];
      mean += joins[step] * chance;
      variance += joins[step] * chance * (1 - chance);
    }
    sum += logDensity(now.people, mean, dispersion * variance + leastVariance);
  }
  return sum;
}

/** The log-chance of what is known of cohorts: of those active at one age so many are still active at the next. */
export function logChanceOfCohorts({ cohorts }: StepNumbers, member: Member, dispersion: number): number {
  let sum = 0;
  for (const { size, active } of cohorts) {
    let people = size;
    let chance = 1;
    for (const { afterDays, people: still } of active) {
      const chanceNow = member.activeShare * Math.exp(-hazardUpTo(member.lifetime, afterDays));
      const share = chance > 0 ? Math.min(1, chanceNow / chance) : 1;
      const variance = dispersion * people * share * (1 - share) + leastVariance;
      sum += logDensity(still, people * share, variance);
      people = still;
      chance = chanceNow;
    }
  }
  return sum;
}
