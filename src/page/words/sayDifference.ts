import * as text from "#language/difference.ts";
import { locale } from "#language/locale.ts";
import { parameterKeys } from "../../parameters/parameterTable.ts";
import { readCompared } from "./comparedRun.ts";
import type { ComparedRun } from "./comparedRun.ts";
import { asMany, manyTimes, timesAsMany, topics } from "./differenceTopics.ts";
import type { Difference, Topic } from "./differenceTopics.ts";
import { formatCount, formatCountOf } from "./formatCount.ts";
import { formatPercent } from "./formatPercent.ts";
import { stretches, strong } from "./readOutSentence.ts";
import type { ReadOutSentence, ReadOutText } from "./readOutSentence.ts";

/** Besides the members so many things are told: those in which the runs differ most. */
const mostTold = 2;

/** What weighs less is alike. */
const leastWeight = 0.05;

const roughly = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });

const dayNumber = (day: number): string => formatCount(Math.floor(day));

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

function sayMembers({ more, fewer, now, isEven }: Difference): readonly (string | ReadOutText)[] {
  const [joined, other] = [now.more.joined, now.fewer.joined];
  if (joined === 0) return [text.nobodyJoined];
  const members = strong(formatCountOf(joined, text.member, text.members));
  if (joined === other) return text.bothHave(members);
  if (isEven) return text.bothHave(strong(text.aboutMembers(roughly.format((joined + other) / 2))));
  if (other === 0) return text.otherHasNone(more.name, members, fewer.name);
  const ratio = joined / other;
  return text.compares(more.name, timesAsMany(ratio, "members"), fewer.name, ratio >= manyTimes);
}

/** A run that ended before the playhead: "Skok’s formula ended on day 38, at the most members that a run may have." */
function sayEnded(
  { name, columns: { endedBy, reachedDay } }: ComparedRun,
  day: number,
): readonly ReadOutSentence[] {
  if (endedBy === null || reachedDay >= day) return [];
  const say = endedBy === "memberLimit" ? text.endedFull : text.ended;
  return [[{ text: say(name, dayNumber(reachedDay)) }]];
}

const isOneRun = (first: ComparedRun, second: ComparedRun): boolean =>
  parameterKeys.every((key) => first.columns.parameters[key] === second.columns.parameters[key]);

/** One run, under two plans or under one. */
function sayOneRun(first: ComparedRun, second: ComparedRun, day: number): ReadOutSentence {
  if (!first.isPaid && !second.isPaid) return [{ text: text.nothingDiffers }];
  const shares = [first, second].map((side) => readCompared(side, day).lossShare);
  if (shares.every((share) => share === null)) return [{ text: text.onlyMoney }];
  const told = [first, second].map(({ name, isPaid }, place) => {
    const share = shares[place];
    if (share === null) return [isPaid ? text.beingSettled(name) : text.nobodyPays(name)];
    const say = place === 1 && shares[0] !== null ? text.alsoLostIn : text.lostIn;
    return say(strong(formatPercent(share)), name);
  });
  return stretches(text.moneyOnDay(dayNumber(day), told[0], told[1]));
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
  return [stretches(text.onDay(dayNumber(day), [...sayMembers(difference), ...told])), ...ended];
}
