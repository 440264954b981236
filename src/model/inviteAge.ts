import { ln } from "./logarithm.ts";
import type { Parameters } from "../parameters/parameterTable.ts";

export { exponential } from "./exponential.ts";

/**
 * Style steady, the Poisson process k(a) = invitesPerWeek/7 · 2^(−a/enthusiasmHalfLife): the age at which the expected
 * number of invitations so far reaches `measure`; Infinity if it never does.
 */
export function inviteAge(parameters: Parameters): (measure: number) => number {
  const perDay = parameters.invitesPerWeek / 7;
  const fading = ln(2) / parameters.enthusiasmHalfLife;
  if (perDay === 0) return () => Infinity;
  if (fading === 0) return (measure) => measure / perDay;
  return (measure) => {
    const left = 1 - (measure * fading) / perDay;
    return left > 0 ? -ln(left) / fading : Infinity;
  };
}
