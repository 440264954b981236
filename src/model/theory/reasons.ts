import * as text from "#language/theory.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Member } from "./member.ts";

/** Why there is no theory of something, in a plain sentence; null: there is. */
export type Reason = string | null;

/** The first reason that there is. */
export function firstOf(...reasons: readonly Reason[]): Reason {
  return reasons.find((reason) => reason !== null) ?? null;
}

const when = (holds: boolean, reason: string): Reason => (holds ? reason : null);

/** What follows from an invitation depends on all those before it. @param acting the acting parameters */
export function whyAsksAreNotAlike({ fatigue, burn }: Parameters): Reason {
  return firstOf(when(fatigue > 0, text.askedBefore), when(burn > 0, text.closedForGood));
}

/** What others do changes whether somebody accepts. */
export function whyAcceptanceDepends({ networkEffect }: Parameters): Reason {
  return when(networkEffect > 0, text.activePull);
}

/** Members come and go for reasons that theory does not follow. */
export function whyActivityDepends({ winback, stickiness }: Parameters, member: Member): Reason {
  return firstOf(
    when(winback > 0, text.wonBack),
    when(stickiness > 0, text.activeHold),
    whyGivingUpIsNotFinal(member),
  );
}

/** Giving up and coming back, both. */
export function whyGivingUpIsNotFinal(member: Member): Reason {
  return when(member.quitAge < Infinity && member.returnPerDay > 0, text.givingUpIsNotFinal);
}

/** Whether members who leave, and may have more to send, come back. */
export function goesOnAfterReturn({ returnPerDay, lifetime, sending }: Member): boolean {
  return returnPerDay > 0 && lifetime.strength > 0 && sending.perDay > 0;
}
