import type { MoneyReading } from "../model/money/moneyReading.ts";
import type { RunColumns } from "../model/run.ts";
import type { Figures } from "./lesson.ts";

const sum = (values: ArrayLike<number>): number => {
  let total = 0;
  for (let row = 0; row < values.length; row++) total += values[row];
  return total;
};

/** The share of members who brought nobody; NaN without members. */
function shareWithoutRecruits(sponsors: Int32Array, count: number): number {
  const hasRecruits = new Uint8Array(count);
  for (let row = 0; row < count; row++) if (sponsors[row] >= 0) hasRecruits[sponsors[row]] = 1;
  return 1 - sum(hasRecruits) / count;
}

/** The day by whose end so many members had joined. */
function dayOf(joined: ArrayLike<number>, rows: number, members: number): number {
  let day = 0;
  while (day < rows - 1 && joined[day] < members) day++;
  return day;
}

/** The day on which most joined, the starting members apart. */
function fastestDayOf(joins: ArrayLike<number>, rows: number): number {
  let fastest = Math.min(1, rows - 1);
  for (let day = 2; day < rows; day++) if (joins[day] > joins[fastest]) fastest = day;
  return fastest;
}

/** What the books say at the end of a run; nothing where there are no rewards to share. */
function moneyFigures({ all, latest, rewards }: MoneyReading): Figures {
  return {
    losers: all.inLoss / all.members,
    latestLosers: latest.inLoss / latest.members,
    ...(rewards !== null && { topShare: rewards.topShare, fromRecruits: rewards.fromRecruits }),
  };
}

/** A figure that there is not is no figure: a share of nobody. */
const known = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => Number.isFinite(value)));

/**
 * The figures of a finished run that a lesson speaks of: people (simulated members × `peopleEach`), days, shares 0…1.
 * @param money the books at the end of the run; null where they are not known
 */
export function runFigures(
  { parameters, people, census, reachedDay }: RunColumns,
  money: MoneyReading | null,
): Figures {
  const { peopleEach, population, startingMembers, market, days } = parameters;
  const last = census.rows - 1;
  const joined = census.joined[last];
  const active = census.active[last];
  const halfWay = Math.min(last, Math.floor(days / 2));
  const fastest = fastestDayOf(census.joins, census.rows);
  const everybody = market === "unlimited" ? Number.NaN : population;
  const sent = sum(census.sent);
  let generations = 0;
  for (let row = 0; row < people.count; row++) generations = Math.max(generations, people.generations[row]);
  return known({
    days,
    everybody: everybody * peopleEach,
    startingMembers: startingMembers * peopleEach,
    joined: joined * peopleEach,
    active: active * peopleEach,
    left: (joined - active) * peopleEach,
    reachedShare: joined / everybody,
    activeShare: active / joined,
    joinedByHalf: census.joined[halfWay] * peopleEach,
    activeByHalf: census.active[halfWay] * peopleEach,
    halfDay: dayOf(census.joined, census.rows, joined / 2),
    fastestDay: fastest,
    fastestJoins: census.joins[fastest] * peopleEach,
    lastJoinDay: Math.min(reachedDay, Math.ceil(people.count === 0 ? 0 : people.joinDays[people.count - 1])),
    generations,
    withoutRecruits: shareWithoutRecruits(people.sponsors, people.count),
    refusedOrLost: (sum(census.wasted) + sum(census.unreachable) + sum(census.refused)) / sent,
    ...(money !== null && moneyFigures(money)),
  });
}
