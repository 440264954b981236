import { isEmptyForEver } from "./market.ts";
import type { Market } from "./market.ts";
import { rootOfFalling } from "./root.ts";

/**
 * Share of a finite market that has ever joined in the end: z = 1 − (1 − ρ) · e^(−K z), ρ the share that starts; with several
 * kinds of people, the mean over them. Everybody if people keep coming by themselves or members keep inviting for ever.
 * @source Kermack & McKendrick 1927; Keeling & Rohani 2008, chapter 2
 */
export function finalShare(market: Market, K: number): number {
  if (isEmptyForEver(market)) return 0;
  if (market.organicPerDay > 0) return 1;
  const startingShare = market.startingMembers / market.population;
  const drawnIn = (hits: number): number =>
    market.drawn.reduce(
      (sum, { share, pull }) => sum - share * (pull === 0 ? 0 : Math.expm1(-pull * hits)),
      0,
    );
  const excess = (z: number): number => startingShare + (1 - startingShare) * drawnIn(K * z) - z;
  if (K === Infinity) return startingShare + (1 - startingShare) * drawnIn(Infinity);
  return excess(1) >= 0 ? 1 : rootOfFalling(excess, startingShare, 1);
}
