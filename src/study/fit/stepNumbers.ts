import * as words from "#language/stepNumbers.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Cohort, OwnNumbers } from "../ownNumbers.ts";

/** Numbers on a grid of equal steps of time. Step i goes from i to i + 1 times `stepDays`. */
export interface StepNumbers {
  readonly stepDays: number;
  /** The day of the numbers on which step 0 begins. */
  readonly firstDay: number;
  /** Up to the last number. */
  readonly steps: number;
  /** The day of the last number: the end of the last step, but for a part of one. */
  readonly lastDay: number;
  /** Everybody who had joined before step 0. */
  readonly start: number;
  /** Who joined between two numbers that follow each other: one step, or more where they are further apart. */
  readonly stretches: readonly Stretch[];
  /** Everybody who has joined by the end. */
  readonly joinedInTheEnd: number;
  /** Who was active, by the number of steps before it, rising. */
  readonly active: readonly { readonly step: number; readonly people: number }[];
  readonly cohorts: readonly Cohort[];
}

/** Joins in the steps from…to, the last not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly joins: number;
}

/** No grid has more steps than about this, and none that divides periods more than that: the work grows with the square. */
const mostSteps = 300;
const mostPartsOfPeriods = 200;

/**
 * The length of a step: a day, or a whole part of the period, or some periods where there are more of them.
 * @param days from the first number to the last, in days
 */
function stepDaysOf(days: number, periodDays: number): number {
  if (days <= mostSteps) return 1;
  const periods = Math.max(1, days / periodDays);
  if (periods > mostSteps) return periodDays * Math.ceil(periods / mostSteps);
  const wanted = Math.max(1, Math.round(periodDays));
  return periodDays / Math.max(1, Math.min(wanted, Math.floor(mostPartsOfPeriods / periods)));
}

/** Whether anything in the numbers tells who leaves. */
export function tellsLeaving({ active, cohorts }: Pick<StepNumbers, "active" | "cohorts">): boolean {
  return active.length > 1 || cohorts.length > 0;
}

/** Who leaves a day, where a setting tells who joined of those who are active. */
export function leavePerDay({ churnPerMonth }: Parameters): number {
  return -Math.log1p(-Math.min(churnPerMonth, 0.99)) / 30;
}

/** Where only the active are known: everybody who must have joined, if they leave at a rate a day. */
function joinedOfActive(days: Float64Array, active: Float64Array, leavingPerDay: number): Float64Array {
  const joined = new Float64Array(days.length).fill(NaN);
  let sum = NaN;
  let before = -1;
  for (let i = 0; i < days.length; i++) {
    if (Number.isNaN(active[i])) continue;
    const stayed = before < 0 ? 0 : active[before] * Math.exp(-leavingPerDay * (days[i] - days[before]));
    sum = before < 0 ? active[i] : sum + Math.max(0, active[i] - stayed);
    joined[i] = sum;
    before = i;
  }
  return joined;
}

/** Everybody who had joined by the end of a day. */
export interface Total {
  readonly day: number;
  readonly joined: number;
}

/** Totals of the cohorts, where nothing else tells who joined. */
function totalsOfCohorts(cohorts: readonly Cohort[]): Total[] {
  const sorted = cohorts.toSorted((a, b) => a.fromDay - b.fromDay);
  if (sorted.length === 0) return [];
  const totals = [{ day: sorted[0].fromDay, joined: 0 }];
  for (const { toDay, size } of sorted) totals.push({ day: toDay, joined: totals.at(-1)!.joined + size });
  return totals;
}

/** What is known of who had joined, never falling. @param leavingPerDay tells who joined where only the active are known */
export function totalsOf({ days, joined, active, cohorts }: OwnNumbers, leavingPerDay: number): Total[] {
  const known = joined ?? (active === null ? null : joinedOfActive(days, active, leavingPerDay));
  if (known === null) return totalsOfCohorts(cohorts ?? []);
  const totals: Total[] = [];
  days.forEach((day, i) => {
    if (!Number.isNaN(known[i])) totals.push({ day, joined: Math.max(known[i], totals.at(-1)?.joined ?? 0) });
  });
  return totals;
}

/**
 * Lays numbers on a grid. Unknown ones are passed over; a total that falls counts as the one before it.
 * @param untilDay later numbers are left out
 * @param leavingPerDay tells who joined where only the active are known
 * @throws RangeError in a plain sentence, where nothing can be fitted
 */
export function stepNumbersOf(numbers: OwnNumbers, untilDay: number, leavingPerDay: number): StepNumbers {
  const totals = totalsOf(numbers, leavingPerDay).filter(({ day }) => day <= untilDay);
  if (totals.length < 3) throw new RangeError(words.tooFewNumbers);
  const first = totals[0];
  const last = totals.at(-1)!;
  if (!(last.joined > first.joined)) throw new RangeError(words.nobodyJoins);
  if (!Number.isFinite(last.joined)) throw new RangeError(words.tooLargeNumbers);
  const stepDays = stepDaysOf(last.day - first.day, numbers.periodDays);
  const stepAt = (day: number): number => Math.round((day - first.day) / stepDays);
  const stretches: Stretch[] = [];
  let from = { step: 0, joined: first.joined };
  for (const { day, joined } of totals.slice(1)) {
    const step = stepAt(day);
    if (step === from.step) continue;
    stretches.push({ from: from.step, to: step, joins: joined - from.joined });
    from = { step, joined };
  }
  const active: { step: number; people: number }[] = [];
  if (numbers.joined !== null && numbers.active !== null)
    numbers.days.forEach((day, i) => {
      const people = numbers.active![i];
      const step = stepAt(day);
      const isNew = step > (active.at(-1)?.step ?? -1);
      if (day >= first.day && day <= last.day && isNew && !Number.isNaN(people))
        active.push({ step, people });
    });
  return {
    stepDays,
    firstDay: first.day,
    lastDay: last.day,
    steps: from.step,
    start: first.joined,
    stretches,
    joinedInTheEnd: from.joined,
    active,
    cohorts: (numbers.cohorts ?? []).map((cohort) => ({
      ...cohort,
      active: cohort.active.filter(({ afterDays }) => cohort.toDay + afterDays <= untilDay + stepDays),
    })),
  };
}
