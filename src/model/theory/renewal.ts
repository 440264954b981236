import { activeAt } from "./activity.ts";
import { answeringOf } from "./answering.ts";
import { cellJoins } from "./cellJoins.ts";
import { weightsOfDensity, weightsOfInstant } from "./cellWeights.ts";
import type { CellWeights } from "./cellWeights.ts";
import type { Grid, Joins } from "./joins.ts";
import { freeShare, outsideAfter } from "./market.ts";
import type { Market } from "./market.ts";
import { invitersPerJoin } from "./member.ts";
import type { Member } from "./member.ts";
import { quittingOf } from "./quitting.ts";
import type { QuittingShares } from "./quitting.ts";
import { sentPerDay } from "./sending.ts";
import { sumOfProducts } from "./sumOfProducts.ts";

/**
 * Who joins when, in expectation, cell by cell of a grid: joiners send by their age, sendings are answered by the law of
 * the cycle, and an accepted answer adds a member if it reaches somebody outside. (Where everything is sent on joining
 * and every answer takes the same time, use `generationsOf`.)
 *
 * Second-order accurate in the length of a cell (the opening setting is 0.001 % off after 60 days with 16 cells a day, and
 * 0.1 % of the population off at the steepest with one): what falls into a cell counts as spread evenly over it, or like
 * e^(growthPerDay · t), which makes growth at that rate exact. What a cell does to itself is solved for, so that no cell
 * is too long to be stable and nobody joins twice.
 *
 * @param growthPerDay a market without end: its growth rate, if that is above 0; else 0
 * @source the renewal equation dJ = organic dt + acceptance · (J ∗ kA ∗ g)(dt), in a finite market times the share outside
 */
export function renewalOf(member: Member, market: Market, grid: Grid, growthPerDay: number): Joins {
  const { startingMembers, population } = market;
  const { acceptance, quitAge } = member;
  const cellDays = 1 / grid.cellsPerDay;
  const cells = grid.days * grid.cellsPerDay;
  const early = sendingWeights(member, grid, growthPerDay, 0, quitAge);
  const late = sendingWeights(member, grid, growthPerDay, quitAge, Infinity);
  const quitting = quittingOf(member, grid, population < Infinity);
  const answering = answeringOf(member.cycle, growthPerDay, cellDays, cells);
  answering.sendBefore(startingMembers * invitersPerJoin(member) * member.sending.onJoining);
  const hitsPerJoin = acceptance * early.fromCell[0] * answering.inSameCell;
  const joins = new Float64Array(cells);
  const lateSenders = new Float64Array(cells);
  const stayers = joins.slice();
  const free = new Float64Array(cells + 1);
  const outside = outsideAfter(market, 0, 0);
  let ofStart: QuittingShares = { staying: 1, sending: 1 };
  for (let cell = 0; cell < cells; cell++) {
    free[cell] = freeShare(market, outside);
    let sent = startingMembers * early.fromMoment[cell];
    sent += sumOfProducts(joins, early.fromCell, cell, 1, early.reach);
    const cohort = cell - quitting.cells;
    if (cohort >= 0) {
      if (cohort === 0) ofStart = quitting.ofStart(free);
      const { staying, sending } = quitting.ofCell(free, cohort);
      stayers[cohort] = joins[cohort] * staying;
      lateSenders[cohort] = joins[cohort] * sending;
      sent += startingMembers * ofStart.sending * late.fromMoment[cell];
      sent += sumOfProducts(lateSenders, late.fromCell, cell, quitting.cells, late.reach);
    }
    const hits = acceptance * (answering.answers() + answering.inSameCell * sent);
    const organic = organicJoins(cell, market, cellDays, growthPerDay);
    joins[cell] = cellJoins(market, outside, organic, hits, hitsPerJoin);
    answering.sendInCell(sent + early.fromCell[0] * joins[cell]);
  }
  const atStart = Float64Array.of(startingMembers);
  return {
    grid,
    growthPerDay,
    atMoments: { members: atStart, stayers: atStart.map((members) => members * ofStart.staying) },
    inCells: { members: joins, stayers },
  };
}

/** A joiner's invitations at the ages from…to, discounted with the growth. */
function sendingWeights(
  member: Member,
  grid: Grid,
  growthPerDay: number,
  from: number,
  to: number,
): CellWeights {
  const cells = grid.days * grid.cellsPerDay;
  const { sending } = member;
  const inviters = invitersPerJoin(member);
  if (sending.perDay === 0) return weightsOfInstant(from === 0 ? inviters * sending.onJoining : 0, cells);
  const isActive = activeAt(member, grid);
  const density = (age: number): number =>
    inviters * sentPerDay(sending, age) * Math.exp(-growthPerDay * age) * isActive(age);
  return weightsOfDensity(density, 1 / grid.cellsPerDay, cells, from, to);
}

/** Organic joins in a cell, as if nobody had joined before, divided by the growth. */
function organicJoins(cell: number, market: Market, cellDays: number, growthPerDay: number): number {
  const days = growthPerDay === 0 ? cellDays : -Math.expm1(-growthPerDay * cellDays) / growthPerDay;
  return market.organicPerDay * days * Math.exp(-growthPerDay * cell * cellDays);
}
