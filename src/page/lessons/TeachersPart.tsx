import * as text from "#language/teaching.ts";
import { useId, useState } from "react";
import { lessons } from "../../lessons/lessons.ts";
import styles from "./teaching.module.css";
import { TeachersLink } from "./TeachersLink.tsx";
import { TeachersNotes } from "./TeachersNotes.tsx";

export interface TeachersPartProps {
  /** The lesson under way and its step, from 0; without them one is chosen. */
  readonly lesson?: string;
  readonly step?: number;
  /** Presents what a link says. */
  present(link: string): void;
}

/** A link for a class, presenter mode, and the notes. */
export function TeachersPart({ lesson: underWay, step = 0, present }: TeachersPartProps) {
  const [chosen, choose] = useState(underWay ?? lessons[0].id);
  // Until another is chosen, the step at hand.
  const [begin, setBegin] = useState<number | null>(null);
  const id = useId();
  const lesson = lessons.find((each) => each.id === chosen) ?? lessons[0];
  return (
    <div className={styles.teachers}>
      {underWay === undefined && (
        <div className={styles.field}>
          <label htmlFor={id}>{text.lesson}</label>
          <select
            id={id}
            className={styles.select}
            value={chosen}
            onChange={(event) => {
              choose(event.target.value);
              setBegin(null);
            }}
          >
            {lessons.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </div>
      )}
      <TeachersLink lesson={lesson} step={begin ?? step} openAt={setBegin} present={present} />
      <TeachersNotes key={lesson.id} lesson={lesson} />
    </div>
  );
}
