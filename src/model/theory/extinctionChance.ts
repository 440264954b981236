import type { Member } from "./member.ts";
import { recruitingLaw } from "./recruitingLaw.ts";

/**
 * Chance that all that so many starting members bring about comes to an end, in a market without end and without organic
 * joins: the smallest root of s = E[s^recruits], to that power.
 * @param K recruits a joiner; up to 1 everything ends
 * @source Watson & Galton 1875; Harris 1963, The Theory of Branching Processes
 */
export function extinctionChance(member: Member, K: number, startingMembers: number): number {
  if (startingMembers === 0 || K <= 1 + 1e-12) return 1;
  const law = recruitingLaw(member);
  if (law(0) === 0) return 0;
  // The law is above s below the root that is looked for, and below s from there to 1.
  let low = 0;
  let high = 1;
  while (high - low > 1e-16 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (law(middle) > middle) low = middle;
    else high = middle;
  }
  return high ** startingMembers;
}
