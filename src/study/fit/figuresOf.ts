import type { Parameters } from "../../parameters/parameterTable.ts";
import { growthRate } from "../../model/theory/growthRate.ts";
import { discountedRecruits } from "../../model/theory/member.ts";
import { rootOfFalling } from "../../model/theory/root.ts";
import { quantilesOf } from "./bandsOf.ts";
import type { Fit } from "./drawFits.ts";
import type { FittedFigure } from "./fitResult.ts";
import { explainBy, readPoint } from "./fitTarget.ts";
import type { Reading } from "./fitTarget.ts";
import type { StepNumbers } from "./stepNumbers.ts";
import { at, shareOf } from "./unknowns.ts";

/**
 * Everybody who joins in the end by those who have joined and whom they bring, organic joins after the last number left out;
 * Infinity in an unlimited market where each member brings one more or more.
 * @source the final size of Kermack & McKendrick 1927, from the moment of the last number on
 */
function finalSize({ course }: Reading, numbers: StepNumbers, joins: Float64Array, K: number): number {
  const { kernel, population, start } = course;
  const { joinedInTheEnd: joined, steps } = numbers;
  if (K === 0) return joined;
  if (K === Infinity) return population;
  const brought = new Float64Array(steps + 1);
  for (let i = 0; i < steps; i++) brought[i + 1] = brought[i] + kernel.brings[i];
  const ofStart = kernel.startBrings.reduce((sum, w) => sum + w, 0);
  let due = start * Math.max(0, K - ofStart);
  for (let step = 0; step < steps; step++) due += joins[step] * Math.max(0, K - brought[steps - step]);
  if (population === Infinity) return K < 1 ? joined + due / (1 - K) : Infinity;
  const outside = population - joined;
  const excess = (more: number): number => -outside * Math.expm1(-(due + K * more) / population) - more;
  return joined + (excess(outside) >= 0 ? outside : rootOfFalling(excess, 0, outside));
}

/**
 * What the numbers tell besides inputs, in pieces. Growth a day is left out where nothing grows or dies away at one rate.
 */
export function* figuresOf(
  fits: readonly Fit[],
  base: Parameters,
  numbers: StepNumbers,
): Generator<void, FittedFigure[]> {
  const K: number[] = [];
  const growth: number[] = [];
  const rate: number[] = [];
  const size: number[] = [];
  for (const [i, { point }] of fits.entries()) {
    if (i % 8 === 7) yield;
    const reading = readPoint(point, base, numbers, numbers.steps);
    const recruits = discountedRecruits(reading.member, 0);
    const { perDay } = growthRate(reading.member);
    K.push(recruits);
    if (perDay !== null) growth.push(perDay);
    rate.push(7 * Math.exp(point[at.rate]) * shareOf(point[at.activation]));
    size.push(finalSize(reading, numbers, explainBy(reading, numbers, numbers.steps).joins, recruits));
  }
  const figure = (name: FittedFigure["name"], values: readonly number[]): FittedFigure => ({
    name,
    spread: quantilesOf(values.toSorted((a, b) => a - b)),
  });
  const isSteady = base.inviteStyle === "steady";
  return [
    figure("K", K),
    ...(growth.length > fits.length / 2 ? [figure("growthRatePerDay", growth)] : []),
    ...(isSteady ? [figure("joinsPerMemberWeek", rate)] : []),
    figure("finalSize", size),
  ];
}
