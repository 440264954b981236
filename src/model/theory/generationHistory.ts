import { endlessMany, sameMoment } from "./joins.ts";
import { joinedAfter, joinedAtOnce } from "./market.ts";
import type { Market } from "./market.ts";

const placesInCycle = 16;
const mostPlaces = 200_000;

/** Members over time, where whole generations join in one instant: at 0, c, 2c … */
export interface GenerationHistory {
  /** c; 0 if all generations join in the same instant. */
  readonly cycleDays: number;
  /** By generation, the members who join in its instant. */
  readonly generations: Float64Array;
  /** Members at a day. */
  readonly joinedAt: (day: number) => number;
}

/** How members bring others when all that they send goes out on joining and every answer takes one time. */
export interface Unfolding<State> {
  /** Whether anybody joins between the generations. */
  readonly isContinuous: boolean;
  /** What is known at a day, from what was known one cycle earlier; null before the first cycle has passed. */
  readonly after: (day: number, cycleBefore: State | null) => State;
  /** The same, where the answers take no time. */
  readonly atOnce: (day: number) => State;
  /** Members, by what is known. */
  readonly joined: (state: State) => number;
}

/**
 * With K accepted answers a joiner (in an empty market), the members J at a moment depend on those one cycle earlier alone:
 * J(t) = joinedAfter(t, K · J(t − c)), exactly. Without a cycle, with K ≥ 1 and in a market without end, there are
 * `endlessMany` at once.
 */
export function unfoldingOf(market: Market, K: number): Unfolding<number> {
  const after = (day: number, before: number | null): number =>
    Math.min(joinedAfter(market, day, before === null ? 0 : K * before), endlessMany);
  const atOnce = (day: number): number => {
    const isEndless = market.population === Infinity && K >= 1 && joinedAfter(market, day, 0) > 0;
    return isEndless ? endlessMany : Math.min(joinedAtOnce(market, day, K), endlessMany);
  };
  return { isContinuous: market.organicPerDay > 0, after, atOnce, joined: (members) => members };
}

/**
 * Follows an unfolding, exactly. Only what organic joins bring within a cycle is interpolated.
 * A cycle below a 200,000th of the run counts as none.
 */
export function generationHistory<State>(
  unfolding: Unfolding<State>,
  cycleDays: number,
  days: number,
): GenerationHistory {
  return cycleDays < days / mostPlaces
    ? historyInstant(unfolding)
    : historyInCycles(unfolding, cycleDays, days);
}

function historyInstant<State>({ atOnce, joined, isContinuous }: Unfolding<State>): GenerationHistory {
  const atStart = joined(atOnce(0));
  const joinedAt = (day: number): number => (isContinuous ? joined(atOnce(day)) : atStart);
  return { cycleDays: 0, generations: Float64Array.of(atStart), joinedAt };
}

function historyInCycles<State>(
  unfolding: Unfolding<State>,
  cycleDays: number,
  days: number,
): GenerationHistory {
  const count = Math.floor(days / cycleDays + sameMoment) + 1;
  const places = unfolding.isContinuous ? Math.min(placesInCycle, Math.ceil(mostPlaces / count)) : 1;
  const columns = places + 1; // the last one is the limit at the end of the cycle
  const joined = new Float64Array(count * columns);
  const cycle: (State | null)[] = Array.from({ length: columns }, () => null);
  for (let i = 0; i < joined.length; i++) {
    const column = i % columns;
    const day = cycleDays * (Math.floor(i / columns) + column / places);
    const state = unfolding.after(day, cycle[column]);
    cycle[column] = state;
    joined[i] = unfolding.joined(state);
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
