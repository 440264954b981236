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

const sameUnit = new RegExp(`(${noBreak}\\w+) to (.*)\\1$`);

/** "between 8,200 and 11,900", or "9,000" where these are the same to a reader. */
function between(from: number, to: number, format: (value: number) => string, joined = "between"): string {
  const [low, high] = [format(from), format(to)];
  if (low === high) return `about ${low}`;
  // "8.6 to 9.5 days", but "20 hours to 2 days".
  return joined === "between"
    ? `between ${low} and ${high}`
    : `${low} to ${high}`.replace(sameUnit, " to $2$1");
}

/** What became of how many. */
function sayDeaths({ runs, diedOut }: EnsembleSummary, extinctionChance: number | null): string {
  const theory =
    extinctionChance === null ? "" : ` (in theory ${formatPercent(extinctionChance)}, in the end)`;
  const of = `${formatCount(runs)} runs with the same settings`;
  if (diedOut === 0)
    return (extinctionChance ?? 0) < worthSaying
      ? `Of ${of} none died out.`
      : `Of ${of} none died out${theory}.`;
  if (diedOut === runs) return `All ${of} died out${theory}.`;
  return `Of ${of}, ${formatCount(diedOut)} died out: ${formatPercent(diedOut / runs)}${theory}.`;
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
  const by = `had joined by day${noBreak}${formatCount(days)}`;
  if (sizes.length === 1)
    return `${isSome ? "In the other one" : "There"} ${formatRoundCount(sizes[0])} ${by}.`;
  const whom = isSome ? "of the others" : "of them";
  if (at(0) === at(1))
    return `In ${isSome ? "all of the others" : "all of them"} ${formatRoundCount(at(0))} ${by}.`;
  if (between(at(0), at(1), formatRoundCount).startsWith("about"))
    return `In ${isSome ? "all of the others" : "all of them"} ${between(at(0), at(1), formatRoundCount)} ${by}.`;
  if (sizes.length < fewestForShares)
    return `In ${isSome ? "the others" : "these"} ${between(at(0), at(1), formatRoundCount)} ${by}.`;
  const half = between(at(0.25), at(0.75), formatRoundCount);
  return `In half ${whom} ${half} ${by}; in nine of ten ${between(at(0.05), at(0.95), formatRoundCount)}.`;
}

/** How much of it is chance. */
function sayChance({ runs, diedOut }: EnsembleSummary, sizes: number[]): string | null {
  if (runs < fewestForShares) return null;
  const dead = diedOut / runs;
  if (dead >= 0.1 && dead <= 0.9)
    return "The people and the settings are the same: chance alone decides which it is.";
  const [low, high] = [quantileSorted(sizes, 0.05) ?? 0, quantileSorted(sizes, 0.95) ?? 0];
  if (low > 0 && high / low >= 3)
    return `The large ones are ${formatCount(high / low)} times the small ones, by chance alone.`;
  return low > 0 && high / low <= 1.1 && dead < 0.1 ? "Chance hardly matters here." : null;
}

/** How fast they grew; null where none, or only one, ever doubled. */
export function sayDoubling({ doublingDays }: EnsembleSummary): string | null {
  if (doublingDays.length < 2) return null;
  const rising = [...doublingDays];
  const at = (share: number): number => quantileSorted(rising, share) ?? 0;
  const middle = `While growing fastest, the middle run doubled in ${formatDays(at(0.5))}`;
  if (doublingDays.length < fewestForShares) return `${middle}.`;
  const range = between(at(0.05), at(0.95), formatDays, "to");
  return `${middle}; nine of ten took ${range}.`;
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
  const reached = `The run you see reached ${formatCount(own.joined * peopleEach)}`;
  if (own.diedOut) return `${reached} and died out.`;
  const smaller = bisectLeft(
    outcomes.map(({ joined }) => joined),
    own.joined,
  );
  if (own.joined === outcomes.at(-1)?.joined && smaller === 0) return `${reached}, like all others.`;
  return smaller === 0
    ? `${reached}: the least of all.`
    : `${reached}: more than ${formatPercent(smaller / runs)} of them.`;
}
