import { expectedCoefficient } from "../model/expectedCoefficient.ts";
import type { RunColumns } from "../model/run.ts";
import { kindsOf, meanAcceptance } from "../model/theory/kind.ts";
import { lifetimeOf } from "../model/theory/lifetime.ts";
import { sendingOf } from "../model/theory/sending.ts";
import { actingParameters } from "../parameters/actingParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";

/** The last part of a run, in which nothing may happen if it is to count as over. */
const lastPart = 1 / 3;
/** Fewer recruits than this that are still to be looked for do not keep a run from being over. */
const hardlyAny = 0.5;

/**
 * Whether a run died out: what theory's extinction chance means, as far as one run in a market with an end and a horizon tells
 * it. Where each member brings one more at most (K ≤ 1) it is on its way to its end from the beginning, and counts as died out
 * even while the last still go on. Else two things have to hold:
 *
 * - It is over: nothing is left to happen; or nobody has joined in its last third, and the invitations that are open or still
 *   to come, going by those sent in it, would bring less than half a recruit among people who have never been asked.
 * - It did not end because the market was used up. Every run that is over has as many recruits as members, less those who
 *   began. Would the invitations that met members, former members or people who are closed have made up for so many, had they met
 *   somebody new, then it was the market's end and not chance.
 *
 * A run in which people join by themselves never dies out, nor does one that the member limit cut off.
 */
export function hasDiedOut(run: RunColumns): boolean {
  const acting = actingParameters(run.parameters);
  if (run.endedBy === "memberLimit" || acting.organicPerDay > 0) return false;
  // Where nobody ever was, theory is sure of the end as well.
  if (isHopeless(acting) || run.people.count === 0) return true;
  const acceptance = meanAcceptance(kindsOf(acting));
  return isOver(run, acting, acceptance) && lostRecruits(run, acting, acceptance) < startingMembers(run);
}

/** What K does not count might still carry it: members who are won back or kept, and who pull others in. */
function isHopeless(acting: Parameters): boolean {
  const { networkEffect, winback, stickiness, returnPerMonth, quitWithoutRecruitsDays } = acting;
  const isAllCounted =
    networkEffect + winback + stickiness === 0 &&
    (returnPerMonth === 0 || quitWithoutRecruitsDays === Infinity);
  return isAllCounted && expectedCoefficient(acting) <= 1;
}

function isOver({ census, endedBy }: RunColumns, acting: Parameters, acceptance: number): boolean {
  if (endedBy === "exhausted") return true;
  const { joined, sent, open, rows } = census;
  const from = Math.floor(rows * (1 - lastPart));
  if (joined[rows - 1] > joined[from]) return false;
  const lately = sum(sent.subarray(from + 1));
  const toCome = lately === 0 ? 0 : lately * sendingsToCome(acting, rows - 1 - from);
  return acceptance * (open[rows - 1] + toCome) < hardlyAny;
}

/** Invitations after the horizon, for one in the days before it: they become fewer as members tire and leave. */
function sendingsToCome(acting: Parameters, days: number): number {
  const { fadingPerDay } = sendingOf(acting, 0);
  const { strength } = lifetimeOf(acting);
  return 1 / Math.expm1((fadingPerDay + strength / 30) * days);
}

/** Recruits who would have come as well, had every invitation met somebody new. */
function lostRecruits({ census }: RunColumns, acting: Parameters, acceptance: number): number {
  const lost = sum(census.wasted) + sum(census.unreachable) - ownTiesShare(acting) * sum(census.sent);
  return sum(census.overtaken) + acceptance * Math.max(0, lost);
}

/** Along contacts so many invitations meet one's own sponsor or one's recruit, about one each, however large the market is. */
function ownTiesShare({ market, contacts }: Parameters): number {
  return market === "network" ? Math.min(1, 2 / contacts) : 0;
}

function startingMembers({ people }: RunColumns): number {
  let members = 0;
  while (members < people.count && people.generations[members] === 0) members++;
  return members;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
