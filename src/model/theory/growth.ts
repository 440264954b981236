import * as text from "#language/theory.ts";
import type { Expectation, Reasons } from "../expectation.ts";
import type { GrowthRate } from "./growthRate.ts";

/** The fields of an expectation that tell how fast it grows. */
export type Growth = Pick<Expectation, "growthRatePerDay" | "doublingDays"> & { readonly reasons: Reasons };

/** How fast it grows, and if it does not, why not. */
export function growthOf(K: number, rate: GrowthRate): Growth {
  const { perDay } = rate;
  const reasons = rate.perDay === null ? { growthRatePerDay: rate.reason } : {};
  if (perDay !== null && perDay > 0)
    return { growthRatePerDay: perDay, doublingDays: Math.LN2 / perDay, reasons };
  const doublingDays = K > 1 && rate.perDay === null ? rate.reason : text.nothingDoubles;
  return { growthRatePerDay: perDay, doublingDays: null, reasons: { ...reasons, doublingDays } };
}
