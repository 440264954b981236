import * as text from "#language/levers.ts";
import { effectToTell, isTold, leverOrder } from "../../drawing/leverOrder.ts";
import type { LeverEffect, LeverMeasure, RankedLever } from "../../drawing/leverOrder.ts";
import type { LeversExperiment } from "../../study/experiment.ts";
import type { LeversSummary } from "../../study/summaries.ts";
import { formatCount } from "./formatCount.ts";
import { leverName } from "./leverNames.ts";
import { isTooEarly, sayAmount, sayChange, sayEffect } from "./sayLever.ts";

/** So many are named that are equally good, and so many that come behind. */
const mostFirst = 3;
const mostBehind = 2;

/** What the first does, and whether it also lets more runs reach the target at all, or fewer. */
function effectOf({ effect, lever: { pairs, reachMore } }: RankedLever, tells: LeverEffect): string {
  const said = sayEffect(effect!.mean, tells, pairs);
  if (tells === "reach") return text.reachIt(said);
  if (tells !== "days" || !isTold(reachMore)) return said;
  return text.alsoReachIt(said, sayEffect(reachMore.mean, "reach", pairs));
}

/** Whether so few pairs are in that none tells anything. */
const areTooFew = (order: readonly RankedLever[]): boolean =>
  order.every(({ effect, lever: { pairs } }) => effect === null || isTooEarly(effect, pairs));

/** Which comes first, and by how much; honest where so few runs cannot tell. */
function sayOrder(order: readonly RankedLever[], pairs: number, tells: LeverEffect): string {
  const first = order.filter(({ rank }) => rank === "first");
  if (first.length === 0 && areTooFew(order)) return text.tooFewRuns;
  if (first.length === 0) return text.noneHelps(pairs, formatCount(pairs));
  const behind = order
    .filter(({ rank }) => rank === "helps")
    .slice(0, mostBehind)
    .map(({ lever, effect }) => [leverName(lever.key), sayAmount(effect!.mean, tells, lever.pairs)] as const);
  const names = first.slice(0, mostFirst).map(({ lever }) => leverName(lever.key));
  const effect = effectOf(first[0], tells);
  if (first.length === 1) return text.oneFirst(names[0], effect, behind);
  const others = first.length - names.length;
  return text.severalFirst(names, others, effect, behind, pairs, formatCount(pairs));
}

/** Whether, and when, the target is reached as it is. */
function sayTarget({ reached, pairs, targetDay }: LeversSummary, target: number): string {
  const people = text.people(target, formatCount(target));
  if (targetDay === null) return text.noneReaches(pairs, formatCount(pairs), people);
  const day = formatCount(Math.ceil(targetDay));
  return reached === pairs
    ? text.allReach(people, day)
    : text.someReach(reached, formatCount(reached), formatCount(pairs), people, day);
}

/** Which inputs are left out of the order; none: nothing. */
function sayLeftOut(order: readonly RankedLever[]): readonly string[] {
  const names = order.flatMap(({ rank, lever }) =>
    rank === "leftOut" ? [`${leverName(lever.key)} (${sayChange(lever)})`] : [],
  );
  if (names.length === 0) return [];
  return [text.leftOut(names)];
}

/** Which input is worth working on, in sentences; none before there are two pairs. */
export function sayLevers(
  summary: LeversSummary,
  experiment: Pick<LeversExperiment, "target" | "parameters" | "better">,
  measure: LeverMeasure,
): readonly string[] {
  const { pairs, levers } = summary;
  if (pairs < 2) return [];
  if (levers.length === 0) return [text.noLever];
  const tells = effectToTell(summary, measure);
  const order = leverOrder(summary, experiment.better, measure);
  const first = sayOrder(order, pairs, tells);
  const leftOut = sayLeftOut(order);
  if (tells === "members")
    return [first, text.countedOn(formatCount(experiment.parameters.days)), ...leftOut];
  const target = sayTarget(summary, experiment.target);
  if (tells === "days") return [first, target, ...leftOut];
  const isHopeless = summary.reached === 0 && levers.every(({ reachMore }) => !reachMore?.differing);
  return isHopeless ? [text.hopeless(target)] : [target, first, ...leftOut];
}

/** What the bars show. */
export function sayBars(summary: LeversSummary, measure: LeverMeasure): string {
  const { reached, pairs, levers } = summary;
  const isAlwaysReached = reached === pairs && levers.every(({ reachMore }) => !reachMore?.differing);
  const isCounted = effectToTell(summary, measure) === "days" && !isAlwaysReached;
  return isCounted ? `${text.bars} ${text.countedAsLastDay}` : text.bars;
}
