import type { Parameters } from "../parameters/parameterTable.ts";
import { power } from "./logarithm.ts";

/** What changes the chance that somebody accepts, at the moment of the answer. */
export interface Circumstances {
  /** Whether the product is made for the person. */
  readonly fits: boolean;
  /** Asks that the person received before this one, from anybody. */
  readonly asksBefore: number;
  /** Active contacts besides the sponsor; a mean in a mixed market. */
  readonly otherActiveContacts: number;
  /** Whether the person was active once and has left. */
  readonly hasLeft: boolean;
}

/** The chance, 0…1, that somebody accepts now (rule 2 and the table of MODEL.md). */
export function acceptance(acting: Parameters, circumstances: Circumstances): number {
  const { fits, asksBefore, otherActiveContacts, hasLeft } = circumstances;
  const { conversion, misfitConversion, fatigue, networkEffect, winback } = acting;
  let chance = fits ? conversion : misfitConversion;
  if (fatigue > 0) chance *= power(1 - fatigue, asksBefore);
  chance *= 1 + networkEffect * otherActiveContacts;
  if (hasLeft && winback > 0) chance *= winback;
  return Math.min(1, chance);
}

/** Whether the acceptance of a person is the same at any moment. */
export function acceptanceIsConstant(acting: Parameters): boolean {
  const { fatigue, burn, networkEffect, winback } = acting;
  return fatigue === 0 && burn === 0 && networkEffect === 0 && winback === 0;
}
