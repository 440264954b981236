import type { Unknowable } from "./fitResult.ts";
import { tellsLeaving } from "./stepNumbers.ts";
import type { StepNumbers } from "./stepNumbers.ts";

const fewestNumbers = 6;
/** Of so few joins chance makes anything. */
const fewestJoins = 20;

/** Joins have slowed down to less than this share of the fastest: the peak is over, whatever the market. */
const slowed = 0.6;
const windows = 6;

function isPastPeak({ stretches, steps }: StepNumbers): boolean {
  const joins = new Float64Array(windows);
  for (const stretch of stretches) {
    const middle = (stretch.from + stretch.to) / 2;
    joins[Math.floor((windows * middle) / steps)] += stretch.joins;
  }
  return joins[windows - 1] < slowed * Math.max(...joins);
}

/**
 * What no fit to these numbers can tell.
 * @param hasTwoFutures a market that is soon full fits as well as one that goes on
 * @param isMarketTold the numbers tell how large it is
 */
export function whatCannotBeKnown(
  numbers: StepNumbers,
  hasTwoFutures: boolean,
  isMarketTold: boolean,
): readonly Unknowable[] {
  const { stretches, start, joinedInTheEnd } = numbers;
  const isThere: readonly (readonly [Unknowable, boolean])[] = [
    ["tooFewNumbers", stretches.length < fewestNumbers],
    ["hardlyAnyGrowth", joinedInTheEnd - start < fewestJoins],
    ["beforePeak", hasTwoFutures || (!isMarketTold && !isPastPeak(numbers))],
    ["conversionOrInvitations", true],
    ["noLeavings", !tellsLeaving(numbers)],
  ];
  return isThere.filter(([, holds]) => holds).map(([name]) => name);
}
