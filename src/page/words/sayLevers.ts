import { notchOf, rankedLevers, spreadOf } from "../../drawing/leverBars.ts";
import type { LeverMeasure } from "../../drawing/leverBars.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { LeversExperiment } from "../../study/experiment.ts";
import type { Lever, LeversSummary, Quantiles } from "../../study/summaries.ts";
import { formatCount, formatCountOf, noBreak } from "./formatCount.ts";
import { formatParameter } from "./formatParameter.ts";
import { formatPercent } from "./formatPercent.ts";
import { formatValue } from "./formatValue.ts";
import { leverName } from "./leverNames.ts";

/** A value to stand beside another: days in days, where one alone would be told in weeks. */
function formatBeside(key: ParameterKey, value: number): string {
  const row: Parameter = parameterTable[key];
  const isDays = row.kind === "number" && row.unit === "days" && Number.isFinite(value);
  return isDays
    ? formatValue({ ...row, integer: false, unit: "number" }, value) +
        `${noBreak}${value === 1 ? "day" : "days"}`
    : formatParameter(key, value);
}

/** What changes: "4 → 3.6 days". */
export function sayChange({ key, from, to }: Pick<Lever, "key" | "from" | "to">): string {
  const [before, after] = [formatBeside(key, from), formatBeside(key, to)];
  const unitOf = (text: string): string | undefined => text.split(noBreak)[1];
  const isSameUnit = unitOf(before) !== undefined && unitOf(before) === unitOf(after);
  return `${isSameUnit ? before.split(noBreak)[0] : before} → ${after}`;
}

const few = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const days = (count: number): string => {
  const shown = Math.abs(count) < 9.95 ? few.format(Math.abs(count)) : formatCount(Math.abs(count));
  return `${shown}${noBreak}${shown === "1" ? "day" : "days"}`;
};

/** A middle value in words: "23 days earlier", "2 days later", "12 % more". */
export function sayEffect(value: number, measure: LeverMeasure): string {
  if (measure === "days") {
    if (Math.abs(value) < 0.05) return "no earlier";
    return `${days(value)} ${value > 0 ? "earlier" : "later"}`;
  }
  if (Math.abs(value) < 0.0005) return "no more";
  return `${formatPercent(Math.abs(value))} ${value > 0 ? "more" : "fewer"}`;
}

/** What is told of a lever, behind its bar. */
export function sayLever(lever: Lever, measure: LeverMeasure): string {
  const spread = spreadOf(lever, measure);
  if (spread !== null) return sayEffect(spread[2], measure);
  if (lever.pairs === 0) return "not yet known";
  return lever.onlyBetter > 0 ? `only with it: ${formatCount(lever.onlyBetter)}` : "never reached";
}

/** The same with its spread, for whoever does not see the bar. */
export function sayLeverWhole(lever: Lever, measure: LeverMeasure): string {
  const spread = spreadOf(lever, measure);
  const range =
    spread === null
      ? ""
      : `, in nine of ten from ${sayEffect(spread[0], measure)} to ${sayEffect(spread[4], measure)}`;
  return `${parameterWords[lever.key].label} ${sayChange(lever)}: ${sayLever(lever, measure)}${range}`;
}

interface Told {
  readonly lever: Lever;
  readonly spread: Quantiles;
  readonly notch: readonly [number, number];
}

