import { answeredBefore } from "./cycle.ts";
import { generationHistory, unfoldingOf } from "./generationHistory.ts";
import type { GenerationHistory } from "./generationHistory.ts";
import { sameMoment } from "./joins.ts";
import type { Grid, Joins, JoinsOf } from "./joins.ts";
import { freeShare, outsideAfter } from "./market.ts";
import type { Market } from "./market.ts";
import { discountedRecruits, stayingShare } from "./member.ts";
import type { Member } from "./member.ts";
import { sentUpTo } from "./sending.ts";

/** Share of promoters who have a recruit in time, if they need one: of a generation, and of those who join on a day. */
export interface StayingShares {
  readonly ofGeneration: (generation: number) => number;
  readonly onDay: (day: number) => number;
}

/** Who joins when if everybody sends all invitations on joining and every answer takes the same time. */
export function generationsOf(member: Member, market: Market, grid: Grid): Joins {
  const K = discountedRecruits(member, 0);
  const history = generationHistory(unfoldingOf(market, K), member.cycle.days, grid.days);
  const { cycleDays, generations, joinedAt } = history;
  return joinsOfGenerations(history, grid, {
    ofGeneration: (generation) => {
      const size = generations[generation];
      const recruits = cycleDays === 0 ? size - market.startingMembers : generations[generation + 1];
      return stayingOf(member, recruits === undefined || K * size === 0 ? 1 : recruits / (K * size));
    },
    onDay: (day) => {
      if (member.quitAge === Infinity) return 1;
      return stayingOf(member, freeShare(market, outsideAfter(market, day + cycleDays, K * joinedAt(day))));
    },
  });
}

/** The members of a history by when they join. */
export function joinsOfGenerations(history: GenerationHistory, grid: Grid, staying: StayingShares): Joins {
  const atMoments = momentsOf(history, grid, staying);
  return { grid, growthPerDay: 0, atMoments, inCells: cellsOf(history, atMoments, grid, staying) };
}

/** The generations that join in a moment between two cells of the grid. */
function momentsOf(
  { cycleDays, generations }: GenerationHistory,
  { days, cellsPerDay }: Grid,
  staying: StayingShares,
): JoinsOf {
  const lastMoment = Math.ceil((generations.length - 1) * cycleDays * cellsPerDay - sameMoment);
  const members = new Float64Array(Math.min(lastMoment, days * cellsPerDay) + 1);
  const stayers = new Float64Array(members.length);
  generations.forEach((size, generation) => {
    const place = generation * cycleDays * cellsPerDay;
    const moment = Math.round(place);
    if (Math.abs(place - moment) > sameMoment * cellsPerDay) return;
    members[moment] += size;
    stayers[moment] += size * staying.ofGeneration(generation);
  });
  return { members, stayers };
}

/** All the others. */
function cellsOf(
  { joinedAt }: GenerationHistory,
  atMoments: JoinsOf,
  { days, cellsPerDay }: Grid,
  staying: StayingShares,
): JoinsOf {
  const members = new Float64Array(days * cellsPerDay);
  const stayers = new Float64Array(members.length);
  let inMoments = atMoments.members[0];
  let before = 0;
  for (let cell = 0; cell < members.length; cell++) {
    inMoments += atMoments.members[cell + 1] ?? 0;
    const inCells = Math.max(before, joinedAt((cell + 1) / cellsPerDay) - inMoments);
    members[cell] = inCells - before;
    stayers[cell] = members[cell] * staying.onDay((cell + 0.5) / cellsPerDay);
    before = inCells;
  }
  return { members, stayers };
}

/** Share of promoters who have a recruit in time, where so much of the market is still free when their answers come. */
function stayingOf(member: Member, free: number): number {
  const { sending, cycle, quitAge, acceptance } = member;
  if (quitAge === Infinity) return 1;
  const answered = sentUpTo(sending, Infinity) * answeredBefore(cycle, quitAge);
  return stayingShare(member, acceptance * answered * Math.min(1, free));
}
