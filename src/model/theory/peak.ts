import * as text from "#language/theory.ts";
import type { Expectation } from "../expectation.ts";
import type { Market } from "./market.ts";
import type { Member } from "./member.ts";

type Peak = NonNullable<Expectation["peak"]>;

/**
 * The fastest time, and if there is none, why not.
 * @param joined members by the days 0, 1, …; null if `reasons` says why it is not known
 * @param reasons where to say it
 */
export function peakOf(
  member: Member,
  market: Market,
  joined: Float64Array | null,
  reasons: { joined?: string; peak?: string },
): Peak | null {
  const reason = market.population === Infinity ? text.noFastestDay : reasons.joined;
  if (joined === null || reason !== undefined) {
    reasons.peak = reason;
    return null;
  }
  const lastDay = joined.length - 1;
  const isClosed = isBass(member, market);
  const peak = isClosed ? bassPeak(member, market) : curvePeak(joined, market.population);
  if (peak === null) {
    reasons.peak = text.nobodyLater;
    return null;
  }
  const isLater = isClosed ? peak.day > lastDay : lastDay > 1 && fastestDay(joined) === lastDay;
  if (!isLater) return peak;
  reasons.peak = text.fastestToCome;
  return null;
}

/** Whether a setting is Bass's: people are alike, members invite at one rate for ever and every answer comes at once. */
function isBass({ sending, lifetime, cycle, quitAge }: Member, { drawn }: Market): boolean {
  const isSteady = sending.onJoining === 0 && sending.fadingPerDay === 0;
  const isForEver = lifetime.strength === 0 && quitAge === Infinity;
  return isSteady && isForEver && cycle.days === 0 && drawn.length === 1;
}

/**
 * The moment of the most joins a day by Bass's closed form, dF/dt = (p + qF)(1 − F) from F(0) = the share that starts.
 * With nobody at the start, day = ln(q/p)/(p + q). The beginning if q is too small for a later one.
 * @returns null if nobody ever joins, or all have
 * @source Bass 1969
 */
function bassPeak(member: Member, market: Market): Peak | null {
  const { population, startingMembers, organicPerDay } = market;
  const p = organicPerDay / population;
  const q = member.sending.perDay * member.acceptance * member.activeShare * member.promoterShare;
  const start = startingMembers / population;
  if (start === 1 || p + q * start === 0) return null;
  const share = Math.max(start, q > p ? (q - p) / (2 * q) : 0);
  const day = Math.log(((p + q * share) * (1 - start)) / ((p + q * start) * (1 - share))) / (p + q);
  return { day, share, sharePerDay: (p + q * share) * (1 - share) };
}

/**
 * The fastest time of a curve: where the parabola that joins as many on three days around the fastest is highest.
 * @param joined members by the days 0, 1, …; the fastest day is not the last
 * @returns null if nobody joins after day 0
 */
function curvePeak(joined: Float64Array, population: number): Peak | null {
  const day = fastestDay(joined);
  const joins = joinsOn(joined, day);
  if (joins === 0) return null;
  const sharePerDay = joins / population;
  if (day === 1 || day === joined.length - 1)
    return { day: day - 0.5, share: (joined[day] + joined[day - 1]) / 2 / population, sharePerDay };
  const before = joinsOn(joined, day - 1);
  const after = joinsOn(joined, day + 1);
  const bend = before - 2 * joins + after;
  const shift = bend === 0 ? 0 : (before - after) / (2 * bend);
  const place = 0.5 + shift;
  return {
    day: day - 0.5 + shift,
    share: (joined[day - 1] + joins * place) / population,
    sharePerDay: (joins - ((before - after) * shift) / 4) / population,
  };
}

/** The day on which most join: the first one of several. */
function fastestDay(joined: Float64Array): number {
  let fastest = 1;
  for (let day = 2; day < joined.length; day++)
    if (joinsOn(joined, day) > joinsOn(joined, fastest)) fastest = day;
  return fastest;
}

function joinsOn(joined: Float64Array, day: number): number {
  return joined[day] - joined[day - 1];
}
