import { isTold } from "../../drawing/leverOrder.ts";
import type { LeverEffect, RankedLever } from "../../drawing/leverOrder.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { Lever, PairedMean } from "../../study/summaries.ts";
import { formatCount, formatCountOf, noBreak } from "./formatCount.ts";
import { formatParameter } from "./formatParameter.ts";
import { formatValue } from "./formatValue.ts";

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

/** What is counted: days, runs of so many, hundredths. */
const inUnits = (amount: number, tells: LeverEffect, pairs: number): number =>
  Math.abs(amount) * { days: 1, reach: pairs, members: 100 }[tells];

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
/** For numbers that stand beside each other. */
const bothDecimal = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Below ten a number has a decimal; runs are whole ones. */
const hasDecimal = (units: number, tells: LeverEffect): boolean => units < 9.95 && tells !== "reach";

function figureOf(mean: number, tells: LeverEffect, pairs: number): string {
  const units = inUnits(mean, tells, pairs);
  const figure = (hasDecimal(units, tells) ? oneDecimal : whole).format(units);
  return figure === "0" ? "under 0.1" : figure;
}

/** "23 ± 2"; a margin that is rounded to nothing is not said. */
function figuresOf({ mean, margin }: PairedMean, tells: LeverEffect, pairs: number): string {
  const units = inUnits(mean, tells, pairs);
  const digits = hasDecimal(units, tells) ? bothDecimal : whole;
  const around = digits.format(inUnits(margin, tells, pairs));
  return Number(around) === 0
    ? figureOf(mean, tells, pairs)
    : `${digits.format(units)}${noBreak}±${noBreak}${around}`;
}

const signOf = (tells: LeverEffect): string => (tells === "members" ? `${noBreak}%` : "");

const dayOrDays = (figure: string): string => noBreak + (figure === "1" ? "day" : "days");

/** The amount alone, without its way: "23 days", "0.8 days", "12 %". */
export function sayAmount(mean: number, tells: LeverEffect, pairs: number): string {
  const figure = figureOf(mean, tells, pairs);
  return figure + (tells === "days" ? dayOrDays(figure) : signOf(tells));
}

/** What stands behind the number: "days earlier", "more of 20 runs", "more". */
function sayWay(mean: number, figure: string, tells: LeverEffect, pairs: number): string {
  if (tells === "days") return `${dayOrDays(figure)} ${mean > 0 ? "earlier" : "later"}`;
  const way = mean > 0 ? " more" : " fewer";
  return tells === "members" ? way : `${way} of ${formatCountOf(pairs, "run", "runs")}`;
}

/** An effect in words: "23 days earlier", "12 % more", "3 fewer of 20 runs". */
export function sayEffect(mean: number, tells: LeverEffect, pairs: number): string {
  const figure = figureOf(mean, tells, pairs);
  return figure + signOf(tells) + sayWay(mean, figure, tells, pairs);
}

/** Whether so few pairs are in that they tell nothing, however far apart they are. */
export const isTooEarly = ({ margin, differing }: PairedMean, pairs: number): boolean =>
  margin === Infinity && differing === pairs;

/** What is told of a lever, behind its bar: "23 ± 2 days earlier". */
export function sayLever({ lever: { pairs }, effect }: RankedLever, tells: LeverEffect): string {
  if (effect === null) return pairs === 0 ? "not yet known" : "cannot be told";
  if (effect.differing === 0) return "no difference seen";
  if (isTooEarly(effect, pairs)) return "not yet known";
  if (!isTold(effect)) return "cannot be told";
  const figures = figuresOf(effect, tells, pairs);
  return figures + signOf(tells) + sayWay(effect.mean, figures, tells, pairs);
}

/** Beside days, "6 more of 20 reach it": how many more reach the target at all; null where that cannot be told. */
export function sayReachMore({ pairs, reachMore }: Lever, tells: LeverEffect): string | null {
  if (tells !== "days" || !isTold(reachMore)) return null;
  return `${sayAmount(reachMore.mean, "reach", pairs)} ${reachMore.mean > 0 ? "more" : "fewer"} of ${formatCount(pairs)} reach it`;
}

/** All that is told of a lever, for whoever does not see its bar. */
export function sayLeverWhole(ranked: RankedLever, tells: LeverEffect): string {
  const { lever, rank } = ranked;
  const more = sayReachMore(lever, tells);
  return (
    `${parameterWords[lever.key].label} ${sayChange(lever)}: ${sayLever(ranked, tells)}` +
    `${more === null ? "" : `, ${more}`}${rank === "leftOut" ? ", a larger step than that of the others" : ""}`
  );
}
