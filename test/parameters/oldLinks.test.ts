import { expect, it } from "vitest";
import { readLink, writeLink } from "../../src/parameters/link.ts";
import { parameterKeys } from "../../src/parameters/parameterTable.ts";
import { neutralParameters, openingParameters } from "../../src/parameters/baseParameters.ts";

/** The opening as the first links with v=1 had it. A value here changes only with `v`. */
const first = {
  market: "mixed",
  population: 20_000,
  startingMembers: 10,
  organicPerDay: 0,
  peopleEach: 1,
  inviteStyle: "steady",
  invitesPerWeek: 4,
  enthusiasmHalfLife: 21,
  invitesPerMember: 8,
  inviteSpread: "poisson",
  sendDelayDays: 0,
  promoterShare: 1,
  conversion: 0.22,
  cycleDays: 4,
  cycleShape: "exponential",
  cycleStages: 3,
  activation: 1,
  churnPerMonth: 0.15,
  churnShape: 1,
  quitWithoutRecruitsDays: Infinity,
  days: 180,
  memberLimit: 1_000_000,
  seed: 11,
} as const;

/** What came later, without effect in an old link. */
const later = {
  network: "random",
  contacts: 12,
  rewiring: 0.05,
  communities: 50,
  mixing: 0.1,
  startPlacement: "random",
  networkSeed: 1,
  circleShare: 1,
  fitShare: 1,
  misfitConversion: 0,
  targeting: 0,
  fatigue: 0,
  burn: 0,
  maxAsks: Infinity,
  networkEffect: 0,
  threshold: 1,
  stickiness: 0,
  returnPerMonth: 0,
  winback: 0,
} as const;

it("an old link means what it meant", () => {
  expect(readLink("").state.parameters).toEqual({ ...first, ...later });
  expect(parameterKeys.toSorted()).toEqual(Object.keys({ ...first, ...later }).toSorted());
  const old = "v=1&market=unlimited&inviteStyle=burst&invitesPerMember=10&cycleShape=staged&seed=26&day=9.5";
  const { state, notes } = readLink(old);
  expect(notes).toEqual([]);
  expect(state.parameters).toEqual({
    ...first,
    ...later,
    market: "unlimited",
    inviteStyle: "burst",
    invitesPerMember: 10,
    cycleShape: "staged",
    seed: 26,
  });
  expect(writeLink(state)).toBe(old);
  expect([state.layout, state.colour]).toEqual([undefined, undefined]);
});

it("what came later has no effect unless it is set", () => {
  expect(openingParameters).toMatchObject(later);
  expect(neutralParameters).toMatchObject(later);
});
