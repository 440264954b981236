import { pullOn } from "./market.ts";
import type { Market } from "./market.ts";

/**
 * Members who join within a cell of time, those included whom the cell's own joiners bring.
 * @param outside people who were still outside at its beginning, by kind; those who join are taken out of it
 * @param organicJoins by themselves, in an empty market
 * @param hits accepted answers in this cell to those who joined before, in an empty market
 * @param hitsPerJoin accepted answers in this cell to one who joins in it; below 1 in a market without end
 */
export function cellJoins(
  market: Market,
  outside: Float64Array,
  organicJoins: number,
  hits: number,
  hitsPerJoin: number,
): number {
  if (market.population === Infinity) return (organicJoins + hits) / Math.max(1 - hitsPerJoin, 1e-12);
  const { drawn } = market;
  const pulls = drawn.map((kind) => pullOn(market, kind, organicJoins, hits));
  if (pulls.every((pull) => pull === 0)) return 0;
  const pullsPerJoin = drawn.map((kind) => pullOn(market, kind, 0, hitsPerJoin));
  const drawnIn = (kind: number, joins: number): number =>
    -outside[kind] * Math.expm1(-(pulls[kind] + pullsPerJoin[kind] * joins));
  const everybody = outside.reduce((sum, people) => sum + people, 0);
  // Newton's method on a convex function from above its root: it comes down and never passes it.
  let joins = 0;
  for (let kind = 0; kind < drawn.length; kind++) joins += drawnIn(kind, everybody);
  for (let round = 0; round < 60; round++) {
    let excess = joins;
    let slope = 1;
    for (let kind = 0; kind < drawn.length; kind++) {
      const joining = drawnIn(kind, joins);
      excess -= joining;
      slope -= (outside[kind] - joining) * pullsPerJoin[kind];
    }
    const step = excess / slope;
    if (!(step > 1e-13 * joins)) break;
    joins -= step;
  }
  for (let kind = 0; kind < drawn.length; kind++)
    outside[kind] = Math.max(0, outside[kind] - drawnIn(kind, joins));
  return joins;
}
