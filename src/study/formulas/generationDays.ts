import type { Parameters } from "../../parameters/parameterTable.ts";
import { kindsOf } from "../../model/theory/kind.ts";
import { discountedInvitations, memberOf } from "../../model/theory/member.ts";

/**
 * Mean time from a member's joining to that of the people it brings, in days: the mean age at which it sends, over all that
 * it ever sends, and the cycle. For a steady inviter whose rate falls by δ a day and who leaves with the hazard μ it is
 * 1/(δ + μ) + cycleDays; for one who sends everything on joining it is cycleDays. Infinity where inviting never ends.
 *
 * With F(r) = ∫ k(a) A(a) e^(−ra) da of `expected`, the mean age of sending is −F′(0) ÷ F(0), here by differences.
 * @param acting the acting parameters
 * @source Wallinga & Lipsitch 2007, "How generation intervals shape the relationship between growth rates and reproductive
 * numbers"
 */
export function generationDays(acting: Parameters): number {
  const member = memberOf(acting, kindsOf(acting), acting.contacts);
  const sent = (perDay: number): number => discountedInvitations(member, perDay);
  const inAll = sent(0);
  if (inAll === Infinity) return Infinity;
  if (inAll === 0 || member.sending.perDay === 0) return acting.cycleDays;
  const meanAge = (step: number): number =>
    (3 * inAll - 4 * sent(step) + sent(2 * step)) / (2 * step * inAll);
  // The first step only finds the scale on which the second is small.
  const roughly = meanAge(1e-4);
  return meanAge(1e-4 / Math.max(roughly, 1e-6)) + acting.cycleDays;
}
