import type { StepNumbers } from "./stepNumbers.ts";

/** The value of a curve over steps at a day, between the two moments around it; its ends reach on. */
export function valueAtDay(curve: Float64Array, { stepDays, firstDay }: StepNumbers, day: number): number {
  const place = Math.min(curve.length - 1, Math.max(0, (day - firstDay) / stepDays));
  const before = Math.floor(place);
  const part = place - before;
  return part < 1e-9 ? curve[before] : curve[before] + part * (curve[before + 1] - curve[before]);
}

/** A curve over steps at the days 0…last. */
export function atEveryDay(curve: Float64Array, numbers: StepNumbers, last: number): Float64Array {
  return Float64Array.from({ length: last + 1 }, (_, day) => valueAtDay(curve, numbers, day));
}

/** How many steps reach from the first number to a day. */
export function stepsUpTo({ stepDays, firstDay, steps }: StepNumbers, day: number): number {
  return Math.max(steps, Math.ceil((day - firstDay) / stepDays - 1e-9));
}
