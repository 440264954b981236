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

/**
 * With K accepted answers a joiner (in an empty market), the members J at a moment depend on those one cycle earlier alone:
 * J(t) = joinedAfter(t, K · J(t − c)), exactly. Only what organic joins bring within a cycle is interpolated.
 * A cycle below a 200,000th of the run counts as none. Without a cycle, with K ≥ 1 and in a market without end, there are
 * `endlessMany` at once.
 */
export function generationHistory(
  K: number,
  cycleDays: number,
  market: Market,
  days: number,
): GenerationHistory {
  return cycleDays < days / mostPlaces
    ? historyInstant(K, market)
    : historyInCycles(K, cycleDays, market, days);
}

function historyInstant(K: number, market: Market): GenerationHistory {
  const joinedAt = (day: number): number => {
    const isEndless = market.population === Infinity && K >= 1 && joinedAfter(market, day, 0) > 0;
    return isEndless ? endlessMany : Math.min(joinedAtOnce(market, day, K), endlessMany);
  };
  return { cycleDays: 0, generations: Float64Array.of(joinedAt(0)), joinedAt };
}

function historyInCycles(K: number, cycleDays: number, market: Market, days: number): GenerationHistory {
  const count = Math.floor(days / cycleDays + sameMoment) + 1;
  const places = market.organicPerDay > 0 ? Math.min(placesInCycle, Math.ceil(mostPlaces / count)) : 1;
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
