import { readingSteps } from "../files/readNumbers.ts";
import { expectedExtinction } from "../model/expectedExtinction.ts";
import type { PageMemory } from "../model/pageMemory.ts";
import { checkFormulas } from "../study/checkFormulas.ts";
import { experimentLine, readStudyFile } from "../study/experimentFile.ts";
import { beginFit } from "../study/fit/fitNumbers.ts";
import type { Outcome } from "../study/outcome.ts";
import { beginTask } from "../study/runTask.ts";
import type { StudyAnswers, StudyJob } from "./studyProtocol.ts";
import { studyText } from "./studyText.ts";

/** Called now and then while a job is done, with how far it is, 0…1. Rejects when nobody wants the answer any more. */
export type Breathe = (share: number) => Promise<void>;

type JobOf<Type> = Extract<StudyJob, { readonly type: Type }>;

/** Of what somebody brings: a table of ten thousand days has one, a study of thousands of runs with their curves some ten. */
const mostMegabytes = { numbers: 30, studyFile: 100 };

/** Some milliseconds of work. */
const eventsPerStep = 10_000;

async function runTasks(
  { experiment, tasks }: JobOf<"tasks">,
  breathe: Breathe,
  memory: PageMemory,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const task of tasks) {
    const run = beginTask(experiment, task, memory);
    // The first breath is taken before a run is as large as its setting allows.
    do await breathe(outcomes.length / tasks.length);
    while (run.advance(eventsPerStep));
    outcomes.push(run.outcome());
  }
  return outcomes;
}

async function fit({ question }: JobOf<"fit">, breathe: Breathe): Promise<StudyAnswers["fit"]> {
  const fitting = beginFit(question);
  while (!fitting.advance()) await breathe(fitting.share);
  return fitting.result();
}

async function numbers(
  { source, form }: JobOf<"numbers">,
  breathe: Breathe,
): Promise<StudyAnswers["numbers"]> {
  const steps = readingSteps(await studyText(source, mostMegabytes.numbers), form);
  let step = steps.next();
  while (step.done !== true) {
    await breathe(step.value);
    step = steps.next();
  }
  return step.value;
}

const answers: {
  readonly [Type in StudyJob["type"]]: (
    job: JobOf<Type>,
    breathe: Breathe,
    memory: PageMemory,
  ) => StudyAnswers[Type] | Promise<StudyAnswers[Type]>;
} = {
  tasks: runTasks,
  fit,
  numbers,
  formulas: ({ parameters }) => checkFormulas(parameters),
  extinction: ({ parameters }) => expectedExtinction(parameters),
  studyFile: async ({ source }) => readStudyFile(await studyText(source, mostMegabytes.studyFile)),
  experimentFile: ({ experiment }) => `${experimentLine(experiment)}\n`,
};

/**
 * Does a job.
 * @param memory for its runs, which nobody else uses meanwhile
 * @throws what went wrong: a RangeError says it in a sentence for the reader
 */
export async function answerStudyJob<Type extends StudyJob["type"]>(
  job: JobOf<Type>,
  breathe: Breathe,
  memory: PageMemory,
): Promise<StudyAnswers[Type]> {
  return answers[job.type](job, breathe, memory);
}
