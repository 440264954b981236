import * as text from "#language/weeksInWords.ts";
import type { WeekBar } from "../../drawing/weekBars.ts";
import { formatCoefficient } from "./formatCoefficient.ts";
import { formatCount } from "./formatCount.ts";
import { formatDays } from "./formatDays.ts";

/**
 * What hatched weeks are.
 * @param age Days after joining by which most recruits have come; ∞ if never
 * @param days The length of the run
 */
export function explainWeeks(age: number, days: number): string {
  return age > days ? text.neverJudged : text.judgedAfter(formatDays(age));
}

const reached = (bar: WeekBar): number => bar.perMember ?? 0;

function sayJudged(by: string, judged: readonly WeekBar[]): string {
  const told = (bar: WeekBar) => ({
    week: formatCount(bar.firstWeek),
    recruits: formatCoefficient(reached(bar)),
  });
  const order = judged.toSorted((a, b) => reached(b) - reached(a));
  const [most, least] = [told(order[0]), told(order[order.length - 1])];
  return judged.length === 1
    ? text.one(by, most.week, most.recruits)
    : text.several(by, formatCount(judged.length), most, least);
}

/**
 * K as it is set against the recruits that the members of each week have brought, in sentences.
 * @param bars One a week
 * @param K null where nobody knows
 */
export function sayWeeks(bars: readonly WeekBar[], day: number, K: number | null): string {
  const set = K === null ? "" : text.setTo(formatCoefficient(K));
  const by = formatCount(Math.floor(day));
  const judged = bars.filter((bar) => bar.isJudged);
  const young = bars.filter((bar) => bar.members > 0 && !bar.isJudged).length;
  if (judged.length === 0) return `${set}${text.noneJudged(by)}`;
  const rest = young === 0 ? "" : text.young(young, formatCount(young));
  return `${set}${sayJudged(by, judged)}${rest}`;
}
