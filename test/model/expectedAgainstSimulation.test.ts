import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { simulate } from "../../src/model/simulation.ts";
import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";

const replicates = 6;

/** Mean and its standard error over runs that differ in their seed. */
function measured(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

const bare = (subset: Partial<Parameters>): Parameters => ({ ...neutralParameters, ...subset });

const market = { market: "mixed", population: 100_000, startingMembers: 4_000, days: 60 } as const;
const givingUp = { churnPerMonth: 0.15, quitWithoutRecruitsDays: 15, conversion: 0.4 } as const;

describe("the mean of some runs is what theory expects of many, where members give up without recruits", () => {
  test.each([
    [
      "steady",
      { inviteStyle: "steady", invitesPerWeek: 2, promoterShare: 0.7, activation: 0.8, cycleDays: 5.3 },
    ],
    ["a fixed burst that waits", { invitesPerMember: 3.5, sendDelayDays: 12, cycleDays: 3 }],
    [
      "an unequal burst that waits",
      {
        inviteSpread: "geometric",
        invitesPerMember: 4,
        sendDelayDays: 12,
        cycleDays: 3,
        cycleShape: "exponential",
      },
    ],
    [
      "an unequal burst on joining, and organic joins",
      { inviteSpread: "geometric", invitesPerMember: 3, organicPerDay: 300, cycleDays: 3.3 },
    ],
    [
      "a market without end",
      {
        market: "unlimited",
        inviteStyle: "steady",
        invitesPerWeek: 2,
        cycleDays: 4,
        cycleShape: "exponential",
      },
    ],
  ] as const)("%s", (_, subset) => {
    expectTheMean(bare({ ...market, ...givingUp, ...subset }));
  });
});

/** Holds the mean of some runs, each on a network of its own, against the theory. */
function expectTheMean(parameters: Parameters): void {
  const theory = expected(parameters);
  const runs = Array.from(
    { length: replicates },
    (_, i) => simulate({ ...parameters, seed: i + 1, networkSeed: i + 1 }).census,
  );
  for (const day of [10, 20, 35, 60])
    for (const column of ["joined", "active"] as const) {
      const { mean, error } = measured(runs.map((census) => census[column][day]));
      // A mean of six has a rough error: at least 0.5 % is allowed.
      const allowed = 4.5 * error + 0.005 * mean;
      expect(Math.abs(theory[column]![day] - mean), `${column} on day ${day}`).toBeLessThan(allowed);
      expect(error, "a run large enough to tell").toBeLessThan(0.02 * mean);
    }
}

const uneven = Array.from({ length: 60_000 }, (_, i) => [2, 2, 2, 5, 5, 5, 5, 10, 10, 25][i % 10]);
const network = { market: "network", population: 60_000, startingMembers: 3_000, days: 60 } as const;
const random = { ...network, network: "random", contacts: 8 } as const;
const given = { ...network, network: "given", contactCounts: uneven } as const;
const steady = {
  inviteStyle: "steady",
  invitesPerWeek: 4,
  enthusiasmHalfLife: 20,
  conversion: 0.25,
  churnPerMonth: 0.4,
} as const;
const twoKinds = { fitShare: 0.4, misfitConversion: 0.05 } as const;

describe("the mean of some runs is what theory expects of many, along contacts", () => {
  test.each([
    [
      "a circle that waits, among people who leave",
      {
        ...random,
        inviteStyle: "circle",
        circleShare: 0.9,
        sendDelayDays: 6,
        conversion: 0.35,
        cycleDays: 3,
        cycleShape: "exponential",
        churnPerMonth: 0.5,
      },
    ],
    [
      "a circle aimed at some, in stages, and organic joins",
      {
        ...given,
        ...twoKinds,
        inviteStyle: "circle",
        targeting: 0.5,
        conversion: 0.4,
        cycleDays: 5,
        cycleShape: "staged",
        cycleStages: 3,
        organicPerDay: 300,
        churnPerMonth: 0.3,
      },
    ],
    [
      "a circle that waits for who comes back",
      {
        ...random,
        inviteStyle: "circle",
        sendDelayDays: 20,
        conversion: 0.35,
        cycleDays: 3,
        churnPerMonth: 0.7,
        churnShape: 0.6,
        returnPerMonth: 0.6,
      },
    ],
    [
      "steady, among uneven numbers of contacts, in stages, leaving early",
      {
        ...given,
        ...steady,
        cycleDays: 6,
        cycleShape: "staged",
        cycleStages: 4,
        churnShape: 0.6,
        promoterShare: 0.8,
      },
    ],
    [
      "steady, after a fixed time, two kinds",
      { ...given, ...steady, ...twoKinds, conversion: 0.5, cycleDays: 3 },
    ],
    [
      "steady, nobody asked twice by the same",
      { ...given, ...steady, maxAsks: 1, cycleDays: 3, cycleShape: "exponential" },
    ],
    [
      "an unequal burst",
      {
        ...given,
        inviteSpread: "geometric",
        invitesPerMember: 8,
        conversion: 0.3,
        cycleDays: 3,
        cycleShape: "exponential",
        churnPerMonth: 0.3,
      },
    ],
    [
      "a fixed burst that waits, nobody asked twice by the same",
      {
        ...given,
        invitesPerMember: 6.5,
        sendDelayDays: 10,
        maxAsks: 1,
        conversion: 0.3,
        cycleDays: 3,
        churnPerMonth: 0.3,
      },
    ],
  ] as const)("%s", (_, subset) => expectTheMean(bare(subset)));
});

const fewer = { ...market, population: 40_000, startingMembers: 2_000 } as const;

describe("the mean of some runs is what theory expects of many, with kinds of people and returns", () => {
  test.each([
    ["aimed at some", { ...fewer, ...steady, ...twoKinds, conversion: 0.4, targeting: 0.4, cycleDays: 3 }],
    [
      "aimed at some, in bursts, who give up",
      {
        ...fewer,
        ...givingUp,
        ...twoKinds,
        invitesPerMember: 6,
        targeting: 0.4,
        cycleDays: 3.3,
        organicPerDay: 200,
      },
    ],
    [
      "coming back, limited",
      { ...fewer, ...steady, churnPerMonth: 0.6, churnShape: 0.7, returnPerMonth: 0.5, cycleDays: 3 },
    ],
    [
      "coming back, without end",
      {
        ...fewer,
        ...steady,
        market: "unlimited",
        invitesPerWeek: 1.5,
        churnPerMonth: 0.6,
        churnShape: 2,
        returnPerMonth: 0.5,
        cycleDays: 3,
      },
    ],
  ] as const)("%s", (_, subset) => expectTheMean(bare(subset)));
});
