import type { Outcome } from "../../src/study/outcome.ts";

/** What is kept of a run that never was. */
export const madeUpOutcome = (outcome: Partial<Outcome>): Outcome => ({
  variant: 0,
  seed: 1,
  joined: 10,
  active: 5,
  endedBy: "horizon",
  diedOut: false,
  growthRatePerDay: null,
  doublingDays: null,
  targetDay: null,
  lossShare: null,
  joinedByDay: null,
  activeByDay: null,
  ...outcome,
});
