import type { RunColumns } from "../../model/run.ts";
import { formatCoefficient } from "./formatCoefficient.ts";
import { formatCount } from "./formatCount.ts";
import { formatDays } from "./formatDays.ts";
import { judgingAge } from "./judgingAge.ts";
import { readMoment } from "./readMoment.ts";
import type { Moment } from "./readMoment.ts";
import { strong } from "./readOutSentence.ts";
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
  const set = `K is set to ${formatCoefficient(K)}.`;
  const age = judgingAge(parameters);
  if (age > parameters.days)
    return [
      [{ text: `${set} Members go on inviting for longer than the run lasts, so it cannot be confirmed.` }],
    ];
  const lastDay = moment.day - age;
  const judged = lastDay < 0 ? 0 : readMoment(columns, lastDay).joined;
  if (judged < fewestJudged)
    return [[{ text: `${set} What members really bring shows after about ${formatDays(age)}.` }]];
  const reached = countRecruits(people.sponsors, judged, moment.joined) / judged;
  const when =
    judged === parameters.startingMembers ? "began" : `joined by day ${formatCount(Math.floor(lastDay))}`;
  const who = `The ${formatCount(judged * parameters.peopleEach)} who ${when}`;
  return [[{ text: `${set} ${who} have brought ` }, strong(formatCoefficient(reached)), { text: " each." }]];
}
