import { isEmptyForEver } from "../market.ts";
import type { ByGroupAndKind } from "./bringing.ts";
import { endsIn, settled, shareIn } from "./outsiders.ts";
import type { Outsiders } from "./outsiders.ts";

/**
 * Share of the people of a network who have ever joined in the end. Everybody if people keep coming by themselves.
 * @param chances to bring a contact in the end
 * @source Newman 2002, Spread of epidemic disease on networks: spared = 1 − T + T · G₁(spared), the rest G₀(spared)
 */
export function networkFinalShare(outsiders: Outsiders, chances: ByGroupAndKind<number>): number {
  const { market, kinds } = outsiders;
  if (isEmptyForEver(market)) return 0;
  if (market.organicPerDay > 0) return 1;
  const rule = (spared: readonly number[]): number[] => {
    const ends = endsIn(outsiders, 0, spared);
    return kinds.map((_, kind) => {
      let left = 1;
      for (let group = 0; group < ends.length; group++) left -= ends[group] * chances[group][kind];
      return left;
    });
  };
  const untouched = kinds.map(() => 1);
  return Math.min(1, Math.max(0, shareIn(outsiders, 0, settled(untouched, rule, 100_000))));
}
