import { simulate } from "../../../src/model/simulation.ts";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import { FitLuck } from "../../../src/study/fit/fitLuck.ts";
import type { OwnNumbers } from "../../../src/study/ownNumbers.ts";

/** Where in its life a series is cut. */
export const regimes = ["no market", "before the peak", "around the peak", "after the peak"] as const;

/** A run as somebody would have counted it, with what came after. */
export interface MadeSeries {
  readonly parameters: Parameters;
  readonly regime: (typeof regimes)[number];
  /** With the days that are to be held back. */
  readonly numbers: OwnNumbers;
  readonly heldBackDays: number;
}

/** Numbers of every day, as a reader would have them. */
export function numbersOf(joined: Float64Array, active: Float64Array | null = null): OwnNumbers {
  return {
    firstDate: null,
    periodDays: 1,
    days: Float64Array.from(joined, (_, day) => day),
    joined,
    active,
    cohorts: null,
  };
}

const days = 240;

function drawSetting(luck: FitLuck, seed: number): Parameters {
  const between = (from: number, to: number): number => from + (to - from) * luck.uniform();
  const evenly = (from: number, to: number): number => Math.exp(between(Math.log(from), Math.log(to)));
  const oneOf = <T>(values: readonly T[]): T => values[luck.below(values.length)];
  return {
    ...openingParameters,
    market: luck.uniform() < 0.25 ? "unlimited" : "mixed",
    population: Math.round(evenly(300, 20_000)),
    startingMembers: Math.round(evenly(5, 50)),
    invitesPerWeek: evenly(1, 8),
    conversion: between(0.08, 0.5),
    enthusiasmHalfLife: luck.uniform() < 0.2 ? Infinity : evenly(8, 90),
    cycleDays: evenly(1, 10),
    cycleShape: oneOf(["fixed", "exponential", "staged"]),
    churnPerMonth: between(0.02, 0.5),
    churnShape: oneOf([1, 1, 0.7, 1.4]),
    promoterShare: oneOf([1, 1, between(0.3, 1)]),
    organicPerDay: oneOf([0, 0, evenly(0.1, 3)]),
    days,
    memberLimit: 30_000,
    seed,
  };
}

/** The day by which a share of all who join in the run has joined. */
const dayOfShare = (joined: Float64Array, share: number): number =>
  joined.findIndex((sum) => sum >= share * joined.at(-1)!);

/** Day of most joins within a week. */
function peakDay(joined: Float64Array): number {
  let peak = 0;
  for (let day = 7; day < joined.length; day++)
    if (joined[day] - joined[day - 7] > joined[peak + 3] - joined[Math.max(0, peak - 4)]) peak = day - 3;
  return peak;
}

function cutAt(parameters: Parameters, luck: FitLuck): MadeSeries | null {
  const { census, endedBy } = simulate(parameters);
  const { joined } = census;
  const heldBackDays = 20 + luck.below(11);
  const lastDay = dayOfShare(joined, 0.03 + 0.95 * luck.uniform());
  if (endedBy === "memberLimit" || lastDay < 20 || lastDay + heldBackDays > days) return null;
  // Large enough for a founder to ask: some dozens have come.
  if (joined[lastDay] - joined[0] < 40) return null;
  const peak = peakDay(joined);
  const regime =
    parameters.market === "unlimited"
      ? "no market"
      : lastDay < peak - 7
        ? "before the peak"
        : lastDay <= peak + 14
          ? "around the peak"
          : "after the peak";
  const numbers = numbersOf(joined.slice(0, lastDay + heldBackDays + 1));
  return { parameters, regime, numbers, heldBackDays };
}

/** Series of random settings, most of them of some size; each number gives its own. */
export function madeSeries(number: number): MadeSeries {
  const luck = new FitLuck(number, 77);
  for (let attempt = 0; ; attempt++) {
    const made = cutAt(drawSetting(luck, 1_000 * number + attempt), luck);
    if (made !== null) return made;
  }
}
