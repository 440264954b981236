import { parameterKeys } from "../../parameters/parameterTable.ts";
import { readCompared } from "./comparedRun.ts";
import type { ComparedRun } from "./comparedRun.ts";
import { asMany, manyTimes, timesAsMany, topics } from "./differenceTopics.ts";
import type { Difference, Topic } from "./differenceTopics.ts";
import { formatCount, formatCountOf } from "./formatCount.ts";
import { formatPercent } from "./formatPercent.ts";
import { strong } from "./readOutSentence.ts";
import type { ReadOutSentence } from "./readOutSentence.ts";

/** Besides the members so many things are told: those in which the runs differ most. */
const mostTold = 2;

/** What weighs less is alike. */
const leastWeight = 0.05;

const roughly = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

const dayName = (day: number): string => `day ${formatCount(Math.floor(day))}`;

function differenceAt(first: ComparedRun, second: ComparedRun, day: number): Difference {
  const [a, b] = [readCompared(first, day), readCompared(second, day)];
  const [more, fewer] = a.joined > b.joined ? [first, second] : [second, first];
  const now = a.joined > b.joined ? { more: a, fewer: b } : { more: b, fewer: a };
  const isEven = now.more.joined === now.fewer.joined || now.more.joined < asMany * now.fewer.joined;
  return { day, more, fewer, now, isEven };
}

/**
 * What two runs differ in most. It is judged by how they end, so that while they play the words stay the same and only their
 * figures change.
 */
function differingMost(first: ComparedRun, second: ComparedRun): readonly Topic[] {
  const atEnd = differenceAt(first, second, Math.max(first.columns.reachedDay, second.columns.reachedDay));
  const weights = new Map(topics.map((topic) => [topic, topic.weigh(atEnd)]));
  const weightOf = (topic: Topic): number => weights.get(topic) ?? 0;
  const chosen = topics
    .filter((topic) => weightOf(topic) > leastWeight)
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, mostTold);
  return topics.filter((topic) => chosen.includes(topic));
}

function sayMembers({ more, fewer, now, isEven }: Difference): ReadOutSentence {
  const [joined, other] = [now.more.joined, now.fewer.joined];
  if (joined === 0) return [{ text: "nobody has joined on either side" }];
  const members = formatCountOf(joined, "member", "members");
  if (joined === other) return [{ text: "both have " }, strong(members)];
  if (isEven)
    return [{ text: "both have " }, strong(`about ${roughly.format((joined + other) / 2)} members`)];
  const has = { text: `${more.name} has ` };
  if (other === 0) return [has, strong(members), { text: `, ${fewer.name} none` }];
  const ratio = joined / other;
  return [
    has,
    ...timesAsMany(ratio, "members"),
    { text: ` ${ratio < manyTimes ? "than" : "of"} ${fewer.name}` },
  ];
}

/** A run that ended before the playhead: "Skok’s formula ended on day 38, at the most members that a run may have." */
function sayEnded(
  { name, columns: { endedBy, reachedDay } }: ComparedRun,
  day: number,
): readonly ReadOutSentence[] {
  if (endedBy === null || reachedDay >= day) return [];
  const why = endedBy === "memberLimit" ? ", at the most members that a run may have" : "";
  return [[{ text: `${name} ended on ${dayName(reachedDay)}${why}.` }]];
}

const isOneRun = (first: ComparedRun, second: ComparedRun): boolean =>
  parameterKeys.every((key) => first.columns.parameters[key] === second.columns.parameters[key]);

/** One run, under two plans or under one. */
function sayOneRun(first: ComparedRun, second: ComparedRun, day: number): ReadOutSentence {
  const same = "The same people with the same invitations";
  if (!first.isPaid && !second.isPaid) return [{ text: `${same}: change a value to see a difference.` }];
  const only = `${same}: only the money differs.`;
  const shares = [first, second].map((side) => readCompared(side, day).lossShare);
  if (shares.every((share) => share === null)) return [{ text: only }];
  const told = [first, second].map(({ name, isPaid }, place): ReadOutSentence => {
    const share = shares[place];
    const isAgain = place === 1 && shares[0] !== null;
    if (share !== null)
      return [strong(formatPercent(share)), { text: `${isAgain ? "" : " have lost money"} in ${name}` }];
    return [{ text: isPaid ? `${name} is being settled` : `nobody pays in ${name}` }];
  });
  return [{ text: `${only} On ${dayName(day)}, ` }, ...told[0], { text: ", " }, ...told[1], { text: "." }];
}

/**
 * What two runs differ in at a day, in a sentence or two: their members, and the two things in which they differ most.
 * "On day 150, Pyramid has 1.6 × the members of Unilevel, with as many invitations; 94 % of them have lost money, beside 72 %."
 * @param day The common playhead, in days; a run that has ended before is read at its end.
 */
export function sayDifference(
  first: ComparedRun,
  second: ComparedRun,
  day: number,
): readonly ReadOutSentence[] {
  const ended = [first, second].flatMap((side) => sayEnded(side, day));
  if (isOneRun(first, second)) return [sayOneRun(first, second, day), ...ended];
  const difference = differenceAt(first, second, day);
  const told = differingMost(first, second).flatMap((topic) => topic.say(difference) ?? []);
  return [[{ text: `On ${dayName(day)}, ` }, ...sayMembers(difference), ...told, { text: "." }], ...ended];
}
