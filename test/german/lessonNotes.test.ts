import { expect, test } from "vitest";
import { lessons } from "../../src/lessons/lessons.ts";
import { namesInBraces } from "../../src/lessons/namesInBraces.ts";
import { fillNote, lessonNotes } from "../../src/lessons/notes/lessonNotes.ts";
import type { LessonNotes } from "../../src/lessons/notes/lessonNotes.ts";
import { noteFigures } from "../../src/lessons/notes/noteFigures.ts";
import { sayFigure } from "../../src/page/words/sayFigure.ts";
import { textsOfNotes } from "../lessons/textsOfNotes.ts";

test.each(lessons)(
  "$id: German notes name the same numbers and steps, each number in German",
  async ({ id, steps }) => {
    const notes = lessonNotes[id];
    const figures = noteFigures[id];
    expect([...new Set(textsOfNotes(notes).flatMap(namesInBraces))].toSorted()).toEqual(
      Object.keys(figures).toSorted(),
    );
    const named = notes.plan.flatMap(([, what]) => /^Schritt (\d)/.exec(what)?.[1] ?? []).map(Number);
    expect(named).toEqual(steps.map((_, at) => at + 1));
    // Thousands as Germans write them.
    for (const says of textsOfNotes(notes))
      expect(fillNote(says, figures, sayFigure)).not.toMatch(/\d,\d{3}|[{}]/);

    const english = (await import(`../../src/language/en/notes/${id}.ts`)) as LessonNotes;
    expect(notes.plan.map(([minutes]) => minutes)).toEqual(english.plan.map(([minutes]) => minutes));
    for (const part of ["questions", "misconceptions", "further"] as const)
      expect(notes[part]).toHaveLength(english[part].length);
    expect(notes.aim).not.toBe(english.aim);
  },
);
