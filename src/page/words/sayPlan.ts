import { movesMoney } from "../../parameters/plan.ts";
import type { Plan } from "../../parameters/plan.ts";
import { noBreak } from "./formatCount.ts";
import { formatMoney } from "./formatMoney.ts";
import { formatLevels } from "./formatPlanValue.ts";

/** A list of levels that is longer is told by its length and sum. */
const longestLevels = 32;

const sumOf = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0);

function toldLevels(shares: readonly number[]): string {
  const told = formatLevels(shares);
  if (told.length <= longestLevels) return told;
  return `${shares.length}${noBreak}levels with ${formatLevels([sumOf(shares)])} in all`;
}

/** "50 %, 30 %, 10 % of it go up the line"; nothing where none does. */
function upTheLine(shares: readonly number[], further = 0): string[] {
  if (sumOf(shares) + further === 0) return [];
  const deeper = further > 0 ? [`${formatLevels([further])} for every further level`] : [];
  const told = [...(sumOf(shares) > 0 ? [toldLevels(shares)] : []), ...deeper].join(" and ");
  return [`${told} of it ${shares.length === 1 && further === 0 ? "goes" : "go"} up the line`];
}

/** A plan in a line: what it costs, and what of that goes up the line. */
export function planSummary(plan: Plan): string {
  if (!movesMoney(plan)) return "Nobody is paid";
  const { entryFee, entrySplit, price, commission, commissionDeeper, monthlyCost } = plan;
  const hasOrders = price > 0 && plan.ordersPerMonth + plan.retailCustomers > 0;
  const told = [
    ...(entryFee > 0 ? [[`${formatMoney(entryFee)} to join`, ...upTheLine(entrySplit)]] : []),
    ...(hasOrders ? [[`${formatMoney(price)} an order`, ...upTheLine(commission, commissionDeeper)]] : []),
    ...(monthlyCost > 0 ? [[`${formatMoney(monthlyCost)} a month to take part`]] : []),
  ];
  return told.map((parts) => parts.join("; ")).join(" · ");
}

/** What a share of an amount comes to, as it is paid: the fraction of a cent stays with the company. */
const paid = (cents: number, share: number): number =>
  Math.floor((cents * Math.round(share * 1_000_000)) / 1_000_000);

/** A part of an amount, and where it goes in words. */
type Part = readonly [cents: number, to: string];

/** What the first levels get of an amount, and what is said of the further ones. */
function partUp(cents: number, shares: readonly number[], further: number): Part {
  const deeper = further > 0 ? ` and ${formatMoney(paid(cents, further))} for every further level` : "";
  return [sumOf(shares.map((share) => paid(cents, share))), `up the line${deeper}`];
}

/** Where an amount goes, in a sentence; `promised`: the share of it that people are to get. */
function sayParts(what: string, cents: number, parts: readonly Part[], promised: number): string {
  const left = cents - sumOf(parts.map(([one]) => one));
  const rest: readonly Part[] = left > 0 ? [[left, "to the company"]] : [];
  const told = [...parts, ...rest].map(([one, to]) => `${formatMoney(one)} ${to}`).join(", ");
  const tooMuch = promised > 1 ? " More is promised than comes in." : "";
  const loss = left < 0 ? ` The company pays ${formatMoney(-left)} more than it gets.` : "";
  return `Of ${what}: ${told}.${tooMuch}${loss}`;
}

/** Where a fee to join goes, in sentences, if the line above is long enough; none where nothing of it goes up. */
export function sayFee({ entryFee, entrySplit }: Plan): readonly string[] {
  const promised = sumOf(entrySplit);
  if (entryFee === 0 || promised === 0) return [];
  return [sayParts(formatMoney(entryFee), entryFee, [partUp(entryFee, entrySplit, 0)], promised)];
}

/** Where the price of an order goes, in sentences, if the line above is long enough; none where nobody orders. */
export function sayOrder(plan: Plan): readonly string[] {
  const { price, unitCost, retailMargin, commission, commissionDeeper } = plan;
  if (price === 0) return [];
  const supplies: readonly Part[] = unitCost > 0 ? [[unitCost, "to suppliers"]] : [];
  const promised = sumOf(commission);
  const up = promised + commissionDeeper > 0 ? [partUp(price, commission, commissionDeeper)] : [];
  const seller: readonly Part[] = retailMargin > 0 ? [[paid(price, retailMargin), "to the seller"]] : [];
  const told = (whose: string, parts: readonly Part[], shares: number): string =>
    sayParts(`${whose} order of ${formatMoney(price)}`, price, [...parts, ...supplies, ...up], shares);
  return [
    ...(plan.ordersPerMonth > 0 ? [told("an own", [], promised)] : []),
    ...(plan.retailCustomers > 0 ? [told("an outsider’s", seller, promised + retailMargin)] : []),
  ];
}
