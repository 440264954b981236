import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Bands } from "../summaries.ts";
import { bandsOf } from "./bandsOf.ts";
import { continueNumbers } from "./continuing.ts";
import { atEveryDay, stepsUpTo } from "./dayCurves.ts";
import type { Fit } from "./drawFits.ts";
import type { FitLuck } from "./fitLuck.ts";
import type { FitResult } from "./fitResult.ts";
import { tellsLeaving } from "./stepNumbers.ts";
import type { StepNumbers } from "./stepNumbers.ts";

/**
 * Goes on from the numbers by chance, once for each fit, in pieces. Up to the last number the bands are the numbers themselves.
 * @param endDay the last day of the bands
 */
export function* forecastSteps(
  fits: readonly Fit[],
  base: Parameters,
  numbers: StepNumbers,
  endDay: number,
  luck: FitLuck,
): Generator<number, Pick<FitResult, "joined" | "active">> {
  const steps = stepsUpTo(numbers, endDay);
  const hasActive = tellsLeaving(numbers);
  const joined: Float64Array[] = [];
  const active: Float64Array[] = [];
  for (const { point } of fits) {
    const way = continueNumbers(point, base, numbers, steps, luck);
    joined.push(way.joined);
    if (hasActive) active.push(way.active);
    if (joined.length % 10 === 0) yield joined.length / fits.length;
  }
  const byDay = (ways: readonly Float64Array[]): Bands => {
    const [a, b, c, d, e] = bandsOf(ways).map((band) => atEveryDay(band, numbers, endDay));
    return [a, b, c, d, e];
  };
  return { joined: byDay(joined), active: hasActive ? byDay(active) : null };
}
