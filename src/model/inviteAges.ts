import type { Parameters } from "../parameters/parameterTable.ts";
import { exponential } from "./exponential.ts";
import { ln } from "./logarithm.ts";

/** The places in `InviteAges.values`. */
export const measured = 0;
export const age = 1;

/**
 * Style steady: the ages at which a member invites, one after the other. A Poisson process by the rate
 * k(a) = invitesPerWeek/7 · 2^(−a/enthusiasmHalfLife): each invitation comes when the expected number of them so far has grown
 * by a unit exponential.
 */
export class InviteAges {
  /**
   * The expected number of invitations until the last one, and the age at it; Infinity if there is none. An array, as is all that
   * hot calls hand on: a double that is handed on by itself may cost an object.
   */
  readonly values = new Float64Array(2);
  private readonly perDay: number;
  private readonly fading: number;

  constructor({ invitesPerWeek, enthusiasmHalfLife }: Parameters) {
    this.perDay = invitesPerWeek / 7;
    this.fading = ln(2) / enthusiasmHalfLife;
  }

  /** Goes on to the next invitation, by the first of the words that were drawn for it. */
  next(words: Int32Array): void {
    const { values, perDay, fading } = this;
    const soFar = values[measured] + exponential(words[0]);
    values[measured] = soFar;
    if (perDay === 0) values[age] = Infinity;
    else if (fading === 0) values[age] = soFar / perDay;
    else {
      const left = 1 - (soFar * fading) / perDay;
      values[age] = left > 0 ? -ln(left) / fading : Infinity;
    }
  }
}