function toldOf(summary: LeversSummary, measure: LeverMeasure): readonly Told[] {
  return rankedLevers(summary, measure).flatMap((lever) => {
    const spread = spreadOf(lever, measure);
    const pairs = Math.max(1, lever.pairs - (measure === "days" ? lever.onlyBetter + lever.onlyAsItIs : 0));
    return spread === null ? [] : [{ lever, spread, notch: notchOf(spread, pairs) }];
  });
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Which comes first, and by how much; honest where so few runs cannot tell. */
function sayOrder(told: readonly Told[], runs: string, measure: LeverMeasure): string | null {
  const helping = told.filter(({ spread }) => spread[2] > 0);
  if (helping.length === 0 || helping[0].notch[0] <= 0)
    return `None of these makes a difference that ${runs} can tell.`;
  const [best, ...others] = helping;
  const tied = others.filter(({ notch }) => notch[1] > best.notch[0]).slice(0, 2);
  const further = others.filter((each) => !tied.includes(each) && each.notch[0] > 0).slice(0, 2);
  const brief = ({ lever, spread }: Told): string =>
    `${leverName(lever.key)}: ${measure === "days" ? days(spread[2]).split(noBreak)[0] : formatPercent(spread[2])}`;
  const then = further.length === 0 ? "" : `; then ${further.map(brief).join(", ")}`;
  if (tied.length === 0)
    return `${capital(leverName(best.lever.key))} first: ${sayEffect(best.spread[2], measure)}${then}.`;
  const first = capital(list([best, ...tied].map(({ lever }) => leverName(lever.key))));
  const about = `about ${sayEffect(best.spread[2], measure)}${then}`;
  return `${first} come first, ${about}. Which of these is best cannot be told with ${runs}.`;
}

/** Whether, and when, the target is reached as it is. */
function sayTarget({ reached, pairs, targetDay }: LeversSummary, target: number): string {
  const people = formatCountOf(target, "person", "people");
  const of = `${formatCount(reached)} of ${formatCount(pairs)}`;
  if (targetDay === null || reached === 0) return "";
  const day = `on day ${formatCount(Math.ceil(targetDay[2]))}`;
  return reached === pairs
    ? `As it is, ${people} have joined ${day} (the middle run).`
    : `As it is, ${of} runs reach ${people}, ${day} (the middle one of these).`;
}

/** What makes the target possible at all. */
function sayOnlyBetter(summary: LeversSummary, target: number): string {
  const none = `As it is, none of ${formatCountOf(summary.pairs, "run", "runs")} reaches ${formatCount(target)}`;
  const able = rankedLevers(summary, "days").filter(({ onlyBetter }) => onlyBetter > 0);
  if (able.length === 0)
    return `${none}, nor does any with one input a little better. Choose a smaller number, or let it run longer.`;
  const [best, ...others] = able.slice(0, 3);
  const more = others
    .map(({ key, onlyBetter }) => `; with ${leverName(key)}, ${formatCount(onlyBetter)}`)
    .join("");
  return `${none}. With ${leverName(best.key)} ${sayChange(best)}, ${formatCount(best.onlyBetter)} of them ${best.onlyBetter === 1 ? "does" : "do"}${more}.`;
}

/** A change by more than this is no tenth any more. */
const largestTenth = 0.15;

/** Whether an input is better by far more than the others, as there are only whole ones. */
const isUnfair = ({ from, to }: Lever): boolean => from > 0 && Math.abs(to / from - 1) > largestTenth;

/** Which inputs are left out of the order; null: none. */
function sayUnfair({ levers }: LeversSummary): string | null {
  const unfair = levers.filter(isUnfair).map((each) => `${leverName(each.key)} (${sayChange(each)})`);
  if (unfair.length === 0) return null;
  return `Left out here, as the step is more than a tenth: ${list(unfair)}.`;
}

/** Which input is worth working on, in sentences; none before there are two pairs. */
export function sayLevers(
  summary: LeversSummary,
  { target, parameters }: Pick<LeversExperiment, "target" | "parameters">,
  measure: LeverMeasure,
): readonly string[] {
  const { pairs, reached } = summary;
  if (pairs < 2) return [];
  if (summary.levers.length === 0) return ["This setting has no input that could be better."];
  const runs = formatCountOf(pairs, "run", "runs");
  const unfair = sayUnfair(summary);
  const told = toldOf(summary, measure).filter(({ lever }) => !isUnfair(lever));
  if (measure === "members") {
    const order = sayOrder(told, runs, measure);
    return order === null
      ? []
      : [order, `Counted on day ${formatCount(parameters.days)}.`, ...(unfair === null ? [] : [unfair])];
  }
  if (reached === 0) return [sayOnlyBetter(summary, target)];
  return [sayOrder(told, runs, measure), sayTarget(summary, target), unfair].filter(
    (sentence) => sentence !== null,
  );
}
