import * as messages from "#language/experimentFile.ts";
import { writeLink } from "../parameters/link.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { emptyPlan } from "../parameters/plan.ts";
import type { Plan } from "../parameters/plan.ts";
import type { Experiment } from "./experiment.ts";
import { isObject, Refusal } from "./file/fileChecks.ts";
import type { Unchecked } from "./file/fileChecks.ts";
import type { Outcome } from "./outcome.ts";
import { fileVersion, readExperiment, refuseTooMany } from "./file/readExperiment.ts";
import type { ReadExperiment } from "./file/readExperiment.ts";
import { outcomeReader } from "./file/outcomeReader.ts";
import type { OutcomeReader } from "./file/outcomeReader.ts";
import type { StudyFileReading } from "./studyFileReading.ts";

/** An experiment as one line of JSON, without its end. Settings stand in it as they do in a link. */
export function experimentLine(experiment: Experiment): string {
  const { kind, parameters, plan, seeds } = experiment;
  const written = {
    invitree: fileVersion,
    study: kind,
    setting: settingText(parameters, plan),
    seeds: [seeds.first, seeds.last],
  };
  switch (experiment.kind) {
    case "ensemble":
      return JSON.stringify(written);
    case "levers":
      return JSON.stringify({ ...written, better: experiment.better, target: experiment.target });
    case "map":
      return JSON.stringify({ ...written, across: experiment.across, down: experiment.down });
    case "candidates": {
      const candidates = experiment.candidates.map((candidate) => settingText(candidate, emptyPlan));
      return JSON.stringify({ ...written, candidates });
    }
  }
}

/** What is kept of one run as one line of JSON, without its end. */
export function outcomeLine(outcome: Outcome): string {
  return JSON.stringify(outcome);
}

function settingText(parameters: Parameters, plan: Plan): string {
  return writeLink({ scenario: "opening", parameters, plan, day: null, person: null, theme: null });
}

/**
 * Reads an experiment, alone or with outcomes: parts of a study, joined in any order. Each part begins with the line of its
 * experiment, which is the same in all but for the seeds; every further line is an outcome. Of a run that comes twice the first
 * counts. Nothing in the text is trusted, and it never throws.
 */
export function readStudyFile(text: string): StudyFileReading {
  try {
    const { experiment, notes } = readAlone(text) ?? { experiment: null, notes: [] };
    return experiment === null ? readParts(text) : { state: "read", experiment, outcomes: [], notes };
  } catch (error) {
    if (error instanceof Refusal) return { state: "refused", reason: error.message };
    throw error;
  }
}

/** An experiment that is all there is, on as many lines as it likes; null: it is not. */
function readAlone(text: string): ReadExperiment | null {
  const trimmed = text.trim();
  if (trimmed === "") throw new Refusal(messages.empty);
  const value = parsed(trimmed);
  if (value === undefined) return null;
  if (!isObject(value)) throw new Refusal(messages.noStudy);
  return readExperiment(value);
}

/** The parts of a study as far as they are read. */
class Parts {
  /** Of the first part, with the seeds of all. */
  whole: ReadExperiment | null = null;
  readonly outcomes = new Map<string, Outcome>();
  private part: OutcomeReader | null = null;

  add(value: Unchecked): void {
    if (Object.hasOwn(value, "invitree")) this.begin(readExperiment(value));
    else this.addOutcome(value);
  }

  private begin(read: ReadExperiment): void {
    this.part = outcomeReader(read.experiment);
    if (this.whole === null) {
      this.whole = read;
      return;
    }
    const { experiment, notes } = this.whole;
    if (!isSameButForSeeds(experiment, read.experiment)) throw new Refusal(messages.anotherStudy);
    const first = Math.min(experiment.seeds.first, read.experiment.seeds.first);
    const last = Math.max(experiment.seeds.last, read.experiment.seeds.last);
    const joined = { ...experiment, seeds: { first, last } };
    refuseTooMany(joined);
    this.whole = { experiment: joined, notes };
  }

  private addOutcome(value: Unchecked): void {
    if (this.part === null) throw new Refusal(messages.experimentMissing);
    const outcome = this.part.read(value);
    const task = `${outcome.variant} ${outcome.seed}`;
    if (!this.outcomes.has(task)) this.outcomes.set(task, outcome);
  }
}

function readParts(text: string): StudyFileReading {
  const parts = new Parts();
  for (const { line, number } of linesOf(text)) {
    try {
      const value = parsed(line);
      if (!isObject(value)) throw new Refusal(messages.neither);
      parts.add(value);
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(messages.inLine(number, error.message)) : error;
    }
  }
  const { experiment, notes } = parts.whole!;
  return { state: "read", experiment, outcomes: [...parts.outcomes.values()], notes };
}

function isSameButForSeeds(a: Experiment, b: Experiment): boolean {
  return experimentLine({ ...a, seeds: b.seeds }) === experimentLine(b);
}

/** What a text says in JSON; undefined if it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The lines of a text that hold something, with their numbers from 1. */
function* linesOf(text: string): Generator<{ readonly line: string; readonly number: number }> {
  for (let from = 0, number = 1; from < text.length; number++) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end < 0 ? undefined : end).trim();
    if (line !== "") yield { line, number };
    from = end < 0 ? text.length : end + 1;
  }
}
