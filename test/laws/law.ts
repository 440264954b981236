import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { parameterKeys } from "../../src/parameters/parameterTable.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { Simulation } from "../../src/model/simulation.ts";
import type { RunColumns } from "../../src/model/run.ts";

/** A row of validation.json: a closed-form or published result that the model must reproduce. */
export interface Law {
  readonly id: string;
  readonly title: string;
  readonly expected: number | readonly number[];
  readonly sdPerReplicate: number | null;
  readonly biasAllowance: number;
  readonly tolerance: number;
  readonly replicates: number;
  /** One complete setting a run, merged over the row file's neutral values. */
  readonly settings: readonly Partial<Parameters>[];
}

interface Row {
  id: string;
  title: string;
  expected: number | number[];
  sd_per_replicate: number | null;
  bias_allowance: number;
  tolerance: number;
  replicates: number;
  parameters: Record<string, unknown> | Record<string, unknown>[] | null;
}

const file = JSON.parse(
  readFileSync(new URL("../fixtures/validation.json", import.meta.url), "utf8"),
  (_, value: unknown) => (value === "Infinity" ? Infinity : value),
) as { rows: Row[]; neutral: Record<string, unknown> };

/** Keeps what the table knows: rows name keys of later markets at their neutral values too. */
function known(setting: Record<string, unknown>): Partial<Parameters> {
  const merged = { ...file.neutral, ...setting };
  return Object.fromEntries(parameterKeys.filter((key) => key in merged).map((key) => [key, merged[key]]));
}

/** The row of that id. */
export function law(id: string): Law {
  const row = file.rows.find((candidate) => candidate.id === id)!;
  const { parameters } = row;
  const settings = parameters === null ? [] : Array.isArray(parameters) ? parameters : [parameters];
  return {
    id,
    title: row.title,
    expected: row.expected,
    sdPerReplicate: row.sd_per_replicate,
    biasAllowance: row.bias_allowance,
    tolerance: row.tolerance,
    replicates: row.replicates,
    settings: settings.map(known),
  };
}

/** 4.5 standard errors and the stated bias: the row's tolerance, recomputed for fewer replicates. */
export function toleranceAt(row: Law, replicates: number): number {
  if (replicates >= row.replicates) return row.tolerance;
  return (4.5 * row.sdPerReplicate!) / Math.sqrt(replicates) + row.biasAllowance;
}

/** What `read` finds in each of so many runs of one setting, with the seeds 1, 2, 3 … */
export function overSeeds<Found>(
  setting: Partial<Parameters>,
  replicates: number,
  read: (run: RunColumns) => Found,
  simulate: (setting: Partial<Parameters>) => RunColumns = simulateWhole,
): Found[] {
  return Array.from({ length: replicates }, (_, i) => read(simulate({ ...setting, seed: i + 1 })));
}

function simulateWhole(setting: Partial<Parameters>): RunColumns {
  const simulation = new Simulation({ ...complete, ...setting } as Parameters);
  simulation.advance();
  return simulation.columns();
}

const complete = known({ population: 20_000, peopleEach: 1, quitWithoutRecruitsDays: Infinity, seed: 1 });

/** The mean of some numbers. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The variance of some numbers around their mean. */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

/** Asserts that what was observed lies within a tolerance of what was expected; the message names the law. */
export function holds(row: Law, observed: number, expected: number, tolerance: number): void {
  expect(
    Math.abs(observed - expected),
    `${row.id} ${row.title}: observed ${observed}, expected ${expected} ± ${tolerance}`,
  ).toBeLessThanOrEqual(tolerance);
}

/** Asserts that a mutated model breaks the law: were it within the tolerance, the test could not see the mistake. */
export function breaks(row: Law, observed: number, expected: number, tolerance: number): void {
  expect(
    Math.abs(observed - expected),
    `${row.id} ${row.title} does not notice the mutation: ${observed}`,
  ).toBeGreaterThan(tolerance);
}
