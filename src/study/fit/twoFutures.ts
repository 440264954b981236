import type { Fit } from "./drawFits.ts";
import type { FitTarget } from "./fitTarget.ts";
import { climbFrom } from "./posterior.ts";
import type { Posterior } from "./posterior.ts";
import { logMarketPrior } from "./priors.ts";
import { at } from "./unknowns.ts";
import type { Point } from "./unknowns.ts";

/** Markets that are tried as the one that is soon full, as multiples of what has joined, and the one that goes on. */
const soonFullTimes = [1.25, 1.5, 2, 3, 4, 6, 10, 20];
const goesOnTimes = 5_000;
const climbRounds = 120;

/** Fits that are less likely by no more than this (a factor of about 7) count as equal. */
const equalWithin = 2;

/** A small and a large market that fit alike. */
export interface TwoFits {
  readonly soonFull: AsLikely;
  readonly goesOn: AsLikely;
}

/** A point beside the best one. */
export interface AsLikely {
  readonly point: Point;
  /** Of the numbers and all that is thought beforehand but the market, less that of the best: 0 or below. */
  readonly logLikelihoodGap: number;
}

const withoutMarket = ({ point, logPosterior }: Fit): number =>
  logPosterior - logMarketPrior(point[at.market]);

/** The best point with a market of that size: from the drawn point whose market is nearest. */
function* bestWithMarket(target: FitTarget, fits: readonly Fit[], times: number): Generator<void, Fit> {
  const market = Math.log(times - 1);
  const off = ({ point, logPosterior }: Fit): number =>
    Math.abs(point[at.market] - market) - 0.05 * logPosterior;
  const nearest = fits.reduce((best, fit) => (off(fit) < off(best) ? fit : best));
  const from = nearest.point.slice();
  from[at.market] = market;
  const places = target.sought.filter((place) => place !== at.market);
  return yield* climbFrom(target, places, from, climbRounds);
}

/**
 * The smallest market that fits as well as the best, and one that is as good as unlimited; null where they do not fit alike.
 * @param isForeseen whether a point leads into the forecast's band: a small market that does is taken before smaller ones
 */
export function* twoFuturesOf(
  { target, best, fits }: Posterior,
  isForeseen: (point: Point) => boolean,
): Generator<void, TwoFits | null> {
  const goesOn = yield* bestWithMarket(target, fits, goesOnTimes);
  const tried: Fit[] = [];
  let top = Math.max(withoutMarket(best), withoutMarket(goesOn));
  if (withoutMarket(goesOn) < top - equalWithin) return null;
  for (const times of soonFullTimes) {
    const fit = yield* bestWithMarket(target, fits, times);
    top = Math.max(top, withoutMarket(fit));
    tried.push(fit);
  }
  const alike = tried.filter((fit) => withoutMarket(fit) >= top - equalWithin);
  const soonFull = alike.find(({ point }) => isForeseen(point)) ?? alike.at(0);
  if (soonFull === undefined || withoutMarket(goesOn) < top - equalWithin) return null;
  const beside = (fit: Fit): AsLikely => ({
    point: fit.point,
    logLikelihoodGap: withoutMarket(fit) - top,
  });
  return { soonFull: beside(soonFull), goesOn: beside(goesOn) };
}
