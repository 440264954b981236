import type { MoneyReading } from "../../model/money/moneyReading.ts";
import { formatCount, formatCountOf } from "./formatCount.ts";
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
export const dayName = (day: number): string => `day ${formatCount(Math.floor(day))}`;

/**
 * The share in loss at a reading's day; null while nobody has joined.
 * @param peopleEach people a simulated member stands for
 */
export function sayLoss({ all, day }: MoneyReading, peopleEach: number): LossHeadline | null {
  const { members, inLoss, ahead } = all;
  if (members === 0) return null;
  const even = members - inLoss - ahead;
  const rest = [
    ...(even > 0 ? [`${formatShortPercent(even / members)} came out even`] : []),
    ...(ahead > 0 ? [`${formatShortPercent(ahead / members)} are ahead`] : []),
  ];
  const people = members * peopleEach;
  const counted = people === 1 ? "of the 1 who has joined" : `of the ${formatCount(people)} who ever joined`;
  return {
    figure: formatShortPercent(inLoss / members),
    words: people === 1 ? "has lost money" : "have lost money",
    counted: `${counted}, by ${dayName(day)}${rest.length === 0 ? "." : `: ${rest.join(", ")}.`}`,
  };
}

/** The same of those who have had 90 days to earn it back: an answer to "they have only just begun". */
export function saySeasoned({ all, seasoned }: MoneyReading): string {
  if (all.members === 0) return "";
  if (seasoned.members === 0) return "Nobody has been in for 90 days yet.";
  if (seasoned.members === all.members) return "All of them joined at least 90 days before.";
  const share = formatShortPercent(seasoned.inLoss / seasoned.members);
  return `Of those who joined at least 90 days before, ${share} are in loss.`;
}

/** Who came in the last doubling: "Half of all members joined in the last 14 days; 96 % of them are in loss." */
export function sayLatest({ all, latest, day }: MoneyReading, peopleEach: number): string {
  const { members, inLoss, sinceDay } = latest;
  if (members === 0 || members === all.members || day <= sinceDay) return "";
  const share = members / all.members;
  const who =
    Math.abs(share - 0.5) < 0.02
      ? "Half of all members"
      : `${formatCountOf(members * peopleEach, "member", "members")}, ${formatShortPercent(share)} of all,`;
  return `${who} joined in the last ${formatDays(day - sinceDay)}; ${formatShortPercent(inLoss / members)} of them are in loss.`;
}
