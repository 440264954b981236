import * as text from "#language/rewards.ts";
import { locale } from "#language/locale.ts";
import type { MoneyReading } from "../../model/money/moneyReading.ts";
import type { Plan } from "../../parameters/plan.ts";
import { formatCount } from "./formatCount.ts";
import { formatMoney } from "./formatMoney.ts";
import { formatShortPercent } from "./formatShortPercent.ts";
import { dayName } from "./sayLoss.ts";

const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const inHundredths = (value: number): string => hundredths.format(Number(value.toFixed(2)));

/** "1.00": Gini's measure, and nothing that would read as everything or nothing where it is not. */
const formatGini = (gini: number): string =>
  gini > 0.995 && gini < 1 ? text.giniOver(inHundredths(0.99)) : inHundredths(gini);

/** How many the top 1 % are: ⌈members/100⌉, as the books count them. */
const topMembers = (members: number): number => Math.ceil(members / 100);

/** Among fewer one member is more than 1 %. */
const fewest = 100;

/** What the rewards came to and who got them; that there were none where there were none. */
export function sayRewards({ rewards, all, day }: MoneyReading, peopleEach: number): string {
  if (rewards === null) return text.none(dayName(day));
  const top = topMembers(all.members) * peopleEach;
  const share = formatShortPercent(rewards.topShare);
  const who = all.members < fewest ? text.mostGot(share) : text.topGot(top, formatCount(top), share);
  return text.rewards(formatMoney(rewards.total * peopleEach), dayName(day), who, formatGini(rewards.gini));
}

/** In two lines: "the top 1 %", "got 62 %". */
export function sayTopShare(topShare: number, members: number): readonly [string, string] {
  const share = formatShortPercent(topShare);
  return members < fewest ? [text.most, text.mostGotLine(share)] : [text.top, text.topGotLine(share)];
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, cents) => total + cents, 0);

/** What part of what recruits paid was fees, and what they would have bought anyway. */
function sayPockets({ flows }: MoneyReading, plan: Plan): { readonly of: string; readonly anyway: string } {
  const [fees, orders] = [sum(flows.entryShares), sum(flows.ownCommissions)];
  if (orders === 0) return { of: fees === 0 ? "" : text.ofFees, anyway: "" };
  const all = fees + orders + sum(flows.retailCommissions);
  const of =
    fees === 0
      ? text.ofOrders
      : text.ofBoth(formatShortPercent(fees / all), formatShortPercent(orders / all));
  const { ownUseShare } = plan;
  if (ownUseShare === 0) return { of, anyway: "" };
  return {
    of,
    anyway: ownUseShare === 1 ? text.allAnyway : text.someAnyway(formatShortPercent(ownUseShare)),
  };
}

/** Out of whose pockets the rewards came; empty where there were none. */
export function sayRewardSources(reading: MoneyReading, plan: Plan, peopleEach: number): string {
  const { rewards, flows } = reading;
  if (rewards === null) return "";
  const { retailOrders } = flows;
  const outside =
    retailOrders === 0 ? text.nobodyOutside : text.outside(formatMoney(retailOrders * peopleEach));
  const { of, anyway } = sayPockets(reading, plan);
  const { fromRecruits } = rewards;
  const pockets = text.pockets(formatShortPercent(fromRecruits), of, formatShortPercent(1 - fromRecruits));
  return [pockets, anyway, outside].filter((sentence) => sentence !== "").join(" ");
}

/**
 * What regulators and courts ask of such numbers, and that none of it is a verdict. Sources: In re Koscot Interplanetary,
 * 86 F.T.C. 1106 (1975); Webster v. Omnitrition International, 79 F.3d 776 (9th Cir. 1996); FTC v. BurnLounge, 753 F.3d
 * 878 (9th Cir. 2014); FTC, Business Guidance Concerning Multi-Level Marketing (January 2018, April 2024); FTC v.
 * Herbalife International of America, stipulated order (July 2016). Empty where there were no rewards.
 */
export function sayIndicators({ rewards }: MoneyReading): string {
  return rewards === null ? "" : text.indicators(formatShortPercent(1 - rewards.fromRecruits));
}
