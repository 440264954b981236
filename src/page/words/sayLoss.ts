import * as text from "#language/loss.ts";
import type { MoneyReading } from "../../model/money/moneyReading.ts";
import { formatCount } from "./formatCount.ts";
import { formatDays } from "./formatDays.ts";
import { formatShortPercent } from "./formatShortPercent.ts";

/** The share in loss, with what it counts. */
export interface LossHeadline {
  /** "72 %" */
  readonly figure: string;
  /** "have lost money" */
  readonly words: string;
  /** "of the 9,998 who ever joined, …" */
  readonly counted: string;
}

/** "day 150" */
export const dayName = (day: number): string => text.day(formatCount(Math.floor(day)));

/**
 * The share in loss at a reading's day; null while nobody has joined.
 * @param peopleEach people a simulated member stands for
 */
export function sayLoss({ all, day }: MoneyReading, peopleEach: number): LossHeadline | null {
  const { members, inLoss, ahead } = all;
  if (members === 0) return null;
  const even = members - inLoss - ahead;
  const rest = [
    ...(even > 0 ? [text.cameOutEven(formatShortPercent(even / members))] : []),
    ...(ahead > 0 ? [text.areAhead(formatShortPercent(ahead / members))] : []),
  ];
  const people = members * peopleEach;
  return {
    figure: formatShortPercent(inLoss / members),
    words: people === 1 ? text.hasLost : text.haveLost,
    counted: text.counted(people, formatCount(people), dayName(day), rest),
  };
}

/** The same of those who have had 90 days to earn it back: an answer to "they have only just begun". */
export function saySeasoned({ all, seasoned }: MoneyReading): string {
  if (all.members === 0) return "";
  if (seasoned.members === 0) return text.nobodySeasoned;
  if (seasoned.members === all.members) return text.allSeasoned;
  return text.seasonedInLoss(formatShortPercent(seasoned.inLoss / seasoned.members));
}

/** Who came in the last doubling: "Half of all members joined in the last 14 days; 96 % of them are in loss." */
export function sayLatest({ all, latest, day }: MoneyReading, peopleEach: number): string {
  const { members, inLoss, sinceDay } = latest;
  if (members === 0 || members === all.members || day <= sinceDay) return "";
  const share = members / all.members;
  const days = formatDays(day - sinceDay);
  const lost = formatShortPercent(inLoss / members);
  if (Math.abs(share - 0.5) < 0.02) return text.halfLately(days, lost);
  const people = members * peopleEach;
  return text.someLately(people, formatCount(people), formatShortPercent(share), days, lost);
}
