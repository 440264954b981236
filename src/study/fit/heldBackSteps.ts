import type { Parameters } from "../../parameters/parameterTable.ts";
import { bandsOf } from "./bandsOf.ts";
import { continueNumbers } from "./continuing.ts";
import { stepsUpTo, valueAtDay } from "./dayCurves.ts";
import type { Fit } from "./drawFits.ts";
import { FitLuck, luckStreams } from "./fitLuck.ts";
import type { FitQuestion, HeldBack } from "./fitResult.ts";
import { posteriorOf } from "./posterior.ts";
import { spreadOver } from "./spreadOver.ts";
import { leavePerDay, stepNumbersOf, totalsOf } from "./stepNumbers.ts";
import type { StepNumbers, Total } from "./stepNumbers.ts";

/** Steps of each chain, and ways on that the bands are made of. */
const rounds = 1_000;
const ways = 400;

/**
 * Fits numbers without the days that are held back, and forecasts these, in pieces of a few milliseconds, each of which
 * yields how far it is. null where nothing is held back, or too little is left to be fitted.
 */
export function* heldBackSteps({
  numbers: own,
  base,
  heldBackDays,
  seed,
}: FitQuestion): Generator<number, HeldBack | null> {
  if (heldBackDays <= 0) return null;
  const totals = totalsOf(own, leavePerDay(base));
  const lastSeen = totals.at(-1)!.day - heldBackDays;
  const seen = totals.filter(({ day }) => day <= lastSeen);
  const unseen = totals.filter(({ day }) => day > lastSeen);
  if (seen.length < 3 || !(seen.at(-1)!.joined > seen[0].joined)) return null;
  const numbers = stepNumbersOf(own, lastSeen, leavePerDay(base));
  const { fits } = yield* posteriorOf(numbers, base, rounds, new FitLuck(seed, luckStreams.test));
  const luck = new FitLuck(seed, luckStreams.testForecast);
  return heldBackOf(spreadOver(fits, ways), base, numbers, unseen, luck);
}

/**
 * How numbers that a fit has not seen went, beside its forecast.
 * @param fits drawn as often as they are likely; one way on each
 * @param unseen numbers after the last that was seen, not empty
 */
function heldBackOf(
  fits: readonly Fit[],
  base: Parameters,
  numbers: StepNumbers,
  unseen: readonly Total[],
  luck: FitLuck,
): HeldBack {
  const steps = stepsUpTo(numbers, unseen.at(-1)!.day);
  const curves = fits.map(({ point }) => {
    const { joined } = continueNumbers(point, base, numbers, steps, luck);
    return Float64Array.from(unseen, ({ day }) => valueAtDay(joined, numbers, day));
  });
  const forecast = bandsOf(curves);
  const truth = Float64Array.from(unseen, ({ joined }) => joined);
  return {
    fromDay: numbers.lastDay,
    days: Float64Array.from(unseen, ({ day }) => day),
    truth,
    forecast,
    within: truth.filter((people, i) => people >= forecast[0][i] && people <= forecast[4][i]).length,
  };
}
