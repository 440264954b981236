import { pullOn } from "./market.ts";
import type { Market } from "./market.ts";

/**
 * Members who join within a cell of time, those included whom the cell's own joiners bring.
 * @param outside people who were still outside at its beginning
 * @param organicJoins by themselves, in an empty market
 * @param hits accepted answers in this cell to those who joined before, in an empty market
 * @param hitsPerJoin accepted answers in this cell to one who joins in it; below 1 in a market without end
 */
export function cellJoins(
  market: Market,
  outside: number,
  organicJoins: number,
  hits: number,
  hitsPerJoin: number,
): number {
  if (market.population === Infinity) return (organicJoins + hits) / Math.max(1 - hitsPerJoin, 1e-12);
  const pull = pullOn(market, organicJoins, hits);
  if (pull === 0) return 0;
  const pullPerJoin = pullOn(market, 0, hitsPerJoin);
  // Newton's method on a convex function from above its root: it comes down and never passes it.
  let joins = -outside * Math.expm1(-(pull + pullPerJoin * outside));
  for (let round = 0; round < 60; round++) {
    const staying = Math.exp(-(pull + pullPerJoin * joins));
    const excess = joins + outside * Math.expm1(-(pull + pullPerJoin * joins));
    const step = excess / (1 - outside * pullPerJoin * staying);
    if (!(step > 1e-13 * joins)) break;
    joins -= step;
  }
  return joins;
}
