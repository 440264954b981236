import { expect } from "vitest";
import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { Run } from "../../src/model/run.ts";
import { simulate } from "../../src/model/simulation.ts";

/** The sum of a column. */
export const total = (column: Float64Array): number => column.reduce((sum, n) => sum + n, 0);

/** What `read` finds on average over the seeds 1, 2, 3 … */
export function meanOver(
  replicates: number,
  setting: Partial<Parameters>,
  read: (run: Run) => number,
): number {
  let sum = 0;
  for (let seed = 1; seed <= replicates; seed++)
    sum += read(simulate({ ...neutralParameters, ...setting, seed }));
  return sum / replicates;
}

/** Asserts that a share observed in so many trials is within 4.5 standard errors of the expected one. */
export function expectShare(observed: number, expected: number, trials: number): void {
  expect(Math.abs(observed - expected)).toBeLessThan(4.5 * Math.sqrt((expected * (1 - expected)) / trials));
}

/** The chance of losing a member in a day, as a share a month. */
export const perMonth = (hazardPerDay: number): number => 1 - Math.exp(-30 * hazardPerDay);

/** Three people who all know each other; the first two start. */
export const triangle: Partial<Parameters> = {
  market: "network",
  population: 3,
  network: "small-world",
  contacts: 2,
  rewiring: 0,
  startPersons: [0, 1],
  startingMembers: 2,
  inviteStyle: "circle",
  cycleDays: 1,
  days: 20,
};

/** Two people in a limited market; the first starts and asks the other three times at once. */
export const pair: Partial<Parameters> = {
  market: "mixed",
  population: 2,
  startingMembers: 1,
  inviteStyle: "burst",
  invitesPerMember: 3,
  cycleDays: 1,
  days: 20,
};
