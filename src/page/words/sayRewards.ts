import type { MoneyReading } from "../../model/money/moneyReading.ts";
import type { Plan } from "../../parameters/plan.ts";
import { formatCountOf, noBreak } from "./formatCount.ts";
import { formatMoney } from "./formatMoney.ts";
import { formatShortPercent } from "./formatShortPercent.ts";
import { dayName } from "./sayLoss.ts";

/** "1.00": Gini's measure, and nothing that would read as everything or nothing where it is not. */
const formatGini = (gini: number): string => (gini > 0.995 && gini < 1 ? "over 0.99" : gini.toFixed(2));

/** How many the top 1 % are: ⌈members/100⌉, as the books count them. */
const topMembers = (members: number): number => Math.ceil(members / 100);

/** Among fewer one member is more than 1 %. */
const fewest = 100;

/** What the rewards came to and who got them; that there were none where there were none. */
export function sayRewards({ rewards, all, day }: MoneyReading, peopleEach: number): string {
  if (rewards === null) return `No rewards by ${dayName(day)}: nobody has been paid for what others paid.`;
  const top = formatCountOf(topMembers(all.members) * peopleEach, "person", "people");
  const who = all.members < fewest ? "Whoever got most" : `The top 1${noBreak}%, ${top},`;
  return (
    `Rewards are entry shares and commissions: ${formatMoney(rewards.total * peopleEach)} in total by ${dayName(day)}. ` +
    `${who} got ${formatShortPercent(rewards.topShare)} of them. ` +
    `Gini ${formatGini(rewards.gini)}: 0 if everybody got the same, 1 if one got all.`
  );
}

/** In two lines: "the top 1 %", "got 62 %". */
export const sayTopShare = (topShare: number, members: number): readonly [string, string] => [
  members < fewest ? "whoever got most" : `the top 1${noBreak}%`,
  `got ${formatShortPercent(topShare)}`,
];

const sum = (amounts: readonly number[]): number => amounts.reduce((total, cents) => total + cents, 0);

/** What part of what recruits paid was fees, and what they would have bought anyway. */
function sayPockets({ flows }: MoneyReading, plan: Plan): { readonly of: string; readonly anyway: string } {
  const [fees, orders] = [sum(flows.entryShares), sum(flows.ownCommissions)];
  if (orders === 0) return { of: fees === 0 ? "" : ", of entry fees", anyway: "" };
  const all = fees + orders + sum(flows.retailCommissions);
  const of =
    fees === 0
      ? ", of what they ordered themselves"
      : ` (${formatShortPercent(fees / all)} of entry fees, ${formatShortPercent(orders / all)} of what they ordered themselves)`;
  const { ownUseShare } = plan;
  const anyway =
    ownUseShare === 0
      ? ""
      : ` As it is set here, they would have ordered ${ownUseShare === 1 ? "all" : formatShortPercent(ownUseShare)} of that anyway.`;
  return { of, anyway };
}

/** Out of whose pockets the rewards came; empty where there were none. */
export function sayRewardSources(reading: MoneyReading, plan: Plan, peopleEach: number): string {
  const { rewards, flows } = reading;
  if (rewards === null) return "";
  const { retailOrders } = flows;
  const outside =
    retailOrders === 0
      ? "Nobody outside has bought anything."
      : `People outside have bought for ${formatMoney(retailOrders * peopleEach)} in total.`;
  const { of, anyway } = sayPockets(reading, plan);
  return (
    `${formatShortPercent(rewards.fromRecruits)} of the rewards came out of recruits’ own pockets${of}; ` +
    `${formatShortPercent(1 - rewards.fromRecruits)} from sales to people outside.${anyway} ${outside}`
  );
}

/**
 * What regulators and courts ask of such numbers, and that none of it is a verdict. Sources: In re Koscot Interplanetary,
 * 86 F.T.C. 1106 (1975); Webster v. Omnitrition International, 79 F.3d 776 (9th Cir. 1996); FTC v. BurnLounge, 753 F.3d
 * 878 (9th Cir. 2014); FTC, Business Guidance Concerning Multi-Level Marketing (January 2018, April 2024); FTC v.
 * Herbalife International of America, stipulated order (July 2016). Empty where there were no rewards.
 */
export function sayIndicators({ rewards }: MoneyReading): string {
  if (rewards === null) return "";
  return (
    "An indicator, not a verdict: the numbers of this simulation are chosen. Authorities and courts in the United States ask " +
    "whether people are paid for recruiting rather than for sales to those who use the product (Federal Trade Commission in " +
    "Koscot, 1975; Webster v. Omnitrition, 1996; FTC staff guidance on multi-level marketing, 2018 and 2024). Members who " +
    "buy for their own use can be among them (FTC v. BurnLounge, 2014). In its settlement with the FTC of 2016 Herbalife " +
    `agreed to base at least two thirds of rewards on tracked retail sales; here sales to people outside carry ${formatShortPercent(1 - rewards.fromRecruits)}.`
  );
}
