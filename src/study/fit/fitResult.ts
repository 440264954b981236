import type { ParameterKey, Parameters } from "../../parameters/parameterTable.ts";
import type { OwnNumbers } from "../ownNumbers.ts";
import type { Bands, Quantiles } from "../summaries.ts";

/** What is asked of a fit. */
export interface FitQuestion {
  readonly numbers: OwnNumbers;
  /** What is not fitted is taken from here: the cycle, the shape of churn, and so on. */
  readonly base: Parameters;
  /** Days at the end of the numbers that are held back as a test; 0: none. */
  readonly heldBackDays: number;
  /** Days after the last number that are forecast. */
  readonly forecastDays: number;
  /** All chance of the fit comes from it. */
  readonly seed: number;
}

/** One input as the numbers tell it, in people. A population of Infinity is a market in which no end shows. */
export interface FittedValue {
  readonly key: ParameterKey;
  readonly best: number;
  /** 5, 25, 50, 75, 95 % of the values that fit. */
  readonly spread: Quantiles;
  /** "told": the numbers tell it; "together": only together with others (`with`); "unknown": they say nothing of it. */
  readonly told: "told" | "together" | "unknown";
  readonly with: readonly ParameterKey[];
}

/**
 * Something else than an input that the numbers tell: what a member brings (Infinity: for ever), the growth a day in an empty
 * market, what a new member brings a week, and who has joined in the end without organic joins from now on (Infinity: no end).
 */
export interface FittedFigure {
  readonly name: "K" | "growthRatePerDay" | "joinsPerMemberWeek" | "finalSize";
  readonly spread: Quantiles;
}

/** Why something cannot be known. */
export type Unknowable =
  | "beforePeak" // market and speed cannot be told apart before the fastest day
  | "conversionOrInvitations" // only their product shows in who joined
  | "noLeavings" // nothing tells who leaves
  | "tooFewNumbers"
  | "hardlyAnyGrowth";

/** One of the futures that fit equally. */
export interface Future {
  readonly name: "soonFull" | "goesOn";
  readonly parameters: Parameters;
  /** Who has joined by days 0…, with the numbers up to the last of them, in people. */
  readonly joined: Float64Array;
  /** The same, followed beyond the forecast where the two are not plainly apart by then; both are as long. */
  readonly followed: Float64Array;
  /** Log-likelihood less that of the best fit: 0 or a little below. */
  readonly logLikelihoodGap: number;
}

/** How the days that were held back went. */
export interface HeldBack {
  readonly fromDay: number;
  readonly days: Float64Array;
  /** What came, and what was forecast without having seen it, in people. */
  readonly truth: Float64Array;
  readonly forecast: Bands;
  /** How many of the numbers lie within 5…95 %. */
  readonly within: number;
}

/** What a fit says. Days are those of the numbers. */
export interface FitResult {
  readonly fitted: readonly FittedValue[];
  readonly figures: readonly FittedFigure[];
  /** The setting that fits best, complete, with `days` up to the end of the forecast. */
  readonly best: Parameters;
  /** How much the numbers spread around what is expected, beside pure chance: 1 is pure chance. */
  readonly dispersion: number;
  /** The day of the last number. At days 0… the bands below are the numbers up to it, gaps filled, and the forecast after it. */
  readonly lastDay: number;
  readonly joined: Bands;
  readonly active: Bands | null;
  /** null where only one future fits. */
  readonly futures: readonly [Future, Future] | null;
  readonly heldBack: HeldBack | null;
  readonly cannotKnow: readonly Unknowable[];
  /** Settings drawn from all that fit, to be run: see "candidates" in `experiment.ts`. */
  readonly candidates: readonly Parameters[];
}
