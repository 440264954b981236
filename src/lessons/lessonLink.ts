import { linkEntries } from "../parameters/linkQuery.ts";
import { isSeed } from "./keptProgress.ts";
import type { Lesson } from "./lesson.ts";

/** What a link says of a lesson. */
export interface LessonLink {
  readonly lesson: string;
  /** The step to begin with, from 0; null: the link does not say. */
  readonly step: number | null;
  /** The luck: the lesson's own, another for each pupil, or one for all. */
  readonly seed: "own" | "each" | number;
}

const wholeNumber = /^\d{1,10}$/;

/** Both ways of naming a step: `lesson.step=3`, and `lesson=cliff~3`; from 1, as people count. */
function readStep(behind: string | undefined, own: string | undefined): number | null {
  const text = own ?? behind;
  if (text === undefined || !wholeNumber.test(text)) return null;
  return Math.max(0, Number(text) - 1);
}

function readSeed(text: string | undefined): LessonLink["seed"] {
  if (text === "each") return "each";
  const seed = text !== undefined && wholeNumber.test(text) ? Number(text) : null;
  return isSeed(seed) ? seed : "own";
}

/**
 * Reads from a query which lesson it opens: `lesson=cliff`, `lesson.step=3`, `lesson.seed=each` or a seed for all. Never throws;
 * of a key that comes again the first counts, and what cannot be read is as if it were not there.
 * @returns null where it opens none of these lessons
 */
export function readLessonLink(query: string, lessons: readonly Lesson[]): LessonLink | null {
  const values = new Map(
    linkEntries(query)
      .toReversed()
      .map(({ key, value }) => [key, value] as const),
  );
  const [name, step] = (values.get("lesson") ?? "").split("~");
  const lesson = lessons.find(({ id }) => id === name.trim().toLowerCase());
  if (lesson === undefined) return null;
  return {
    lesson: lesson.id,
    step: readStep(step, values.get("lesson.step")),
    seed: readSeed(values.get("lesson.seed")),
  };
}

/** The query that opens a lesson, from 0 of its steps; `readLessonLink` reads the same from it. */
export function writeLessonLink({ lesson, step, seed }: LessonLink): string {
  const entries = [`lesson=${lesson}`];
  if (step !== null && step > 0) entries.push(`lesson.step=${step + 1}`);
  if (seed !== "own") entries.push(`lesson.seed=${seed}`);
  return entries.join("&");
}
