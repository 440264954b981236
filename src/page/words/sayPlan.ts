import * as text from "#language/plan.ts";
import { movesMoney } from "../../parameters/plan.ts";
import type { Plan } from "../../parameters/plan.ts";
import { formatMoney } from "./formatMoney.ts";
import { formatLevels } from "./formatPlanValue.ts";

/** A list of levels that is longer is told by its length and sum. */
const longestLevels = 32;

const sumOf = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0);

function toldLevels(shares: readonly number[]): string {
  const told = formatLevels(shares);
  if (told.length <= longestLevels) return told;
  return text.levelsWith(shares.length, formatLevels([sumOf(shares)]));
}

/** "50 %, 30 %, 10 % of it go up the line"; nothing where none does. */
function upTheLine(shares: readonly number[], further = 0): string[] {
  if (sumOf(shares) + further === 0) return [];
  const deeper = further > 0 ? [text.furtherLevels(formatLevels([further]))] : [];
  const told = [...(sumOf(shares) > 0 ? [toldLevels(shares)] : []), ...deeper];
  return [text.upTheLine(told, shares.length === 1 && further === 0)];
}

/** A plan in a line: what it costs, and what of that goes up the line. */
export function planSummary(plan: Plan): string {
  if (!movesMoney(plan)) return text.nobodyIsPaid;
  const { entryFee, entrySplit, price, commission, commissionDeeper, monthlyCost } = plan;
  const hasOrders = price > 0 && plan.ordersPerMonth + plan.retailCustomers > 0;
  const told = [
    ...(entryFee > 0 ? [[text.toJoin(formatMoney(entryFee)), ...upTheLine(entrySplit)]] : []),
    ...(hasOrders ? [[text.anOrder(formatMoney(price)), ...upTheLine(commission, commissionDeeper)]] : []),
    ...(monthlyCost > 0 ? [[text.toTakePart(formatMoney(monthlyCost))]] : []),
  ];
  return told.map((parts) => parts.join("; ")).join(" · ");
}

/** What a share of an amount comes to, as it is paid: the fraction of a cent stays with the company. */
const paid = (cents: number, share: number): number =>
  Math.floor((cents * Math.round(share * 1_000_000)) / 1_000_000);

/** A part of an amount, and how it is said where it goes. */
type Part = readonly [cents: number, say: (amount: string) => string];

/** What the first levels get of an amount, and what is said of the further ones. */
function partUp(cents: number, shares: readonly number[], further: number): Part {
  const first = sumOf(shares.map((share) => paid(cents, share)));
  if (further === 0) return [first, text.partUp];
  return [first, (amount) => text.partUpAndFurther(amount, formatMoney(paid(cents, further)))];
}

/** Where an amount goes, in a sentence; `promised`: the share of it that people are to get. */
function sayParts(what: string, cents: number, parts: readonly Part[], promised: number): string {
  const left = cents - sumOf(parts.map(([one]) => one));
  const rest: readonly Part[] = left > 0 ? [[left, text.partToCompany]] : [];
  const told = [...parts, ...rest].map(([one, say]) => say(formatMoney(one)));
  return [
    text.goes(what, told),
    ...(promised > 1 ? [text.tooMuch] : []),
    ...(left < 0 ? [text.companyPays(formatMoney(-left))] : []),
  ].join(" ");
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
  const supplies: readonly Part[] = unitCost > 0 ? [[unitCost, text.partToSuppliers]] : [];
  const promised = sumOf(commission);
  const up = promised + commissionDeeper > 0 ? [partUp(price, commission, commissionDeeper)] : [];
  const seller: readonly Part[] = retailMargin > 0 ? [[paid(price, retailMargin), text.partToSeller]] : [];
  const told = (what: string, parts: readonly Part[], shares: number): string =>
    sayParts(what, price, [...parts, ...supplies, ...up], shares);
  const [own, outsiders] = [text.ownOrder, text.outsidersOrder].map((say) => say(formatMoney(price)));
  return [
    ...(plan.ordersPerMonth > 0 ? [told(own, [], promised)] : []),
    ...(plan.retailCustomers > 0 ? [told(outsiders, seller, promised + retailMargin)] : []),
  ];
}
