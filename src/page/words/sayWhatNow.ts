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

const isEverybodyIn = ({ parameters }: RunColumns, { joined }: Moment): boolean =>
  parameters.market !== "unlimited" && joined >= parameters.population;

/** The share of the recent invitations that went to somebody who had joined before; null if there were too few. */
function recentWastedShare({ census }: RunColumns, { row }: Moment): number | null {
  const from = Math.max(0, row - recentDays + 1);
  const sent = sum(census.sent.subarray(from, row + 1));
  return sent < fewestSent ? null : sum(census.wasted.subarray(from, row + 1)) / sent;
}

/** How full a limited market is, seen by those who invite. */
function sayMarket(columns: RunColumns, moment: Moment): string[] {
  if (columns.parameters.market === "unlimited" || isEverybodyIn(columns, moment)) return [];
  const share = recentWastedShare(columns, moment);
  if (share === null) return [];
  const percent = `${Math.round(share * 100)}${noBreak}%`;
  if (share >= 0.5) return [`Most invitations (${percent}) now reach somebody who has already joined.`];
  if (share >= 0.05) return [`By now ${percent} of the invitations reach somebody who has already joined.`];
  return ["Nearly every invitation still reaches somebody new."];
}

/** That there were more active members before, if that is more than luck. */
function sayDecline({ census, parameters }: RunColumns, { row, active }: Moment): string[] {
  const before = census.active.subarray(0, row + 1);
  const most = max(before) ?? 0;
  if (active >= most - 3 * Math.sqrt(most)) return [];
  const count = formatCount(most * parameters.peopleEach);
  const day = formatCount(before.indexOf(most));
  return [`Since day ${day}, when ${count} were active, more have left than joined.`];
}

/** Whether no invitation is under way and none will be sent. */
function isOver({ census, endedBy, people }: RunColumns, { row, joined }: Moment): boolean {
  if (endedBy !== "exhausted" || joined < people.count || census.open[row] > 0) return false;
  return sum(census.sent.subarray(row + 1, census.rows)) === 0;
}

/** Why nobody will join any more. */
function sayOver({ people }: RunColumns, { active }: Moment): string {
  const reason = active === 0 ? "nobody is left who invites" : "those who are left have stopped inviting";
  const lastDay = people.joinDays[people.count - 1];
  return lastDay === 0
    ? `No invitation brought anybody, and ${reason}.`
    : `Nobody has joined since day ${formatCount(Math.floor(lastDay))}: ${reason}.`;
}

function sayLimit({ parameters, people }: RunColumns): string {
  const limit = `its limit of ${formatCount(people.count * parameters.peopleEach)} members`;
  return parameters.startingMembers >= people.count
    ? `The run stops here: those who begin already reach ${limit}.`
    : `The run stops here, at ${limit}, not because growth has ended.`;
}

/** Since when nobody has joined, if that is worth saying; null otherwise. */
function quietSince({ people }: RunColumns, { day, joined }: Moment): string | null {
  const last = joined === 0 ? 0 : people.joinDays[joined - 1];
  return day - last < quietDays ? null : `nobody has joined since day ${formatCount(Math.floor(last))}`;
}

function sayEnd(columns: RunColumns, moment: Moment): string {
  const { endedBy, parameters, reachedDay } = columns;
  if (isEverybodyIn(columns, moment)) return "Everybody has joined: there is nobody left to invite.";
  if (endedBy === "memberLimit" && moment.day >= reachedDay) return sayLimit(columns);
  if (isOver(columns, moment)) return sayOver(columns, moment);
  const quiet = quietSince(columns, moment);
  if (endedBy === "horizon" && moment.day >= parameters.days)
    return quiet === null ? "The run ends here, but people still join." : `The run ends here; ${quiet}.`;
  return quiet === null ? "" : `N${quiet.slice(1)}.`;
}

/**
 * What happens at a moment of a run, or why it stopped, in at most three plain sentences: how full the market is,
 * whether more leave than join, and how it ends.
 */
export function sayWhatNow(columns: RunColumns, moment: Moment): readonly string[] {
  const sentences = [...sayMarket(columns, moment), ...sayDecline(columns, moment), sayEnd(columns, moment)];
  return sentences.filter((sentence) => sentence !== "");
}
