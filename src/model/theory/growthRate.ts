import * as text from "#language/theory.ts";
import { discountedRecruits, recruitsBeforeQuitting } from "./member.ts";
import type { Member } from "./member.ts";
import { rootOfFalling } from "./root.ts";

/** r, a day, or why there is none. */
export type GrowthRate = { readonly perDay: number } | { readonly perDay: null; readonly reason: string };

/**
 * The rate r at which joins grow (r > 0) or die away (r < 0) in a market without end: the root of
 * 1 = acceptance · L[kA](r) · L[g](r), A the chance of being active.
 * @source Euler 1760, Lotka 1911; Wallinga & Lipsitch 2007
 */
export function growthRate(member: Member): GrowthRate {
  const K = discountedRecruits(member, 0);
  if (K === 0) return none(text.nobodyBrings);
  if (Math.abs(K - 1) < 1e-12) return { perDay: 0 };
  const { sending, cycle } = member;
  if (sending.perDay === 0 && cycle.days === 0) return none(text.inOneInstant);
  const excess = (perDay: number): number => Math.log(discountedRecruits(member, perDay));
  if (K > 1) return { perDay: growing(excess) };
  const lowest = lowestRate(member);
  if (lowest > -Infinity && excess(lowest) < 0) return none(text.noOneRate);
  return { perDay: shrinking(excess, lowest) };
}

function none(reason: string): GrowthRate {
  return { perDay: null, reason };
}

function growing(excess: (perDay: number) => number): number {
  let low = 1;
  while (excess(low) <= 0) low /= 2;
  let high = 2 * low;
  while (excess(high) > 0) high *= 2;
  return rootOfFalling(excess, low, high);
}

/** Below this rate the transforms have no end; −Infinity if they always have. */
function lowestRate(member: Member): number {
  const { sending, lifetime, cycle, quitAge } = member;
  const ofCycle = cycle.stages === 0 ? -Infinity : -cycle.stages / cycle.days;
  const nobodyIsLate = quitAge < Infinity && recruitsBeforeQuitting(member) === 0;
  if (sending.perDay === 0 || nobodyIsLate) return ofCycle;
  const { strength, shape } = lifetime;
  if (strength > 0 && member.returnPerDay > 0) return Math.max(ofCycle, -sending.fadingPerDay);
  if (strength > 0 && shape > 1) return ofCycle;
  const ofSending = -sending.fadingPerDay - (shape === 1 ? strength / 30 : 0);
  return Math.max(ofCycle, ofSending);
}

function shrinking(excess: (perDay: number) => number, lowest: number): number {
  let low = -1;
  while (low > lowest && excess(low) <= 0) low *= 2;
  return rootOfFalling(excess, Math.max(low, lowest), 0);
}
