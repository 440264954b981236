import { answeredBefore } from "./cycle.ts";
import { generationHistory } from "./generationHistory.ts";
import type { GenerationHistory } from "./generationHistory.ts";
import { sameMoment } from "./joins.ts";
import type { Grid, Joins, JoinsOf } from "./joins.ts";
import { freeShare } from "./market.ts";
import type { Market } from "./market.ts";
import { discountedInvitations, stayingShare } from "./member.ts";
import type { Member } from "./member.ts";
import { sentUpTo } from "./sending.ts";

/** Who joins when if everybody sends all invitations on joining and every answer takes the same time. */
export function generationsOf(member: Member, market: Market, grid: Grid): Joins {
  const K = member.acceptance * discountedInvitations(member, 0);
  const history = generationHistory(K, member.cycle.days, market, grid.days);
  const atMoments = momentsOf(history, K, member, market, grid);
  return { grid, growthPerDay: 0, atMoments, inCells: cellsOf(history, atMoments, member, market, grid) };
}

/** The generations that join in a moment between two cells of the grid. */
function momentsOf(
  { cycleDays, generations }: GenerationHistory,
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
  { joinedAt, cycleDays }: GenerationHistory,
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
