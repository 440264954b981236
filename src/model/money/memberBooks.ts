import type { MemberStep } from "./memberSteps.ts";
import type { MemberBooks, Payment } from "./moneyReading.ts";

const kinds = ["entryShare", "ownCommission", "retailCommission", "retailMargin", "refund"] as const;

type Sum = { -readonly [Key in keyof Payment]: Payment[Key] };

const inOrder = (payments: Iterable<Payment>): Payment[] =>
  [...payments].toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.level - b.level);

/** Net, and when it was first 0 or more after it had been below: as it stands at the end of an instant, each time. */
function netOf(steps: readonly MemberStep[], day: number): Pick<MemberBooks, "net" | "breakEvenDay"> {
  let net = 0;
  let wasBelow = false;
  let breakEvenDay: number | null = null;
  for (let i = 0; i < steps.length && steps[i].day <= day; i++) {
    net += steps[i].net;
    if (steps[i + 1]?.day === steps[i].day) continue;
    if (net < 0) wasBelow = true;
    else if (wasBelow) breakEvenDay ??= steps[i].day;
  }
  return { net, breakEvenDay };
}

/**
 * The books of one member at a day on which it has joined.
 * @param steps all that it paid and got in the run
 */
export function memberBooks(row: number, steps: readonly MemberStep[], day: number): MemberBooks {
  const payments = new Map<string, Sum>();
  let earned = 0;
  let paid = 0;
  for (const step of steps) {
    if (step.day > day) break;
    if (step.kind === "cost") {
      paid += step.cents;
      continue;
    }
    const { kind, level, cents, firsts } = step;
    earned += cents;
    const name = `${kind} ${level}`;
    const sum = payments.get(name) ?? { kind, level, from: 0, cents: 0 };
    sum.from += firsts;
    sum.cents += cents;
    payments.set(name, sum);
  }
  return { row, earned, paid, ...netOf(steps, day), payments: inOrder(payments.values()) };
}
