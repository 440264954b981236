import { describe, expect, test } from "vitest";
import { openingParameters } from "../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { digestOf } from "../../src/model/digest.ts";
import { Simulation, simulate } from "../../src/model/simulation.ts";
import { law } from "./law.ts";

const settings: [string, Parameters][] = [
  // A tenth of the members that the row asks for: the same code, in a tenth of the time.
  ["unlimited", { ...openingParameters, ...law("V04").settings[0], memberLimit: 100_000 }],
  ["mixed", openingParameters],
  [
    "ties by the thousand",
    {
      ...openingParameters,
      market: "mixed",
      inviteStyle: "burst",
      invitesPerMember: 3,
      cycleShape: "fixed",
      conversion: 0.6,
      organicPerDay: 1.5,
      quitWithoutRecruitsDays: 12,
    },
  ],
];

function digestIn(parameters: Parameters, slotsPerDay: number, chunkDays: number): string {
  const simulation = new Simulation(parameters, slotsPerDay);
  for (let day = chunkDays; simulation.endedBy === null; day += chunkDays)
    simulation.advance(Math.min(day, parameters.days));
  return digestOf(simulation.columns());
}

describe("V04 the queue and the cuts decide nothing", () => {
  test.each(settings)("%s", (_, parameters) => {
    const whole = simulate(parameters).digest();
    for (const slotsPerDay of [1, 16, 64])
      for (const chunkDays of [1, 7, parameters.days])
        expect(digestIn(parameters, slotsPerDay, chunkDays), `${slotsPerDay} slots, ${chunkDays} days`).toBe(
          whole,
        );
  });

  test.each(settings)("%s, paused every 997 events", (_, parameters) => {
    const simulation = new Simulation(parameters);
    let pauses = 0;
    while (simulation.endedBy === null) {
      simulation.advance(undefined, 997);
      simulation.columns();
      pauses++;
    }
    expect(pauses).toBeGreaterThan(10);
    expect(digestOf(simulation.columns())).toBe(simulate(parameters).digest());
  });

  test.each(settings)("%s: another seed is another run", (_, parameters) => {
    expect(simulate({ ...parameters, seed: 12 }).digest()).not.toBe(simulate(parameters).digest());
  });
});
