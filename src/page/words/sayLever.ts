import * as text from "#language/lever.ts";
import { locale } from "#language/locale.ts";
import { isTold } from "../../drawing/leverOrder.ts";
import type { LeverEffect, RankedLever } from "../../drawing/leverOrder.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { Lever, PairedMean } from "../../study/summaries.ts";
import { formatCount, noBreak } from "./formatCount.ts";
import { formatParameter } from "./formatParameter.ts";
import { formatValue } from "./formatValue.ts";

/** A value to stand beside another: days in days, where one alone would be told in weeks. */
function formatBeside(key: ParameterKey, value: number): string {
  const row: Parameter = parameterTable[key];
  const isDays = row.kind === "number" && row.unit === "days" && Number.isFinite(value);
  return isDays
    ? text.days(value === 1, formatValue({ ...row, integer: false, unit: "number" }, value))
    : formatParameter(key, value);
}

/** What changes: "4 → 3.6 days". */
export function sayChange({ key, from, to }: Pick<Lever, "key" | "from" | "to">): string {
  const [before, after] = [formatBeside(key, from), formatBeside(key, to)];
  const unitOf = (told: string): string | undefined => told.split(noBreak)[1];
  const isSameUnit = unitOf(before) !== undefined && unitOf(before) === unitOf(after);
  return `${isSameUnit ? before.split(noBreak)[0] : before} → ${after}`;
}

/** What is counted: days, runs of so many, hundredths. */
const inUnits = (amount: number, tells: LeverEffect, pairs: number): number =>
  Math.abs(amount) * { days: 1, reach: pairs, members: 100 }[tells];

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
/** For numbers that stand beside each other. */
const bothDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Below ten a number has a decimal; runs are whole ones. */
const hasDecimal = (units: number, tells: LeverEffect): boolean => units < 9.95 && tells !== "reach";

function figureOf(mean: number, tells: LeverEffect, pairs: number): string {
  const units = inUnits(mean, tells, pairs);
  const figure = (hasDecimal(units, tells) ? oneDecimal : whole).format(units);
  return figure === "0" ? text.underATenth : figure;
}

/** "23 ± 2"; a margin that is rounded to nothing is not said. */
function figuresOf({ mean, margin }: PairedMean, tells: LeverEffect, pairs: number): string {
  const units = inUnits(mean, tells, pairs);
  const digits = hasDecimal(units, tells) ? bothDecimal : whole;
  const around = digits.format(inUnits(margin, tells, pairs));
  return around === digits.format(0)
    ? figureOf(mean, tells, pairs)
    : text.giveOrTake(digits.format(units), around);
}

const signOf = (tells: LeverEffect): string => (tells === "members" ? `${noBreak}%` : "");

/** A figure with what it counts, but for runs: "23 days", "12 %". */
const withUnit = (figure: string, tells: LeverEffect): string =>
  tells === "days" ? text.days(figure === "1", figure) : figure + signOf(tells);

/** The amount alone, without its way: "23 days", "0.8 days", "12 %". */
export function sayAmount(mean: number, tells: LeverEffect, pairs: number): string {
  return withUnit(figureOf(mean, tells, pairs), tells);
}

/** A figure with the way it goes: "23 days earlier", "3 more of 20 runs", "12 % fewer". */
function sayWay(mean: number, figure: string, tells: LeverEffect, pairs: number): string {
  const amount = withUnit(figure, tells);
  if (tells === "days") return (mean > 0 ? text.earlier : text.later)(amount);
  if (tells === "members") return (mean > 0 ? text.more : text.fewer)(amount);
  return (mean > 0 ? text.moreRuns : text.fewerRuns)(amount, pairs, formatCount(pairs));
}

/** An effect in words: "23 days earlier", "12 % more", "3 fewer of 20 runs". */
export function sayEffect(mean: number, tells: LeverEffect, pairs: number): string {
  return sayWay(mean, figureOf(mean, tells, pairs), tells, pairs);
}

/** Whether so few pairs are in that they tell nothing, however far apart they are. */
export const isTooEarly = ({ margin, differing }: PairedMean, pairs: number): boolean =>
  margin === Infinity && differing === pairs;

/** What is told of a lever, behind its bar: "23 ± 2 days earlier". */
export function sayLever({ lever: { pairs }, effect }: RankedLever, tells: LeverEffect): string {
  if (effect === null) return pairs === 0 ? text.notYetKnown : text.cannotBeTold;
  if (effect.differing === 0) return text.noDifference;
  if (isTooEarly(effect, pairs)) return text.notYetKnown;
  if (!isTold(effect)) return text.cannotBeTold;
  return sayWay(effect.mean, figuresOf(effect, tells, pairs), tells, pairs);
}

/** Beside days, "6 more of 20 reach it": how many more reach the target at all; null where that cannot be told. */
export function sayReachMore({ pairs, reachMore }: Lever, tells: LeverEffect): string | null {
  if (tells !== "days" || !isTold(reachMore)) return null;
  const say = reachMore.mean > 0 ? text.moreReach : text.fewerReach;
  return say(sayAmount(reachMore.mean, "reach", pairs), formatCount(pairs));
}

/** All that is told of a lever, for whoever does not see its bar. */
export function sayLeverWhole(ranked: RankedLever, tells: LeverEffect): string {
  const { lever, rank } = ranked;
  const { label } = parameterWords[lever.key];
  const more = sayReachMore(lever, tells);
  return text.wholeLever(label, sayChange(lever), sayLever(ranked, tells), more, rank === "leftOut");
}
