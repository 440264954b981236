import * as text from "#language/reachedCoefficient.ts";
import type { RunColumns } from "../../model/run.ts";
import { formatCoefficient } from "./formatCoefficient.ts";
import { formatCount } from "./formatCount.ts";
import { formatDays } from "./formatDays.ts";
import { judgingAge } from "./judgingAge.ts";
import { readMoment } from "./readMoment.ts";
import type { Moment } from "./readMoment.ts";
import { stretches, strong } from "./readOutSentence.ts";
import type { ReadOutSentence } from "./readOutSentence.ts";

/** Fewer members than this say nothing about K. */
export const fewestJudged = 5;

/** Recruits that the first `members` rows have brought among the first `joined` rows. */
function countRecruits(sponsors: Int32Array, members: number, joined: number): number {
  let recruits = 0;
  for (let row = 0; row < joined; row++) if (sponsors[row] >= 0 && sponsors[row] < members) recruits++;
  return recruits;
}

/**
 * K as set against the recruits of those who joined long enough ago to be judged, and who they are. Nothing where
 * there is nothing to wait for: K is 0 or ∞, or nobody has joined.
 */
export function sayReachedCoefficient(columns: RunColumns, moment: Moment, K: number): ReadOutSentence[] {
  const { parameters, people } = columns;
  if (moment.joined === 0 || K === 0 || !Number.isFinite(K)) return [];
  const set = formatCoefficient(K);
  const age = judgingAge(parameters);
  if (age > parameters.days) return [[{ text: text.neverConfirmed(set) }]];
  const lastDay = moment.day - age;
  const judged = lastDay < 0 ? 0 : readMoment(columns, lastDay).joined;
  if (judged < fewestJudged) return [[{ text: text.showsAfter(set, formatDays(age)) }]];
  const reached = countRecruits(people.sponsors, judged, moment.joined) / judged;
  const count = formatCount(judged * parameters.peopleEach);
  const told = strong(formatCoefficient(reached));
  const said =
    judged === parameters.startingMembers
      ? text.reachedByStarters(set, count, told)
      : text.reachedByDay(set, count, formatCount(Math.floor(lastDay)), told);
  return [stretches(said)];
}
