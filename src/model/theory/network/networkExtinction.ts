import { ageAtHazard } from "../lifetime.ts";
import type { Kind } from "../kind.ts";
import { invitersPerJoin } from "../member.ts";
import type { Member } from "../member.ts";
import { steepRule } from "../quadrature.ts";
import { rootOfFalling } from "../root.ts";
import { sentUpTo } from "../sending.ts";
import type { ContactLaw } from "./contactLaw.ts";

/** Chance that a member brings one of so many contacts, given that it invites and when it leaves. */
type BringsBefore = (leavingAge: number, contacts: number) => number;

/** As `BringsBefore`, where each contact is asked once or not at all. @param toOne what is sent to one contact */
export function circleBefore(toOne: Member, kinds: readonly Kind[]): BringsBefore {
  const accepted = kinds.reduce((sum, kind) => sum + kind.share * kind.asked * kind.conversion, 0);
  return (leavingAge) => accepted * sentUpTo(toOne.sending, leavingAge);
}

/** As `BringsBefore`, where a Poisson number of invitations goes to contacts that are drawn. */
export function poissonBefore(member: Member, kinds: readonly Kind[]): BringsBefore {
  return (leavingAge, contacts) => {
    const asks = sentUpTo(member.sending, leavingAge) / contacts;
    return kinds.reduce(
      (sum, { share, conversion }) => sum - (conversion === 0 ? 0 : share * Math.expm1(-conversion * asks)),
      0,
    );
  };
}

/**
 * Chance that all that so many starting members bring about comes to an end in a large network, the contacts of a member being
 * brought independently of each other once it is known when it leaves.
 * @source Newman 2002; Kenah & Robins 2007 for contacts that share one infectious period
 */
export function networkExtinction(
  member: Member,
  law: ContactLaw,
  brings: BringsBefore,
  startingMembers: number,
): number {
  if (startingMembers === 0 || law.mean === 0) return 1;
  const inviters = invitersPerJoin(member);
  const { counts, shares, mean } = law;
  const parts = leavingAges(member).map(({ age, chance }) => ({
    chance,
    chances: counts.map((contacts) => brings(age, Math.max(1, contacts))),
  }));
  /** E[Π over the contacts, less one of them or none, of 1 − chance · (1 − s)], over people or over ends of contacts. */
  const generating = (s: number, isRecruit: boolean): number => {
    let ofInviters = 0;
    for (const { chance, chances } of parts)
      for (let i = 0; i < counts.length; i++) {
        const weight = isRecruit ? (shares[i] * counts[i]) / mean : shares[i];
        if (weight > 0)
          ofInviters +=
            chance * weight * (1 - chances[i] * (1 - s)) ** (isRecruit ? counts[i] - 1 : counts[i]);
      }
    return 1 - inviters + inviters * Math.min(1, ofInviters);
  };
  // Above s below the root that is looked for, and below s from there to 1.
  const excess = (s: number): number => generating(s, true) - s;
  const almostSure = 1 - 1e-9;
  if (excess(almostSure) >= 0) return 1;
  const ofRecruit = excess(0) <= 0 ? 0 : rootOfFalling(excess, 0, almostSure);
  return generating(ofRecruit, false) ** startingMembers;
}

/** When members leave: a few ages and how likely each is. */
function leavingAges({ sending, lifetime }: Member): { age: number; chance: number }[] {
  if (sending.perDay === 0 || lifetime.strength === 0) return [{ age: Infinity, chance: 1 }];
  return Array.from(steepRule.points, (staying, i) => ({
    age: ageAtHazard(lifetime, -Math.log(staying)),
    chance: steepRule.weights[i],
  })).filter(({ chance }) => chance > 1e-14);
}
