import * as text from "#language/whatNow.ts";
import { max, sum } from "d3";
import type { RunColumns } from "../../model/run.ts";
import { formatCount, noBreak } from "./formatCount.ts";
import type { Moment } from "./readMoment.ts";

/** The days that "now" speaks of. */
const recentDays = 7;
/** Fewer invitations than this in those days have no share worth saying. */
const fewestSent = 20;
/** So many days without a join are worth a sentence. */
const quietDays = 14;
/** A smaller share of the invitations is as good as none. */
const fewShare = 0.05;

const isEverybodyIn = ({ parameters }: RunColumns, { joined }: Moment): boolean =>
  parameters.market !== "unlimited" && joined >= parameters.population;

/** The share of the recent invitations that met one fate; null if there were too few. */
function recentShare({ census }: RunColumns, { row }: Moment, fate: "wasted" | "unreachable"): number | null {
  const from = Math.max(0, row - recentDays + 1);
  const sent = sum(census.sent.subarray(from, row + 1));
  return sent < fewestSent ? null : sum(census[fate].subarray(from, row + 1)) / sent;
}

const percentOf = (share: number): string => `${Math.round(share * 100)}${noBreak}%`;

/** How full a limited market is, seen by those who invite. */
function sayMarket(columns: RunColumns, moment: Moment): string[] {
  const { parameters } = columns;
  if (parameters.market === "unlimited" || isEverybodyIn(columns, moment)) return [];
  const wasted = recentShare(columns, moment, "wasted");
  if (wasted === null) return [];
  if (wasted >= 0.5) return [text.mostReachMembers(percentOf(wasted))];
  if (wasted >= fewShare) return [text.someReachMembers(percentOf(wasted))];
  // Along contacts the same people are asked again.
  return [parameters.market === "mixed" ? text.stillReachNew : text.stillReachOthers];
}

/** How many invitations come to somebody who was put off for good. */
function sayClosed(columns: RunColumns, moment: Moment): string[] {
  const closed = recentShare(columns, moment, "unreachable");
  if (closed === null || closed < fewShare) return [];
  return [text.someReachClosed(percentOf(closed))];
}

/** That there were more active members before, if that is more than luck. */
function sayDecline({ census, parameters }: RunColumns, { row, active }: Moment): string[] {
  const before = census.active.subarray(0, row + 1);
  const most = max(before) ?? 0;
  if (active >= most - 3 * Math.sqrt(most)) return [];
  const count = formatCount(most * parameters.peopleEach);
  const day = formatCount(before.indexOf(most));
  const { returnPerMonth, winback } = parameters;
  return [text.declining(day, count, returnPerMonth > 0 || winback > 0)];
}

/** Whether invitations that are open may wait for ever, for more contacts to be active. */
const mayWait = ({ parameters }: RunColumns): boolean =>
  parameters.market === "network" && parameters.threshold > 1;

/** Whether no invitation will be answered any more and none will be sent. */
function isOver(columns: RunColumns, { row, joined }: Moment): boolean {
  const { census, endedBy, people } = columns;
  if (endedBy !== "exhausted" || joined < people.count) return false;
  if (census.open[row] > 0 && !mayWait(columns)) return false;
  return sum(census.sent.subarray(row + 1, census.rows)) === 0;
}

/** Why nobody will join any more. */
function sayOver({ people, census }: RunColumns, { active, row }: Moment): string {
  const gone = active === 0 ? "nobodyLeft" : "nobodyInvites";
  const reason = census.open[row] > 0 ? "waiting" : gone;
  const lastDay = people.joinDays[people.count - 1];
  return lastDay === 0
    ? text.nobodyEverJoined(reason)
    : text.nobodyJoinsAnyMore(formatCount(Math.floor(lastDay)), reason);
}

function sayLimit({ parameters, people }: RunColumns): string {
  const members = formatCount(people.count * parameters.peopleEach);
  return parameters.startingMembers >= people.count ? text.limitAtStart(members) : text.limitReached(members);
}

/** Since when nobody has joined, in one of two sentences, if that is worth saying; null otherwise. */
function sayQuiet(
  columns: RunColumns,
  { day, joined, row }: Moment,
  say: (day: string, isWaiting: boolean) => string,
): string | null {
  const { people, census, parameters } = columns;
  const last = joined === 0 ? 0 : people.joinDays[joined - 1];
  if (day - last < quietDays) return null;
  const waits = mayWait(columns) && census.open[row] > 0 && parameters.cycleDays < quietDays;
  return say(formatCount(Math.floor(last)), waits);
}

function sayEnd(columns: RunColumns, moment: Moment): string {
  const { endedBy, parameters, reachedDay } = columns;
  if (isEverybodyIn(columns, moment))
    return parameters.winback > 0 ? text.everybodyJoinedOnce : text.everybodyJoined;
  if (endedBy === "memberLimit" && moment.day >= reachedDay) return sayLimit(columns);
  if (isOver(columns, moment)) return sayOver(columns, moment);
  if (endedBy === "horizon" && moment.day >= parameters.days)
    return sayQuiet(columns, moment, text.endsQuiet) ?? text.endsGrowing;
  return sayQuiet(columns, moment, text.quiet) ?? "";
}

/**
 * What happens at a moment of a run, or why it stopped, in at most four plain sentences: how full the market is,
 * who will hear no more, whether more leave than join, and how it ends.
 */
export function sayWhatNow(columns: RunColumns, moment: Moment): readonly string[] {
  const sentences = [
    ...sayMarket(columns, moment),
    ...sayClosed(columns, moment),
    ...sayDecline(columns, moment),
    sayEnd(columns, moment),
  ];
  return sentences.filter((sentence) => sentence !== "");
}
