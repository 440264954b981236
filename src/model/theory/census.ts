import { activeAt } from "./activity.ts";
import { weightsOfDensity } from "./cellWeights.ts";
import { boundedExp, endlessMany, sameMoment } from "./joins.ts";
import type { Joins } from "./joins.ts";
import type { Member } from "./member.ts";
import { sumOfProducts } from "./sumOfProducts.ts";

/** Members who have joined by the days 0…days, from when they join. Never more than there are people, or `endlessMany`. */
export function joinedByDay(
  { grid, atMoments, inCells, growthPerDay }: Joins,
  population: number,
): Float64Array {
  const cellDays = 1 / grid.cellsPerDay;
  const growthInCell = growthPerDay * cellDays;
  const withinCell = growthInCell === 0 ? 1 : -Math.expm1(-growthInCell) / growthInCell;
  const joined = new Float64Array(grid.days + 1);
  const most = Math.min(population, endlessMany);
  let sum = 0;
  for (let moment = 0; moment <= grid.days * grid.cellsPerDay; moment++) {
    if (moment > 0) sum += inCells.members[moment - 1] * withinCell * boundedExp(growthInCell * moment);
    if (moment < atMoments.members.length) sum += atMoments.members[moment];
    if (moment % grid.cellsPerDay === 0) joined[moment / grid.cellsPerDay] = Math.min(sum, most);
  }
  return joined;
}

/**
 * Members who are active on the days 0…days, from when they join and how long they stay.
 * @param joined as `joinedByDay` has it
 */
export function activeByDay(joins: Joins, member: Member, joined: Float64Array): Float64Array {
  const { grid, atMoments, inCells, growthPerDay } = joins;
  const { lifetime, quitAge, activeShare, promoterShare } = member;
  if (lifetime.strength === 0 && quitAge === Infinity) return joined.map((members) => activeShare * members);
  const cellDays = 1 / grid.cellsPerDay;
  const cells = grid.days * grid.cellsPerDay;
  const isActive = activeAt(member, grid);
  const discounted = (age: number): number =>
    grid.cellsPerDay * Math.exp(-growthPerDay * age) * isActive(age);
  const early = weightsOfDensity(discounted, cellDays, cells, 0, quitAge);
  const late = weightsOfDensity(discounted, cellDays, cells, quitAge);
  const atMoment = Float64Array.from({ length: cells + 1 }, (_, i) => isActive(i * cellDays));
  const quitMoment = Math.ceil(quitAge * grid.cellsPerDay - sameMoment);
  return joined.map((all, day) => {
    const moment = day * grid.cellsPerDay;
    const cell = moment - 1;
    const growth = boundedExp(growthPerDay * day);
    const beforeQuitting =
      sumOfProducts(atMoments.members, atMoment, moment, 0, quitMoment) +
      sumOfProducts(inCells.members, early.fromMoment, cell, 0, early.reach) * growth;
    const afterQuitting =
      sumOfProducts(atMoments.stayers, atMoment, moment, quitMoment, Infinity) +
      sumOfProducts(inCells.stayers, late.fromMoment, cell, 0, late.reach) * growth;
    return Math.min(all, activeShare * (beforeQuitting + promoterShare * afterQuitting));
  });
}
