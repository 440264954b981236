import type { MoneyReading } from "../../model/money/moneyReading.ts";
import { formatCountOf } from "./formatCount.ts";
import { formatNet } from "./formatMoney.ts";
import { formatShortPercent } from "./formatShortPercent.ts";

/** What the curve of all members shows, for whoever does not see it. */
export function sayNetByRank({ all, netByRank }: MoneyReading, peopleEach: number): string {
  if (all.members === 0) return "Nobody has joined.";
  const last = netByRank.length - 1;
  const at = (rank: number): string => formatNet(netByRank[Math.round(rank * last)]);
  return (
    `Net in total of ${formatCountOf(all.members * peopleEach, "member", "members")} from worst to best: ` +
    `the worst ${at(0)}, the middle ${at(0.5)}, the best ${at(1)}; ` +
    `${formatShortPercent(all.inLoss / all.members)} are in loss and ${formatShortPercent(all.ahead / all.members)} ahead.`
  );
}
