import { readFileSync } from "node:fs";
import { PageMemory } from "../model/pageMemory.ts";
import type { Experiment, Task } from "../study/experiment.ts";
import { experimentLine, outcomeLine, readStudyFile } from "../study/experimentFile.ts";
import type { Outcome } from "../study/outcome.ts";
import { runTask } from "../study/runTask.ts";
import { seedCount } from "../study/seedOrder.ts";
import { variantCount } from "../study/variantParameters.ts";
import type { StudyFileReading } from "../study/studyFileReading.ts";
import { lineWriter } from "./lineWriter.ts";
import { linesElsewhere } from "./linesElsewhere.ts";
import { progressLine } from "./progressLine.ts";
import { parts, seedsOfShard, tasksOfShard } from "./shard.ts";
import type { Shard } from "./shard.ts";
import type { StudyOptions } from "./studyOptions.ts";
import { UsageError } from "./usageError.ts";

const standardInput = 0;

function textOf(file: string): string {
  try {
    return readFileSync(file === "-" ? standardInput : file, "utf8");
  } catch (failure) {
    const { code, message } = failure as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new UsageError(`There is no file ${file}.`);
    if (code === "EISDIR") throw new UsageError(`${file} is a folder, not an experiment file.`);
    throw new UsageError(`${file} cannot be read: ${message}`);
  }
}

function checked(text: string, file: string): Extract<StudyFileReading, { state: "read" }> {
  const reading = readStudyFile(text);
  if (reading.state === "refused") throw new UsageError(`${file}: ${reading.reason}`);
  return reading;
}

/** Reads an experiment; what had to be repaired in it is told on the standard error. */
function experimentOf({ file, seeds }: StudyOptions): Experiment {
  const { experiment, notes } = checked(textOf(file), file);
  for (const note of notes) process.stderr.write(`invitree: ${file}: ${note}\n`);
  if (seeds === null) return experiment;
  // With other seeds it may have more runs than there can be.
  return checked(experimentLine({ ...experiment, seeds }), "--seeds").experiment;
}

/** Outcomes of this process, each as a line. */
async function* linesHere(experiment: Experiment, shard: Shard): AsyncGenerator<string> {
  const memory = new PageMemory();
  for (const task of tasksOfShard(experiment, shard)) yield outcomeLine(outcomeOf(experiment, task, memory));
}

function outcomeOf(experiment: Experiment, task: Task, memory: PageMemory): Outcome {
  try {
    return runTask(experiment, task, memory);
  } catch (failure) {
    // A plan whose amounts grow too large to be counted to the cent.
    if (failure instanceof RangeError) throw new UsageError(`Seed ${task.seed}: ${failure.message}`);
    throw failure;
  }
}

/**
 * Runs a study, or a part of it, and writes it to the standard output: the experiment with all its seeds, then each outcome in a
 * line. Ends early where nobody reads any more.
 * @throws UsageError
 */
export async function runStudy(options: StudyOptions): Promise<void> {
  const experiment = experimentOf(options);
  const { shard, workers } = options;
  const output = lineWriter(process.stdout);
  const runs = variantCount(experiment) * seedsOfShard(seedCount(experiment.seeds), shard);
  const progress = progressLine(process.stderr, runs);
  const first = experimentLine(experiment);
  let done = 0;
  const writeAll = async (lines: AsyncGenerator<string>): Promise<void> => {
    for await (const line of lines) {
      if (!(await output.write(line))) return;
      progress.tell(++done);
    }
  };
  if (!(await output.write(first))) return;
  const all =
    workers === 1
      ? [linesHere(experiment, shard)]
      : parts(shard, workers).map((part) => linesElsewhere(first, part));
  await Promise.all(all.map(writeAll));
  progress.clear();
}
