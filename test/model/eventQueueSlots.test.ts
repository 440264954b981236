import { expect, test } from "vitest";
import { completeParameters } from "../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { digestOf } from "../../src/model/digest.ts";
import { Simulation } from "../../src/model/simulation.ts";

const base: Partial<Parameters> = { startingMembers: 5, days: 40, churnPerMonth: 0.3, churnShape: 0.7 };
const burst: Partial<Parameters> = {
  ...base,
  inviteStyle: "burst",
  invitesPerMember: 4,
  inviteSpread: "geometric",
  conversion: 0.6,
};

const settings: [string, Partial<Parameters>][] = [
  ["unlimited, by chance", { ...base, market: "unlimited", memberLimit: 6_000, conversion: 0.9 }],
  ["mixed, by chance, organic joins", { ...base, population: 3_000, organicPerDay: 3, conversion: 0.4 }],
  ["no cycle time, unlimited", { ...burst, market: "unlimited", memberLimit: 6_000, cycleDays: 0 }],
  ["no cycle time, mixed", { ...burst, population: 3_000, cycleDays: 0, organicPerDay: 2 }],
  [
    "fixed cycle, unlimited",
    { ...burst, market: "unlimited", memberLimit: 6_000, cycleShape: "fixed", cycleDays: 2 },
  ],
  [
    "fixed cycle, mixed",
    { ...burst, population: 3_000, cycleShape: "fixed", cycleDays: 0.5, quitWithoutRecruitsDays: 3 },
  ],
  [
    "fixed cycle, delayed sendings",
    { ...burst, population: 3_000, cycleShape: "fixed", cycleDays: 3, sendDelayDays: 2 },
  ],
];

test.each(settings)("how finely the queue cuts time decides nothing: %s", (_, some) => {
  const parameters = completeParameters(some);
  const runs = [1, 16, 64, 256].map((slotsPerDay) => {
    const simulation = new Simulation(parameters, { slotsPerDay });
    simulation.advance();
    return simulation;
  });
  expect(runs[0].members).toBeGreaterThan(1_000);
  expect(new Set(runs.map((run) => digestOf(run.columns()))).size).toBe(1);
});
