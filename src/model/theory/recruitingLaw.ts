import { ageAtHazard, hazardUpTo } from "./lifetime.ts";
import { invitersPerJoin, recruitsBeforeQuitting } from "./member.ts";
import type { Member } from "./member.ts";
import { steepRule } from "./quadrature.ts";
import { chanceOfNone, sentUpTo } from "./sending.ts";

/**
 * Mean recruits of a promoter who leaves (churns) at some age, parted by what quitting does to them:
 * those who join before the age of quitting, later ones whose invitation was sent before it, and later invitations, which
 * are sent only if there is a recruit of the first kind.
 */
interface RecruitsByLeaving {
  /** Chance of that age. */
  readonly chance: number;
  readonly inTime: number;
  readonly tooLate: number;
  readonly afterwards: number;
}

/**
 * Generating function of the number of recruits that one joiner has in a market without end: s ↦ E[s^recruits], for
 * 0 ≤ s < 1. Nobody who left comes back.
 */
export function recruitingLaw(member: Member): (s: number) => number {
  const inviters = invitersPerJoin(member);
  if (inviters === 0) return () => 1;
  const parts = partsOf(member);
  return (s) => {
    const without = 1 - s;
    let ofInviters = 0;
    for (const { chance, inTime, tooLate, afterwards } of parts) {
      const all = chanceOfNone(member.sending, without * (inTime + tooLate + afterwards));
      const nobodyInTime =
        afterwards === 0
          ? 0
          : chanceOfNone(member.sending, inTime + without * (tooLate + afterwards)) -
            chanceOfNone(member.sending, inTime + without * tooLate);
      ofInviters += chance * (all - nobodyInTime);
    }
    return 1 - inviters * (1 - ofInviters);
  };
}

function partsOf(member: Member): RecruitsByLeaving[] {
  const { sending, lifetime, quitAge, acceptance } = member;
  const beforeQuitting = quitAge === Infinity ? 0 : recruitsBeforeQuitting(member);
  const sentBeforeQuitting = acceptance * sentUpTo(sending, quitAge);
  const partAt = (leavingAge: number, chance: number): RecruitsByLeaving => {
    const sent = acceptance * sentUpTo(sending, leavingAge);
    if (leavingAge <= quitAge) return { chance, inTime: 0, tooLate: sent, afterwards: 0 };
    const tooLate = Math.max(0, sentBeforeQuitting - beforeQuitting);
    return { chance, inTime: beforeQuitting, tooLate, afterwards: sent - sentBeforeQuitting };
  };
  if (lifetime.strength === 0 || sending.perDay === 0) return [partAt(Infinity, 1)];
  const parts: RecruitsByLeaving[] = [];
  const stayingUntilQuitting = quitAge === Infinity ? 0 : Math.exp(-hazardUpTo(lifetime, quitAge));
  const add = (from: number, to: number): void =>
    steepRule.points.forEach((point, i) => {
      const staying = from + (to - from) * point;
      parts.push(partAt(ageAtHazard(lifetime, -Math.log(staying)), (to - from) * steepRule.weights[i]));
    });
  add(stayingUntilQuitting, 1);
  if (stayingUntilQuitting > 0) add(0, stayingUntilQuitting);
  return parts;
}
