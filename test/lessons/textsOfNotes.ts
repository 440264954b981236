import type { LessonNotes } from "../../src/lessons/notes/lessonNotes.ts";

/** All that the notes of a lesson say; without what its sheet for pupils asks. */
export const textsOfNotes = (notes: LessonNotes): readonly string[] => [
  notes.aim,
  notes.needs,
  ...notes.plan.map(([, what]) => what),
  ...notes.questions.flat(),
  ...notes.misconceptions.flat(),
  ...notes.further,
];
