import type { Outcome } from "../../../src/study/outcome.ts";

/** An outcome of a run over some days in which everybody joined evenly. */
export function madeUpOutcome(changed: Partial<Outcome> & { readonly joined: number }, days = 180): Outcome {
  const { joined } = changed;
  return {
    variant: 0,
    seed: 1,
    active: joined,
    endedBy: "horizon",
    diedOut: false,
    growthRatePerDay: 0.07,
    doublingDays: 9.9,
    targetDay: null,
    lossShare: null,
    joinedByDay: Array.from({ length: days + 1 }, (_, day) => Math.round((joined * day) / days)),
    activeByDay: Array.from({ length: days + 1 }, (_, day) => Math.round((joined * day) / days)),
    ...changed,
  };
}
