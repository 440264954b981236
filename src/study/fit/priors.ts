import type { Parameters } from "../../parameters/parameterTable.ts";
import { tellsLeaving } from "./stepNumbers.ts";
import type { StepNumbers } from "./stepNumbers.ts";
import { at, mostStages, unknownNames, unlimitedFrom } from "./unknowns.ts";
import type { Point, UnknownName } from "./unknowns.ts";

/** What is thought of an unknown before any number is seen: normal; a spread of 0 means that it is not looked for. */
export interface Prior {
  readonly mean: number;
  readonly spread: number;
}

/** One prior an unknown. */
export type Priors = { readonly [Name in UnknownName]: Prior };

const largestMarket = Math.log(10 * unlimitedFrom);
const smallestMarket = -12;

const logit = (share: number): number => Math.log(share / (1 - share));
const within = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));

/**
 * Weak priors, in the unknowns' own units. Wide where numbers usually tell (a rate of 0.05 joins a member a day, give or
 * take a factor of 12); by the setting that the fit starts from where they hardly do (fading, cycle, churn without anything
 * that tells who leaves: a factor of 2 to 3). What that setting does without (nobody leaves, no fading, no cycle) is left
 * out, unless somebody is known to have left.
 */
export function priorsOf(base: Parameters, numbers: StepNumbers): Priors {
  const hasLeavings = tellsLeaving(numbers);
  const hasCohorts = numbers.cohorts.length > 0;
  const fixed = (mean: number): Prior => ({ mean, spread: 0 });
  const days = numbers.steps * numbers.stepDays;
  const joinsPerDay = (numbers.joinedInTheEnd - numbers.start) / days;
  const isSteady = base.inviteStyle === "steady";
  const churn = within(base.churnPerMonth, 0.003, 0.95);
  const { enthusiasmHalfLife, cycleDays } = base;
  // What members bring for ever is the same as what comes by itself.
  const endsSometime = hasLeavings || base.churnPerMonth > 0 || enthusiasmHalfLife < Infinity || !isSteady;
  return {
    rate: { mean: Math.log(isSteady ? 0.05 : 1), spread: 2.5 },
    market: { mean: 0, spread: Infinity },
    churn: hasLeavings
      ? { mean: logit(0.1), spread: 2 }
      : base.churnPerMonth === 0
        ? fixed(-Infinity)
        : { mean: logit(churn), spread: 1 },
    organic: {
      mean: Math.log(Math.max(base.organicPerDay, (numbers.start > 0 ? 0.01 : 0.1) * joinsPerDay)),
      spread: 2,
    },
    halfLife:
      isSteady && enthusiasmHalfLife < Infinity
        ? { mean: Math.log(enthusiasmHalfLife), spread: 1 }
        : fixed(Infinity),
    cycle: cycleDays > 0 ? { mean: Math.log(cycleDays), spread: 0.6 } : fixed(-Infinity),
    stages: cycleDays > 0 ? { mean: Math.log(stagesOf(base)), spread: 0.8 } : fixed(0),
    start:
      numbers.start > 0 ? { mean: 0, spread: 0.4 } : endsSometime ? unseenStart(numbers) : fixed(-Infinity),
    dispersion: { mean: -3, spread: 2.5 },
    drift: { mean: Math.log(0.02), spread: 1 },
    unlikeness: { mean: Math.log(0.3), spread: 1 },
    churnShape: hasCohorts
      ? { mean: Math.log(base.churnShape), spread: 0.5 }
      : fixed(Math.log(base.churnShape)),
    activation: hasCohorts
      ? { mean: base.activation < 1 ? logit(base.activation) : 2, spread: 1.5 }
      : fixed(base.activation < 1 ? logit(base.activation) : Infinity),
    activeDispersion: hasLeavings ? { mean: -3, spread: 2.5 } : fixed(-3),
  };
}

/** Members before the first of whom nothing is known but that somebody brought the first joins. */
function unseenStart({ stretches }: StepNumbers): Prior {
  const first = stretches.slice(0, 7);
  const joinsPerStretch = first.reduce((sum, { joins }) => sum + joins, 0) / first.length;
  return { mean: Math.log(5 * Math.max(joinsPerStretch, 0.2)), spread: 1.5 };
}

function stagesOf({ cycleShape, cycleStages }: Parameters): number {
  return { fixed: mostStages, exponential: 1, staged: cycleStages }[cycleShape];
}

/** Places of the unknowns that are looked for. */
export function soughtOf(priors: Priors): readonly number[] {
  return unknownNames.flatMap((name, place) => (priors[name].spread === 0 ? [] : [place]));
}

/** Log-density of the priors, without constants; −∞ beyond the largest market. */
export function logPrior(point: Point, priors: Priors): number {
  let sum = logMarketPrior(point[at.market]);
  for (const [place, name] of unknownNames.entries()) {
    const { mean, spread } = priors[name];
    if (spread === 0 || spread === Infinity) continue;
    const off = (point[place] - mean) / spread;
    sum -= 0.5 * off * off;
  }
  return sum;
}

/**
 * What is thought of the market. One half says that the moment is no special one, so that any share of all people is as
 * likely to have joined as any other (Gott 1993), the other half that every order of magnitude counts alike, up to ten
 * thousand times what has joined. The first alone would hardly believe in large markets, the second hardly in small ones.
 * @param market ln(population ÷ joined − 1)
 */
export function logMarketPrior(market: number): number {
  if (market > largestMarket || market < smallestMarket) return -Infinity;
  const times = 1 + Math.exp(market);
  return Math.log(0.5 / times + 0.5 / largestMarket) - Math.log1p(Math.exp(-market));
}

/** Where a search begins: the priors' means, and a market so many times as large as what has joined. */
export function pointOf(priors: Priors, marketTimes: number, dispersion: number): Point {
  const point = Float64Array.from(unknownNames, (name) => priors[name].mean);
  point[at.market] = Math.log(marketTimes - 1);
  if (dispersion > 1) point[at.dispersion] = Math.max(point[at.dispersion], Math.log(dispersion - 1));
  return point;
}
