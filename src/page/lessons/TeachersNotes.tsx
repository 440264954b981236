import * as text from "#language/teaching.ts";
import { useCallback, useState } from "react";
import type { Lesson } from "../../lessons/lesson.ts";
import { lessons } from "../../lessons/lessons.ts";
import { FoldedPart } from "../FoldedPart.tsx";
import { NotesText } from "./NotesText.tsx";
import { OnPaper } from "./OnPaper.tsx";
import { SheetPage } from "./SheetPage.tsx";
import styles from "./teaching.module.css";

/** What is on paper for the moment. */
type Printed = "notes" | "sheet" | "all";

/** The notes of a lesson, to be read here or printed, and the sheet for its pupils. */
export function TeachersNotes({ lesson }: { readonly lesson: Lesson }) {
  const [printed, print] = useState<Printed | null>(null);
  const onDone = useCallback(() => print(null), []);
  const names = { notes: text.printNotes, sheet: text.printSheet, all: text.printAll } as const;
  return (
    <section className={styles.notes} aria-label={text.notesTitle}>
      <h2 className={styles.title}>{text.notesTitle}</h2>
      <div className={styles.buttons}>
        {(["notes", "sheet", "all"] as const).map((what) => (
          <button key={what} type="button" className={styles.button} onClick={() => print(what)}>
            {names[what]}
          </button>
        ))}
      </div>
      <p>{text.sheetSays}</p>
      <FoldedPart name={text.readNotes}>
        <NotesText lesson={lesson} />
      </FoldedPart>
      {printed !== null && (
        <OnPaper onDone={onDone}>
          {printed === "sheet" && <SheetPage lesson={lesson} />}
          {printed === "notes" && <NotesText lesson={lesson} />}
          {printed === "all" && lessons.map((each) => <NotesText key={each.id} lesson={each} />)}
        </OnPaper>
      )}
    </section>
  );
}
