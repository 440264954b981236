import { holds } from "../../src/validation/law.ts";
import type { Law } from "../../src/validation/law.ts";
import { laws } from "../../src/validation/laws.ts";
import { modelUnderTest } from "../../src/validation/modelUnderTest.ts";
import { recordOf } from "../../src/validation/record.ts";
import type { LawRecord } from "../../src/validation/record.ts";
import { logarithmTable } from "./logarithmTable.ts";

/** What is to be tried. */
export interface Task {
  readonly id: string;
  readonly replicates: number;
  readonly seedFrom: number;
}

/** What came of it. */
export interface Outcome {
  readonly id: string;
  /** null if it broke off. */
  readonly record: LawRecord | null;
  readonly held: boolean;
  readonly seconds: number;
  /** What broke it off. */
  readonly error?: string;
}

/** The law of a row. */
export function lawOf(id: string): Law {
  const law = laws.find((candidate) => candidate.id === id);
  if (law === undefined) throw new Error(`There is no law ${id}: ${laws.map((one) => one.id).join(", ")}.`);
  return law;
}

function recordFor({ id, replicates, seedFrom }: Task): LawRecord {
  const law = lawOf(id);
  const findings = law.measure({ model: modelUnderTest(logarithmTable()), replicates, seedFrom });
  return recordOf(law, replicates, seedFrom, findings);
}

/** Tries a law on the model. A law that breaks off did not hold. */
export function tryLaw(task: Task): Outcome {
  const { id } = task;
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  try {
    const record = recordFor(task);
    return { id, record, held: record.observations.every(holds), seconds: seconds() };
  } catch (error) {
    return { id, record: null, held: false, seconds: seconds(), error: String(error) };
  }
}
