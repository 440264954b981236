import { generationHistory } from "../generationHistory.ts";
import type { Unfolding } from "../generationHistory.ts";
import { joinsOfGenerations } from "../generations.ts";
import type { Grid, Joins } from "../joins.ts";
import type { Member } from "../member.ts";
import { sumOfProducts } from "../sumOfProducts.ts";
import type { Bringing, ByGroupAndKind } from "./bringing.ts";
import { endsIn, settled, shareIn } from "./outsiders.ts";
import type { Outsiders } from "./outsiders.ts";

/** Who joins when, in a network. */
export function networkJoins(outsiders: Outsiders, bringing: Bringing, member: Member, grid: Grid): Joins {
  const isByGenerations = member.sending.perDay === 0 && member.cycle.stages === 0;
  return isByGenerations
    ? joinsByGeneration(outsiders, bringing, member, grid)
    : joinsByCell(outsiders, bringing, grid);
}

/** Chances that a contact has not brought an outsider, after `before`, when these of its ends brought it. */
function sparedBy(
  before: readonly number[],
  ends: Float64Array,
  chances: ByGroupAndKind<number>,
): readonly number[] {
  return before.map((chance, kind) => {
    let left = chance;
    for (let group = 0; group < ends.length; group++) left -= ends[group] * chances[group][kind];
    return left;
  });
}

/** Everything is sent on joining and answered after one time: what one generation does is done by the next. */
function joinsByGeneration(outsiders: Outsiders, bringing: Bringing, member: Member, grid: Grid): Joins {
  const { population, organicPerDay, startingMembers } = outsiders.market;
  const chances = bringing.inTheEnd(outsiders.kinds);
  const untouched = outsiders.kinds.map(() => 1);
  type Known = { readonly day: number; readonly spared: readonly number[] };
  const unfolding: Unfolding<Known> = {
    isContinuous: organicPerDay > 0,
    after: (day, before) => ({
      day,
      spared:
        before === null
          ? untouched
          : sparedBy(untouched, endsIn(outsiders, before.day, before.spared), chances),
    }),
    atOnce: (day) => ({
      day,
      spared: settled(
        untouched,
        (spared) => sparedBy(untouched, endsIn(outsiders, day, spared), chances),
        10_000,
      ),
    }),
    joined: ({ day, spared }) => Math.max(startingMembers, population * shareIn(outsiders, day, spared)),
  };
  const history = generationHistory(unfolding, member.cycle.days, grid.days);
  return joinsOfGenerations(history, grid, { ofGeneration: () => 1, onDay: () => 1 });
}

/**
 * Cell after cell of a grid: who joins in a cell counts as spread evenly over it, and what a cell does to itself is solved
 * for. Second-order accurate in the length of a cell.
 */
function joinsByCell(outsiders: Outsiders, bringing: Bringing, grid: Grid): Joins {
  const { kinds, groups, market } = outsiders;
  const cellDays = 1 / grid.cellsPerDay;
  const cells = grid.days * grid.cellsPerDay;
  const byAge = bringing.byAge(kinds, grid);
  // [i]: chance to have brought a contact i to i + 1 cells after joining, in the mean over that time.
  const within = byAge.map((ofGroup) =>
    ofGroup.map((chance) => Float64Array.from({ length: cells }, (_, i) => (chance[i] + chance[i + 1]) / 2)),
  );
  const inSameCell = within.map((ofGroup) => ofGroup.map((chance) => chance[0]));
  const endJoins = groups.map(() => new Float64Array(cells));
  const members = new Float64Array(cells);
  const untouched = kinds.map(() => 1);
  const startEnds = endsIn(outsiders, 0, untouched);
  const startJoined = market.startingMembers / market.population;
  let ends = startEnds;
  let spared: readonly number[] = untouched;
  let joined = startJoined;
  for (let cell = 0; cell < cells; cell++) {
    const day = (cell + 1) * cellDays;
    const byEarlier = kinds.map((_, kind) => {
      let left = 1;
      for (let group = 0; group < groups.length; group++) {
        left -= startEnds[group] * byAge[group][kind][cell + 1];
        left -= sumOfProducts(endJoins[group], within[group][kind], cell, 1, cells);
      }
      return Math.max(0, left);
    });
    const endsBefore = ends;
    const brought = (now: readonly number[]): readonly number[] => {
      const joining = endsIn(outsiders, day, now);
      for (let group = 0; group < joining.length; group++)
        joining[group] = Math.max(0, joining[group] - endsBefore[group]);
      return sparedBy(byEarlier, joining, inSameCell);
    };
    spared = settled(byEarlier, brought, 500);
    ends = endsIn(outsiders, day, spared);
    for (let group = 0; group < ends.length; group++)
      endJoins[group][cell] = Math.max(0, ends[group] - endsBefore[group]);
    const joinedNow = Math.max(joined, shareIn(outsiders, day, spared));
    members[cell] = market.population * (joinedNow - joined);
    joined = joinedNow;
  }
  const atStart = Float64Array.of(market.startingMembers);
  return {
    grid,
    growthPerDay: 0,
    atMoments: { members: atStart, stayers: atStart },
    inCells: { members, stayers: members },
  };
}
