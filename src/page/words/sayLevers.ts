import { effectToTell, isTold, leverOrder } from "../../drawing/leverOrder.ts";
import type { LeverEffect, LeverMeasure, RankedLever } from "../../drawing/leverOrder.ts";
import type { LeversExperiment } from "../../study/experiment.ts";
import type { Lever, LeversSummary } from "../../study/summaries.ts";
import { formatCount, formatCountOf } from "./formatCount.ts";
import { leverName } from "./leverNames.ts";
import { isTooEarly, sayAmount, sayChange, sayEffect } from "./sayLever.ts";

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** So many are named that are equally good, and so many that come behind. */
const mostFirst = 3;
const mostBehind = 2;

const effectOf = ({ effect, lever: { pairs } }: RankedLever, tells: LeverEffect): string =>
  sayEffect(effect!.mean, tells, pairs) + (tells === "reach" ? " reach it" : "");

/** That a lever also lets more runs reach the target, or fewer. */
function sayReach({ pairs, reachMore }: Lever, tells: LeverEffect): string {
  if (tells !== "days" || !isTold(reachMore)) return "";
  return `, and ${sayEffect(reachMore.mean, "reach", pairs)} reach it at all`;
}

/** Those that come first, by name: the rest by number where there are many. */
function nameFirst(first: readonly RankedLever[]): string {
  const names = first.slice(0, mostFirst).map(({ lever }) => leverName(lever.key));
  const rest = first.length - names.length;
  return capital(list(rest === 0 ? names : [...names, formatCountOf(rest, "other", "others")]));
}

/** Whether so few pairs are in that none tells anything. */
const areTooFew = (order: readonly RankedLever[]): boolean =>
  order.every(({ effect, lever: { pairs } }) => effect === null || isTooEarly(effect, pairs));

/** Which comes first, and by how much; honest where so few runs cannot tell. */
function sayOrder(order: readonly RankedLever[], runs: string, tells: LeverEffect): string {
  const first = order.filter(({ rank }) => rank === "first");
  if (first.length === 0 && areTooFew(order)) return "Too few runs so far to tell what helps.";
  if (first.length === 0) return `None of these makes a difference that ${runs} can tell.`;
  const brief = ({ lever, effect }: RankedLever): string =>
    `${leverName(lever.key)}: ${sayAmount(effect!.mean, tells, lever.pairs)}`;
  const behind = order.filter(({ rank }) => rank === "helps").slice(0, mostBehind);
  const then = behind.length === 0 ? "" : `; then ${behind.map(brief).join(", ")}`;
  const effect = effectOf(first[0], tells) + sayReach(first[0].lever, tells) + then;
  return first.length === 1
    ? `${nameFirst(first)} first: ${effect}.`
    : `${nameFirst(first)} come first, about ${effect}. Which of the first ${first.length === 2 ? "two is better" : `${formatCount(first.length)} is best`} cannot be told with ${runs}.`;
}

/** Whether, and when, the target is reached as it is. */
function sayTarget({ reached, pairs, targetDay }: LeversSummary, target: number): string {
  const people = formatCountOf(target, "person", "people");
  if (targetDay === null)
    return `As it is, none of ${formatCountOf(pairs, "run", "runs")} reaches ${people}.`;
  const day = `by day ${formatCount(Math.ceil(targetDay))}`;
  return reached === pairs
    ? `As it is, ${people} have joined ${day} (the middle run).`
    : `As it is, ${formatCount(reached)} of ${formatCount(pairs)} runs reach ${people}, the middle one of these ${day}.`;
}

/** Which inputs are left out of the order; none: nothing. */
function sayLeftOut(order: readonly RankedLever[]): readonly string[] {
  const names = order.flatMap(({ rank, lever }) =>
    rank === "leftOut" ? [`${leverName(lever.key)} (${sayChange(lever)})`] : [],
  );
  if (names.length === 0) return [];
  return [`Left out of this order, as the step is larger than that of the others: ${list(names)}.`];
}

/** Which input is worth working on, in sentences; none before there are two pairs. */
export function sayLevers(
  summary: LeversSummary,
  experiment: Pick<LeversExperiment, "target" | "parameters" | "better">,
  measure: LeverMeasure,
): readonly string[] {
  const { pairs, levers } = summary;
  if (pairs < 2) return [];
  if (levers.length === 0) return ["This setting has no input that could be better."];
  const tells = effectToTell(summary, measure);
  const order = leverOrder(summary, experiment.better, measure);
  const first = sayOrder(order, formatCountOf(pairs, "run", "runs"), tells);
  const leftOut = sayLeftOut(order);
  if (tells === "members")
    return [first, `Counted on day ${formatCount(experiment.parameters.days)}.`, ...leftOut];
  const target = sayTarget(summary, experiment.target);
  if (tells === "days") return [first, target, ...leftOut];
  const isHopeless = summary.reached === 0 && levers.every(({ reachMore }) => !reachMore?.differing);
  return isHopeless
    ? [
        `${target} Nor does any with one input a little better. Choose a smaller number, or let it run longer.`,
      ]
    : [target, first, ...leftOut];
}

/** What the bars show. */
export function sayBars(summary: LeversSummary, measure: LeverMeasure): string {
  const { reached, pairs, levers } = summary;
  const isAlwaysReached = reached === pairs && levers.every(({ reachMore }) => !reachMore?.differing);
  const counted =
    effectToTell(summary, measure) === "days" && !isAlwaysReached
      ? " A run that does not reach the target is counted as if it did on its last day."
      : "";
  return `A bar is the average of all pairs of runs; the thin line is how far chance may have moved it, 19 times in 20.${counted}`;
}
