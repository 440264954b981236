import * as text from "#language/books.ts";
import type { MemberBooks, Payment } from "../../model/money/moneyReading.ts";
import type { Plan } from "../../parameters/plan.ts";
import { formatMoney, formatNet } from "./formatMoney.ts";
import { dayName } from "./sayLoss.ts";

/** What reached a member by one way from one level, or from the deep ones together. */
export interface PaymentRow {
  readonly name: string;
  /** How many members it came from; null for what it earned itself. */
  readonly from: number | null;
  readonly cents: number;
}

/** Deeper levels share a row. */
const levelsApart = 3;

const kinds: Readonly<Record<Payment["kind"], string>> = text.kinds;

const inOrder = Object.keys(kinds) as readonly Payment["kind"][];

type Listed = Pick<Plan, "commission">;

/** Whether a payment stands for its level and all that are deeper: those beyond the list of a plan come as one. */
const isOfAllDeeper = ({ kind, level }: Payment, { commission }: Listed): boolean =>
  level > levelsApart || (kind !== "entryShare" && level > commission.length);

function nameOf(payment: Payment, plan: Listed): string {
  const { kind, level } = payment;
  if (level === 0) return kinds[kind];
  const deepest = Math.min(level, levelsApart + 1);
  return isOfAllDeeper(payment, plan)
    ? text.ofLevelAndBelow(deepest, kinds[kind])
    : text.ofLevel(deepest, kinds[kind]);
}

/** The payments that reached a member under a plan, what it earned itself first, then level by level. */
export function paymentRows(payments: readonly Payment[], plan: Listed): readonly PaymentRow[] {
  const order = payments.toSorted(
    (a, b) =>
      Math.min(a.level, levelsApart + 1) - Math.min(b.level, levelsApart + 1) ||
      inOrder.indexOf(a.kind) - inOrder.indexOf(b.kind),
  );
  const rows = new Map<string, PaymentRow>();
  for (const payment of order) {
    const name = nameOf(payment, plan);
    const before = rows.get(name);
    rows.set(name, {
      name,
      from: payment.level === 0 ? null : (before?.from ?? 0) + payment.from,
      cents: (before?.cents ?? 0) + payment.cents,
    });
  }
  return [...rows.values()];
}

/** When a member had its money back: "has had its money back since day 34". */
function sayBreakEvenDay({ net, breakEvenDay }: MemberBooks): string {
  if (breakEvenDay === null) return net < 0 ? text.notEvenYet : text.neverInLoss;
  const day = dayName(breakEvenDay);
  return net < 0 ? text.evenAndBackInLoss(day) : text.evenOn(day);
}

/**
 * "Earned 150.00, paid 100.00: net +50.00 in total by day 150, broke even on day 34." What it would have bought anyway is no
 * cost, and is told where there is any.
 */
export function sayBooks(books: MemberBooks, day: number): string {
  const { earned, paid, net } = books;
  const wanted = net - (earned - paid);
  return text.books(
    formatMoney(earned),
    formatMoney(paid),
    wanted > 0 ? formatMoney(wanted) : null,
    formatNet(net),
    dayName(day),
    sayBreakEvenDay(books),
  );
}
