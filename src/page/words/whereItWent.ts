import * as text from "#language/whereItWent.ts";
import type { Flows } from "../../model/money/flows.ts";
import { formatMoney } from "./formatMoney.ts";

/** One of the places where money went. */
export interface MoneyPart {
  readonly name: string;
  readonly who: "upline" | "seller" | "company" | "supplier" | "refund";
  /** Since the run began; negative: it paid more than it took. */
  readonly cents: number;
  /** Of each 100.00 that was paid, in hundredths; all together 10,000. */
  readonly ofHundred: number;
}

/** What members and customers paid, and where it went. */
export interface WhereItWent {
  /** Cents, since the run began. */
  readonly paid: number;
  /** Empty while nobody has paid. */
  readonly parts: readonly MoneyPart[];
}

/** Deeper levels share a row. */
const levelsApart = 5;

const sum = (amounts: readonly number[]): number => amounts.reduce((total, cents) => total + cents, 0);

/** What each level of uplines has got, of every kind. */
function byLevel({ entryShares, ownCommissions, retailCommissions }: Flows): readonly number[] {
  const kinds = [entryShares, ownCommissions, retailCommissions];
  const levels = Math.max(...kinds.map((kind) => kind.length));
  return Array.from({ length: levels }, (_, level) => sum(kinds.map((kind) => kind[level] ?? 0)));
}

/** From this level on, counted from 0, the levels cannot be told apart: those beyond a plan's own list come as one. */
function firstTogether({ ownCommissions, retailCommissions }: Flows): number {
  const beyond = Math.max(ownCommissions.length, retailCommissions.length) - 1;
  const isPaid = (ownCommissions[beyond] ?? 0) + (retailCommissions[beyond] ?? 0) > 0;
  return isPaid ? beyond : Infinity;
}

function uplines(flows: Flows): Omit<MoneyPart, "ofHundred">[] {
  const levels = byLevel(flows);
  const name = (level: number): string => (level === 0 ? text.sponsor : text.upline(level + 1));
  const legible = levels.length <= levelsApart + 1 ? levels.length : levelsApart;
  const apart = Math.min(legible, firstTogether(flows));
  const parts = levels
    .slice(0, apart)
    .map((cents, level) => ({ name: name(level), who: "upline" as const, cents }));
  const deeper = sum(levels.slice(apart));
  return [...parts, { name: text.uplineAndUp(apart + 1), who: "upline" as const, cents: deeper }];
}

/** Shares of a whole in whole hundredths of a hundredth that add up to 10,000: the largest remainders are rounded up. */
function roundedShares(amounts: readonly number[], whole: number): readonly number[] {
  const exact = amounts.map((cents) => (10_000 * cents) / whole);
  const shares = exact.map(Math.floor);
  const order = exact.map((_, at) => at).toSorted((a, b) => exact[b] - shares[b] - (exact[a] - shares[a]));
  const missing = 10_000 - sum(shares);
  order.slice(0, Math.max(0, missing)).forEach((at) => shares[at]++);
  return shares;
}

/** Where all that was paid went, the company with what is left over, which is negative where it paid more than it took. */
export function whereItWent(flows: Flows): WhereItWent {
  const paid = flows.entryFees + flows.monthlyCosts + flows.ownOrders + flows.retailOrders;
  if (paid === 0) return { paid, parts: [] };
  const others: readonly Omit<MoneyPart, "ofHundred">[] = [
    ...uplines(flows),
    { name: text.sellers, who: "seller", cents: flows.retailMargins },
    { name: text.refunds, who: "refund", cents: flows.refunds },
    { name: text.suppliers, who: "supplier", cents: flows.supplies },
    { name: text.takingPart, who: "supplier", cents: flows.monthlyCosts },
  ];
  const left = paid - sum(others.map(({ cents }) => cents));
  const parts = [
    ...others.filter(({ cents }) => cents > 0),
    { name: text.company, who: "company" as const, cents: left },
  ];
  const shares = roundedShares(
    parts.map(({ cents }) => cents),
    paid,
  );
  return { paid, parts: parts.map((part, at) => ({ ...part, ofHundred: shares[at] })) };
}

/** That the company paid more than it took, with how much; empty where it did not. */
export function sayCompanyLoss(parts: readonly MoneyPart[], peopleEach: number): string {
  const { cents } = parts.find(({ who }) => who === "company") ?? { cents: 0 };
  if (cents >= 0) return "";
  return text.companyLoss(formatMoney(-cents * peopleEach));
}
