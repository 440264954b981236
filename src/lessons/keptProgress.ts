import { parameterTable } from "../parameters/parameterTable.ts";
import { isForetoldCurve } from "./foretoldCurve.ts";
import type { Lesson, LessonStep } from "./lesson.ts";
import type { LessonProgress, StepAnswer } from "./lessonProgress.ts";

/** The progress as a text that `readProgress` reads. */
export const writeProgress = (progress: LessonProgress): string => JSON.stringify(progress);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isIndex = (value: unknown, count: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < count;

/** Whether something may be the luck of a run. */
export const isSeed = (value: unknown): value is number =>
  isIndex(value, parameterTable.seed.max + 1) && value >= parameterTable.seed.min;

/** What is left of an answer that fits its step; null: nothing. */
function readAnswer({ asks }: LessonStep, value: unknown): StepAnswer | null {
  if (asks === undefined || !isRecord(value)) return null;
  const isRevealed = value["isRevealed"] === true;
  if (isRevealed && value["chosen"] === undefined && value["drawn"] === undefined) return { isRevealed };
  if (asks.kind === "choose") {
    const chosen = value["chosen"];
    return isIndex(chosen, asks.choices.length) ? { chosen, isRevealed } : null;
  }
  const drawn = value["drawn"];
  const fits = isForetoldCurve(drawn, asks.of) && drawn.every((people) => people <= asks.top);
  return fits ? { drawn, isRevealed } : null;
}

/**
 * Reads a kept progress; whatever does not fit the lessons as they are is left out. Never throws.
 * @returns null where there is nothing that could be gone on with
 */
export function readProgress(text: string | null, lessons: readonly Lesson[]): LessonProgress | null {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "null");
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const lesson = lessons.find(({ id }) => id === value["lesson"]);
  const { step, seed, link } = value;
  if (lesson === undefined || !isIndex(step, lesson.steps.length)) return null;
  const kept = isRecord(value["answers"]) ? value["answers"] : {};
  const answers: Record<number, StepAnswer> = {};
  lesson.steps.forEach((each, at) => {
    const answer = readAnswer(each, kept[at]);
    if (answer !== null) answers[at] = answer;
  });
  return {
    lesson: lesson.id,
    step,
    answers,
    seed: isSeed(seed) ? seed : null,
    link: typeof link === "string" ? link : "",
  };
}
