import type { WeekBar } from "../../drawing/weekBars.ts";
import { formatCoefficient } from "./formatCoefficient.ts";
import { formatCount, formatCountOf } from "./formatCount.ts";
import { formatDays } from "./formatDays.ts";

/**
 * What hatched weeks are.
 * @param age Days after joining by which most recruits have come; ∞ if never
 * @param days The length of the run
 */
export function explainWeeks(age: number, days: number): string {
  const hatched = "Hatched: too young or too few to judge.";
  return age > days
    ? `${hatched} Members go on inviting for longer than the run lasts.`
    : `${hatched} Nine in ten recruits come within about ${formatDays(age)}.`;
}

const reached = (bar: WeekBar): number => bar.perMember ?? 0;

function sayJudged(judged: readonly WeekBar[]): string {
  const who = (bar: WeekBar): string => `who joined in week ${formatCount(bar.firstWeek)} have brought`;
  const howMany = (bar: WeekBar): string => formatCoefficient(reached(bar));
  if (judged.length === 1) return `those ${who(judged[0])} ${howMany(judged[0])} recruits each`;
  const order = judged.toSorted((a, b) => reached(b) - reached(a));
  const [most, least] = [order[0], order[order.length - 1]];
  return (
    `of the ${formatCount(judged.length)} weeks of joining that can be judged, those ${who(most)} most, ` +
    `${howMany(most)} recruits each, and those ${who(least)} least, ${howMany(least)}`
  );
}

/**
 * K as it is set against the recruits that the members of each week have brought, in sentences.
 * @param bars One a week
 * @param K null where nobody knows
 */
export function sayWeeks(bars: readonly WeekBar[], day: number, K: number | null): string {
  const set = K === null ? "" : `K is set to ${formatCoefficient(K)}. `;
  const by = `By day ${formatCount(Math.floor(day))}`;
  const judged = bars.filter((bar) => bar.isJudged);
  const young = bars.filter((bar) => bar.members > 0 && !bar.isJudged).length;
  if (judged.length === 0) return `${set}${by} no week of joining can be judged yet.`;
  const rest =
    young === 0 ? "" : ` ${formatCountOf(young, "week is", "weeks are")} too young or too few to judge.`;
  return `${set}${by}, ${sayJudged(judged)}.${rest}`;
}
