import * as text from "#language/net.ts";
import type { ColourClass } from "../../drawing/colouring.ts";
import { formatMoneyShort } from "./formatMoney.ts";

/** `over` is not in the stretch any more, `most` is. */
function sayLoss(over: number, most: number): string {
  const [low, high] = [formatMoneyShort(over), formatMoneyShort(most)];
  if (over === 0) return most === Infinity ? text.lostMoney : text.lostAtMost(high);
  return most === Infinity ? text.lostOver(low) : text.lostBetween(low, high);
}

/** `least` is in the stretch, `under` is not any more. */
function sayGain(least: number, under: number): string {
  const [low, high] = [formatMoneyShort(least), formatMoneyShort(under)];
  if (least === 1) return under === Infinity ? text.gainedMoney : text.gainedUnder(high);
  return under === Infinity ? text.gainedAtLeast(low) : text.gainedBetween(low, high);
}

/**
 * How those stand whose net lies in a stretch, by its round ends: "lost more than 50, up to 500", "neither lost nor gained",
 * "gained less than 50".
 * @param stretch cents from…to, both included; −∞ and ∞ at the ends
 */
export function sayNet({ from, to }: Pick<ColourClass, "from" | "to">): string {
  if (to < 0) return sayLoss(-to - 1, -from);
  return from > 0 ? sayGain(from, to + 1) : text.neither;
}
