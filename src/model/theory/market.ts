import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Grid } from "./joins.ts";
import { rootOfFalling } from "./root.ts";

/** Whom invitations can reach. */
export interface Market {
  /** Infinity if there is always somebody new. */
  readonly population: number;
  readonly startingMembers: number;
  readonly organicPerDay: number;
}

/** Reads a setting's market. No more start than there are people. */
export function marketOf(parameters: Parameters): Market {
  const population = parameters.market === "mixed" ? parameters.population : Infinity;
  const startingMembers = Math.min(parameters.startingMembers, population);
  return { population, startingMembers, organicPerDay: parameters.organicPerDay };
}

/** Whether anybody is ever there to begin. */
export function isEmptyForEver(market: Market): boolean {
  return market.startingMembers === 0 && market.organicPerDay === 0;
}

/**
 * How strongly each person outside is drawn in by organic joins and accepted answers (hits): the share of those outside
 * who stay there is e^(−pull). An answer reaches one of the population − 1 others, whoever that is.
 */
export function pullOn(market: Market, organicJoins: number, hits: number): number {
  const { population } = market;
  return organicJoins / population + (population > 1 ? hits / (population - 1) : 0);
}

/** Members at a moment, from what has worked on the market until then, in expectation. */
export function joinedAfter(market: Market, days: number, hits: number): number {
  const { population, startingMembers, organicPerDay } = market;
  const organicJoins = organicPerDay * days;
  if (population === Infinity) return startingMembers + organicJoins + hits;
  return startingMembers - (population - startingMembers) * Math.expm1(-pullOn(market, organicJoins, hits));
}

/**
 * As `joinedAfter`, where every joiner's hits come in the instant of joining.
 * @param K hits a joiner; below 1 in a market without end
 */
export function joinedAtOnce(market: Market, days: number, K: number): number {
  const { population } = market;
  const joinedWithoutHits = joinedAfter(market, days, 0);
  if (population === Infinity) return joinedWithoutHits / (1 - K);
  const excess = (joined: number): number => joinedAfter(market, days, K * joined) - joined;
  if (joinedWithoutHits === 0) return 0;
  return excess(population) >= 0 ? population : rootOfFalling(excess, 0, population);
}

/** Share of the people whom one member's invitations reach that is still outside. */
export function freeShare(market: Market, joined: number): number {
  const { population } = market;
  if (population === Infinity) return 1;
  return population > 1 ? Math.min(1, Math.max(0, (population - joined) / (population - 1))) : 0;
}

const mostCells = 4_096;
const finest = 16;

/**
 * The grid on which a run is followed: 16 cells a day, finer if growth is fast, coarser if the run is so long that there
 * would be more than 4,096 cells; always a whole number a day.
 * @param growthPerDay the growth rate in an empty market
 */
export function gridFor(days: number, growthPerDay: number): Grid {
  const wanted = Math.max(finest, Math.ceil(20 * growthPerDay));
  return { days, cellsPerDay: Math.max(1, Math.min(wanted, Math.floor(mostCells / days))) };
}
