import type { Expectation } from "../../src/model/expectation.ts";

/** An expectation like that of the opening setting, for the page to say in words. */
export function madeUpExpectation(changed: Partial<Expectation> = {}): Expectation {
  return {
    acceptance: 0.22,
    invitations: 15,
    K: 3.3,
    growthRatePerDay: Math.LN2 / 11,
    doublingDays: 11,
    joined: Float64Array.from({ length: 181 }, (_, day) => 10 * 2 ** (day / 11)),
    active: Float64Array.from({ length: 181 }, (_, day) => 9 * 2 ** (day / 11)),
    peak: null,
    extinctionChance: null,
    finalShare: null,
    amplification: null,
    reasons: { joined: "nobody knows." },
    ...changed,
  };
}
