import * as text from "#language/manyRuns.ts";
import { bisectLeft, quantileSorted } from "d3";
import type { EnsembleExperiment } from "../../study/experiment.ts";
import type { EnsembleSummary } from "../../study/summaries.ts";
import { formatCount, noBreak } from "./formatCount.ts";
import { formatDays } from "./formatDays.ts";
import { formatPercent } from "./formatPercent.ts";
import { formatRoundCount } from "./formatRoundCount.ts";

/** A chance of dying out below this is not told where none did. */
const worthSaying = 0.001;

/** Fewer runs than this are told by their smallest and largest alone. */
const fewestForShares = 20;

/** "between 8,200 and 11,900", or "about 9,000" where these are the same to a reader. */
function sizeBetween(from: number, to: number): string {
  const [low, high] = [formatRoundCount(from), formatRoundCount(to)];
  return low === high ? text.about(low) : text.between(low, high);
}

/** "8.6 to 9.5 days", but "20 hours to 2 days". */
function daysBetween(from: number, to: number): string {
  const [low, high] = [formatDays(from), formatDays(to)];
  if (low === high) return text.about(low);
  const [figure, unit] = low.split(noBreak);
  return text.from(unit !== undefined && unit === high.split(noBreak)[1] ? figure : low, high);
}

/** What became of how many. */
function sayDeaths({ runs, diedOut }: EnsembleSummary, extinctionChance: number | null): string {
  const told = formatCount(runs);
  const theory = extinctionChance === null ? null : formatPercent(extinctionChance);
  if (diedOut === 0) return text.noneDiedOut(told, (extinctionChance ?? 0) < worthSaying ? null : theory);
  if (diedOut === runs) return text.allDiedOut(told, theory);
  return text.someDiedOut(told, diedOut, formatCount(diedOut), formatPercent(diedOut / runs), theory);
}

/** The final sizes, in people, rising: of those that did not die out, or of all if none is left. */
function sizesTold({ outcomes }: EnsembleSummary, peopleEach: number): number[] {
  const grown = outcomes.filter(({ diedOut }) => !diedOut);
  return (grown.length === 0 ? outcomes : grown).map(({ joined }) => joined * peopleEach);
}

/** How large they became. */
function saySizes(summary: EnsembleSummary, sizes: number[], days: number): string {
  const at = (share: number): number => quantileSorted(sizes, share) ?? 0;
  const isSome = summary.diedOut > 0 && summary.diedOut < summary.runs;
  const by = formatCount(days);
  if (sizes.length === 1) return text.inOne(isSome, formatRoundCount(sizes[0]), by);
  if (at(0) === at(1)) return text.inAll(isSome, formatRoundCount(at(0)), by);
  const all = sizeBetween(at(0), at(1));
  if (formatRoundCount(at(0)) === formatRoundCount(at(1))) return text.inAll(isSome, all, by);
  if (sizes.length < fewestForShares) return text.inFew(isSome, all, by);
  return text.inHalf(isSome, sizeBetween(at(0.25), at(0.75)), by, sizeBetween(at(0.05), at(0.95)));
}

/** How much of it is chance. */
function sayChance({ runs, diedOut }: EnsembleSummary, sizes: number[]): string | null {
  if (runs < fewestForShares) return null;
  const dead = diedOut / runs;
  if (dead >= 0.1 && dead <= 0.9) return text.chanceDecides;
  const [low, high] = [quantileSorted(sizes, 0.05) ?? 0, quantileSorted(sizes, 0.95) ?? 0];
  if (low > 0 && high / low >= 3) return text.largeAndSmall(formatCount(high / low));
  return low > 0 && high / low <= 1.1 && dead < 0.1 ? text.chanceHardlyMatters : null;
}

/** How fast they grew; null where none, or only one, ever doubled. */
export function sayDoubling({ doublingDays }: EnsembleSummary): string | null {
  if (doublingDays.length < 2) return null;
  const rising = [...doublingDays];
  const at = (share: number): number => quantileSorted(rising, share) ?? 0;
  const middle = formatDays(at(0.5));
  return doublingDays.length < fewestForShares
    ? text.doubling(middle)
    : text.doublingMostly(middle, daysBetween(at(0.05), at(0.95)));
}

/**
 * What many runs of one setting say, in sentences.
 * @param extinctionChance what theory says of dying out, 0…1; null: nothing
 */
export function sayManyRuns(
  summary: EnsembleSummary,
  { parameters }: Pick<EnsembleExperiment, "parameters">,
  extinctionChance: number | null,
): readonly string[] {
  if (summary.runs === 0) return [];
  const sizes = sizesTold(summary, parameters.peopleEach);
  if (summary.runs === 1) return [saySizes(summary, sizes, parameters.days)];
  const sentences = [
    sayDeaths(summary, extinctionChance),
    saySizes(summary, sizes, parameters.days),
    sayChance(summary, sizes),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** How the run at hand stands among them; null where it is none of them. */
export function sayRunAmongThem(
  { outcomes, runs }: EnsembleSummary,
  peopleEach: number,
  seed: number,
): string | null {
  const own = outcomes.find((outcome) => outcome.seed === seed);
  if (own === undefined || runs < fewestForShares) return null;
  const reached = formatCount(own.joined * peopleEach);
  if (own.diedOut) return text.thisDiedOut(reached);
  const smaller = bisectLeft(
    outcomes.map(({ joined }) => joined),
    own.joined,
  );
  if (own.joined === outcomes.at(-1)?.joined && smaller === 0) return text.thisLikeAll(reached);
  return smaller === 0 ? text.thisLeast(reached) : text.thisMore(reached, formatPercent(smaller / runs));
}
