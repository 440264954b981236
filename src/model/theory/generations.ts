import { answeredBefore } from "./cycle.ts";
import { endlessMany } from "./joins.ts";
import type { Grid, Joins, JoinsOf } from "./joins.ts";
import { freeShare, joinedAfter, joinedAtOnce } from "./market.ts";
import type { Market } from "./market.ts";
import { discountedInvitations, stayingShare } from "./member.ts";
import type { Member } from "./member.ts";
import { sentUpTo } from "./sending.ts";

const placesInCycle = 16;
const mostGenerations = 20_000;
const sameMoment = 1e-9;

/** Members over time, where whole generations join in one instant: at 0, c, 2c … */
interface History {
  /** c; 0 if all generations join in the same instant. */
  readonly cycleDays: number;
  /** By generation, the members who join in its instant. */
  readonly generations: Float64Array;
  /** Members at a day. */
  readonly joinedAt: (day: number) => number;
}

/**
 * Who joins when if everybody sends all invitations on joining and every answer takes the same time c. With K invitations
 * that an empty market would accept from a joiner, the members J at a moment depend on those one cycle earlier alone,
 * J(t) = joinedAfter(t, K · J(t − c)), exactly; only what organic joins bring within a cycle is interpolated. A cycle below a 20,000th of the run counts as none.
 *
 * Without a cycle, with K ≥ 1 and in a market without end, there are `endlessMany` at once.
 */
export function generationsOf(member: Member, market: Market, grid: Grid): Joins {
  const K = member.acceptance * discountedInvitations(member, 0);
  const isInstant = member.cycle.days < grid.days / mostGenerations;
  const history = isInstant ? instantHistory(K, market) : historyOf(K, member.cycle.days, market, grid.days);
  const atMoments = momentsOf(history, K, member, market, grid);
  return { grid, growthPerDay: 0, atMoments, inCells: cellsOf(history, atMoments, member, market, grid) };
}

function instantHistory(K: number, market: Market): History {
  const joinedAt = (day: number): number => {
    const isEndless = market.population === Infinity && K >= 1 && joinedAfter(market, day, 0) > 0;
    return isEndless ? endlessMany : Math.min(joinedAtOnce(market, day, K), endlessMany);
  };
  return { cycleDays: 0, generations: Float64Array.of(joinedAt(0)), joinedAt };
}

function historyOf(K: number, cycleDays: number, market: Market, days: number): History {
  const places = market.organicPerDay > 0 ? placesInCycle : 1;
  const count = Math.floor(days / cycleDays + sameMoment) + 1;
  const columns = places + 1; // the last one is the limit at the end of the cycle
  const joined = new Float64Array(count * columns);
  for (let i = 0; i < joined.length; i++) {
    const day = cycleDays * (Math.floor(i / columns) + (i % columns) / places);
    const hits = i < columns ? 0 : K * joined[i - columns];
    joined[i] = Math.min(joinedAfter(market, day, hits), endlessMany);
  }
  const joinedAt = (day: number): number => {
    const generation = Math.min(count - 1, Math.floor(day / cycleDays + sameMoment));
    const place = Math.max(0, day / cycleDays - generation) * places;
    const column = Math.min(places - 1, Math.floor(place));
    const at = generation * columns + column;
    return joined[at] + (joined[at + 1] - joined[at]) * (place - column);
  };
  const generations = Float64Array.from({ length: count }, (_, i) =>
    Math.max(0, joined[i * columns] - (i === 0 ? 0 : joined[i * columns - 1])),
  );
  return { cycleDays, generations, joinedAt };
}

/** The generations that join in a moment between two cells of the grid. */
function momentsOf(
  { cycleDays, generations }: History,
  K: number,
  member: Member,
  market: Market,
  { days, cellsPerDay }: Grid,
): JoinsOf {
  const lastMoment = Math.ceil((generations.length - 1) * cycleDays * cellsPerDay - sameMoment);
  const members = new Float64Array(Math.min(lastMoment, days * cellsPerDay) + 1);
  const stayers = new Float64Array(members.length);
  generations.forEach((size, generation) => {
    const place = generation * cycleDays * cellsPerDay;
    const moment = Math.round(place);
    if (Math.abs(place - moment) > sameMoment * cellsPerDay) return;
    const recruits = cycleDays === 0 ? size - market.startingMembers : generations[generation + 1];
    const free = recruits === undefined || K * size === 0 ? 1 : Math.min(1, recruits / (K * size));
    members[moment] += size;
    stayers[moment] += size * stayingOf(member, free);
  });
  return { members, stayers };
}

/** All the others. */
function cellsOf(
  { joinedAt, cycleDays }: History,
  atMoments: JoinsOf,
  member: Member,
  market: Market,
  { days, cellsPerDay }: Grid,
): JoinsOf {
  const members = new Float64Array(days * cellsPerDay);
  const stayers = new Float64Array(members.length);
  let inMoments = atMoments.members[0];
  let before = 0;
  for (let cell = 0; cell < members.length; cell++) {
    inMoments += atMoments.members[cell + 1] ?? 0;
    const inCells = Math.max(before, joinedAt((cell + 1) / cellsPerDay) - inMoments);
    const answerDay = (cell + 0.5) / cellsPerDay + cycleDays;
    const free = member.quitAge === Infinity ? 1 : freeShare(market, joinedAt(Math.min(days, answerDay)));
    members[cell] = inCells - before;
    stayers[cell] = members[cell] * stayingOf(member, free);
    before = inCells;
  }
  return { members, stayers };
}

/** Share of promoters who have a recruit in time, where so much of the market is still free when their answers come. */
function stayingOf(member: Member, free: number): number {
  const { sending, cycle, quitAge, acceptance } = member;
  if (quitAge === Infinity) return 1;
  const answered = sentUpTo(sending, Infinity) * answeredBefore(cycle, quitAge);
  return stayingShare(member, acceptance * answered * free);
}
