import type { Parameters } from "../../parameters/parameterTable.ts";

/** ln 10: an exponential decline has then nine tenths behind it. */
const toATenth = Math.LN10;
/** By when about nine of ten answers have come, in mean cycle times. */
const cyclesUntilAnswered = { fixed: 1, exponential: toATenth, staged: 2 } as const;
const longest = 1e6;

/** Age at which a steady member invites a tenth as often as on the day of joining; ∞ if that never comes. */
function ageOfFewInvitations({ enthusiasmHalfLife, churnPerMonth, churnShape }: Parameters): number {
  const fading = Math.LN2 / enthusiasmHalfLife;
  const leaving = -Math.log(1 - churnPerMonth);
  // −ln of k(a)S(a) ÷ k(0), as MODEL.md has k and S.
  const declineAt = (age: number) => age * fading + (age === 0 ? 0 : leaving * (age / 30) ** churnShape);
  if (declineAt(longest) < toATenth) return Infinity;
  let [low, high] = [0, longest];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (declineAt(middle) < toATenth) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Age in days at which a member has brought about nine tenths of all recruits to come: invitations sent and answered.
 * ∞ where members never come to an end of inviting.
 */
export function judgingAge(parameters: Parameters): number {
  const { inviteStyle, sendDelayDays, cycleDays, cycleShape } = parameters;
  const sent = inviteStyle === "steady" ? ageOfFewInvitations(parameters) : sendDelayDays * toATenth;
  return sent + cycleDays * cyclesUntilAnswered[cycleShape];
}
