import * as text from "#language/netByRank.ts";
import type { MoneyReading } from "../../model/money/moneyReading.ts";
import { formatCount } from "./formatCount.ts";
import { formatNet } from "./formatMoney.ts";
import { formatShortPercent } from "./formatShortPercent.ts";

/** What the curve of all members shows, for whoever does not see it. */
export function sayNetByRank({ all, netByRank }: MoneyReading, peopleEach: number): string {
  if (all.members === 0) return text.nobodyHasJoined;
  const last = netByRank.length - 1;
  const at = (rank: number): string => formatNet(netByRank[Math.round(rank * last)]);
  const people = all.members * peopleEach;
  return text.curve(
    people,
    formatCount(people),
    { worst: at(0), middle: at(0.5), best: at(1) },
    formatShortPercent(all.inLoss / all.members),
    formatShortPercent(all.ahead / all.members),
  );
}
