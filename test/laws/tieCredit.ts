import type { simulate } from "../../src/model/simulation.ts";

/** Two starting members ask the one outsider at the same moment; both are accepted and one gets the credit. */
export const twoForOne = {
  market: "mixed",
  population: 3,
  startingMembers: 2,
  inviteStyle: "burst",
  invitesPerMember: 30,
  inviteSpread: "fixed",
  conversion: 1,
  cycleDays: 2,
  cycleShape: "fixed",
  churnPerMonth: 0,
  days: 4,
} as const;

/** The share of 2,000 such contests that go to the member of the first row. */
export function creditOfFirst(simulateOne: typeof simulate): number {
  let first = 0;
  for (let seed = 1; seed <= 2_000; seed++)
    if (simulateOne({ ...twoForOne, seed }).people.sponsors[2] === 0) first++;
  return first / 2_000;
}
