import type { Parameters } from "../../parameters/parameterTable.ts";
import { climb } from "./climb.ts";
import { drawFits } from "./drawFits.ts";
import type { Fit } from "./drawFits.ts";
import type { FitLuck } from "./fitLuck.ts";
import { fitTargetOf } from "./fitTarget.ts";
import type { FitTarget } from "./fitTarget.ts";
import type { StepNumbers } from "./stepNumbers.ts";
import { pointOf } from "./priors.ts";
import type { Point } from "./unknowns.ts";

/** All that fits to numbers. */
export interface Posterior {
  readonly target: FitTarget;
  readonly best: Fit;
  /** Points as often as they are likely. */
  readonly fits: readonly Fit[];
}

/** Markets, as multiples of what has joined, from which a search begins. */
const marketStarts = [1.05, 1.6, 4, 3_000];
const searchRounds = 160;

/** Climbs over the unknowns at some places, the others kept. */
export function* climbFrom(
  { priors, logPosterior }: FitTarget,
  places: readonly number[],
  from: Point,
  rounds: number,
): Generator<void, Fit> {
  const pointAt = (x: Float64Array): Point => {
    const point = from.slice();
    places.forEach((place, i) => {
      point[place] = x[i];
    });
    return point;
  };
  const scatter = scatterOf(priors);
  const { x, value } = yield* climb(
    (tried) => logPosterior(pointAt(tried)),
    Float64Array.from(places, (place) => from[place]),
    Float64Array.from(places, (place) => scatter[place]),
    rounds,
  );
  return { point: pointAt(x), logPosterior: value };
}

/**
 * How joins spread from number to number, as a multiple of pure chance, whatever their course: from each one's distance to the
 * mean of those beside it. Numbers in thousands spread a thousand times as much; a search from far below might not find that.
 */
function roughDispersion({ stretches }: StepNumbers): number {
  const rates = stretches.map(({ from, to, joins }) => joins / (to - from));
  let sum = 0;
  let count = 0;
  for (let i = 1; i + 1 < rates.length; i++) {
    const usual = (rates[i - 1] + rates[i] + rates[i + 1]) / 3;
    const off = rates[i] - (rates[i - 1] + rates[i + 1]) / 2;
    if (usual === 0) continue;
    sum += ((off * off) / 1.5 / usual) * (stretches[i].to - stretches[i].from);
    count++;
  }
  return count === 0 ? 1 : sum / count;
}

/** How far a search looks at first along each unknown. */
function scatterOf(priors: FitTarget["priors"]): Float64Array {
  return Float64Array.from(Object.values(priors), ({ spread }) =>
    spread === Infinity ? 0.5 : 0.35 * spread,
  );
}

/**
 * Finds the best point and draws from all that fit.
 * @param rounds steps of each chain
 */
export function* posteriorOf(
  numbers: StepNumbers,
  base: Parameters,
  rounds: number,
  luck: FitLuck,
): Generator<number, Posterior> {
  const target = fitTargetOf(numbers, base);
  const dispersion = roughDispersion(numbers);
  const climbed: Fit[] = [];
  for (const times of marketStarts) {
    const climbing = climbFrom(
      target,
      target.sought,
      pointOf(target.priors, times, dispersion),
      searchRounds,
    );
    let next = climbing.next();
    while (next.done !== true) {
      yield (0.2 * climbed.length) / marketStarts.length;
      next = climbing.next();
    }
    climbed.push(next.value);
  }
  const [top, ...others] = climbed.toSorted((a, b) => b.logPosterior - a.logPosterior);
  const starts = [top, ...others.filter(({ logPosterior }) => logPosterior > top.logPosterior - 8)];
  const drawing = drawFits(
    target,
    starts,
    scatterOf(target.priors).map((width) => 0.4 * width),
    rounds,
    luck,
  );
  let next = drawing.next();
  while (next.done !== true) {
    yield 0.2 + 0.8 * next.value;
    next = drawing.next();
  }
  const fits = next.value;
  const best = fits.reduce((most, fit) => (fit.logPosterior > most.logPosterior ? fit : most), top);
  return { target, best, fits };
}
