import type { ParameterKey, Parameters } from "../../parameters/parameterTable.ts";
import { quantilesOf } from "./bandsOf.ts";
import type { Fit } from "./drawFits.ts";
import type { FittedValue } from "./fitResult.ts";
import type { FitTarget } from "./fitTarget.ts";
import { settingOf } from "./settingOf.ts";
import { at } from "./unknowns.ts";
import type { Point, UnknownName } from "./unknowns.ts";

/** Half the width of what 9 in 10 fits say, on the scale of an unknown, below which the numbers tell it: a factor of about 2. */
const toldWidth = 0.75;
/** Two unknowns that go together this much are told only together. */
const boundTogether = 0.75;

interface Input {
  readonly key: ParameterKey;
  readonly unknown: UnknownName;
}

function inputsOf(base: Parameters): Input[] {
  return [
    { key: "conversion", unknown: "rate" },
    { key: base.inviteStyle === "steady" ? "invitesPerWeek" : "invitesPerMember", unknown: "rate" },
    { key: "churnPerMonth", unknown: "churn" },
    { key: "churnShape", unknown: "churnShape" },
    { key: "activation", unknown: "activation" },
    { key: "population", unknown: "market" },
    { key: "organicPerDay", unknown: "organic" },
    { key: "cycleDays", unknown: "cycle" },
    { key: "enthusiasmHalfLife", unknown: "halfLife" },
  ];
}

const valuesOf = (fits: readonly Fit[], unknown: UnknownName): Float64Array =>
  Float64Array.from(fits, ({ point }) => point[at[unknown]]);

/** ln(population) differs from the unknown market. */
const scaleOf = (unknown: UnknownName, values: Float64Array): Float64Array =>
  unknown === "market" ? values.map((market) => Math.log1p(Math.exp(market))) : values;

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (x: Float64Array): number => x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanA = mean(a);
  const meanB = mean(b);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((value, i) => {
    ab += (value - meanA) * (b[i] - meanB);
    aa += (value - meanA) ** 2;
    bb += (b[i] - meanB) ** 2;
  });
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

/** The value of an input as a point has it, in people; a market without end has Infinity. */
function inputAt(key: ParameterKey, point: Point, base: Parameters, joined: number): number {
  const setting = settingOf(point, base, joined);
  if (key === "population" && setting.market === "unlimited") return Infinity;
  return setting[key] as number;
}

/**
 * The inputs that were looked for, and how well the numbers tell each. Of the rate at which invitations are accepted only the product is
 * told: conversion and the number of invitations are each as far from the setting that the fit began with.
 * @param fits drawn as often as they are likely
 */
export function fittedValues(
  { sought, priors, base, numbers }: FitTarget,
  best: Fit,
  fits: readonly Fit[],
): FittedValue[] {
  const inputs = inputsOf(base).filter(({ unknown }) => sought.includes(at[unknown]));
  const columns = new Map(inputs.map(({ unknown }) => [unknown, scaleOf(unknown, valuesOf(fits, unknown))]));
  return inputs.map(({ key, unknown }) => {
    const column = columns.get(unknown)!;
    const sorted = column.toSorted();
    const [low, , , , high] = quantilesOf(sorted);
    const isNarrow = (high - low) / 2 < toldWidth;
    const learns = (high - low) / 2 < 0.75 * 1.645 * priors[unknown].spread;
    const others = inputs.filter(
      (other) =>
        other.unknown !== unknown &&
        Math.abs(correlation(column, columns.get(other.unknown)!)) > boundTogether,
    );
    const twins = inputs.filter((other) => other.unknown === unknown && other.key !== key);
    const partners = [...twins, ...(isNarrow ? [] : others)].map((other) => other.key);
    const told = partners.length > 0 ? "together" : isNarrow && learns ? "told" : "unknown";
    const values = fits.map(({ point }) => inputAt(key, point, base, numbers.joinedInTheEnd));
    return {
      key,
      best: inputAt(key, best.point, base, numbers.joinedInTheEnd),
      spread: quantilesOf(values.toSorted((a, b) => a - b)),
      told,
      with: partners,
    };
  });
}
