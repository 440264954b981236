import type { Parameters } from "../../parameters/parameterTable.ts";
import { meanAcceptance } from "./kind.ts";
import type { Kind } from "./kind.ts";
import { rootOfFalling } from "./root.ts";

/** Whom invitations can reach. */
export interface Market {
  /** Infinity if there is always somebody new. */
  readonly population: number;
  readonly startingMembers: number;
  readonly organicPerDay: number;
  /** Who is outside, by how accepted answers fall to them. */
  readonly drawn: readonly Drawn[];
}

/** A kind of people outside. */
export interface Drawn {
  /** Of all people. */
  readonly share: number;
  /** How many accepted answers fall to one of them in an empty market, as a multiple of the mean. */
  readonly pull: number;
}

/**
 * Reads a setting's market. No more start than there are people.
 * @param acting the acting parameters
 */
export function marketOf(acting: Parameters, kinds: readonly Kind[]): Market {
  const population = acting.market === "unlimited" ? Infinity : acting.population;
  const startingMembers = Math.min(acting.startingMembers, population);
  const acceptance = meanAcceptance(kinds);
  const drawn = kinds.map(({ share, conversion, asked }) => ({
    share,
    pull: acceptance === 0 ? 1 : (asked * conversion) / acceptance,
  }));
  return { population, startingMembers, organicPerDay: acting.organicPerDay, drawn };
}

/** Whether anybody is ever there to begin. */
export function isEmptyForEver(market: Market): boolean {
  return market.startingMembers === 0 && market.organicPerDay === 0;
}

/**
 * How strongly each person of a kind that is outside is drawn in by organic joins and accepted answers (hits, in an empty
 * market): the share of those outside who stay there is e^(−pull). An answer reaches one of the population − 1 others,
 * whoever that is.
 */
export function pullOn(market: Market, drawn: Drawn, organicJoins: number, hits: number): number {
  const { population } = market;
  return organicJoins / population + (population > 1 ? (drawn.pull * hits) / (population - 1) : 0);
}

/** Members at a moment, from what has worked on the market until then, in expectation. */
export function joinedAfter(market: Market, days: number, hits: number): number {
  const { population, startingMembers, organicPerDay } = market;
  const organicJoins = organicPerDay * days;
  if (population === Infinity) return startingMembers + organicJoins + hits;
  let drawnIn = 0;
  for (const drawn of market.drawn)
    drawnIn -= drawn.share * Math.expm1(-pullOn(market, drawn, organicJoins, hits));
  return startingMembers + (population - startingMembers) * drawnIn;
}

/** People of each kind who are outside at a moment, as `joinedAfter`. Of a market without end none are counted. */
export function outsideAfter(market: Market, days: number, hits: number): Float64Array {
  const { population, startingMembers, organicPerDay } = market;
  if (population === Infinity) return new Float64Array(market.drawn.length);
  const outside = (drawn: Drawn): number =>
    (population - startingMembers) *
    drawn.share *
    Math.exp(-pullOn(market, drawn, organicPerDay * days, hits));
  return Float64Array.from(market.drawn, outside);
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

/**
 * Of a member's accepted answers in an empty market, the share that still reaches somebody outside.
 * @param outside people outside, by kind
 */
export function freeShare(market: Market, outside: Float64Array): number {
  const { population } = market;
  if (population === Infinity) return 1;
  if (population === 1) return 0;
  const free = market.drawn.reduce((sum, { pull }, kind) => sum + pull * outside[kind], 0);
  return Math.min(1, free / (population - 1));
}
