import * as text from "#language/teaching.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { lessonNotes } from "../../lessons/notes/lessonNotes.ts";
import { pupilsSheet } from "../../lessons/notes/pupilsSheet.ts";
import { keepPercents } from "../words/keepPercents.ts";
import { EmptyAxes } from "./EmptyAxes.tsx";
import styles from "./notes.module.css";

/** A sheet of paper for pupils without a device: the lesson's questions to tick, and axes to draw on. */
export function SheetPage({ lesson }: { readonly lesson: Lesson }) {
  const { questions, about, axes } = pupilsSheet(lesson, lessonNotes[lesson.id]);
  return (
    <article className={styles.notes}>
      <p className={styles.pupil}>{text.pupilName}</p>
      <h3>{lesson.title}</h3>
      {questions.map(({ title, says, asks, choices }) => (
        <section key={title} className={styles.pair}>
          <h4>{title}</h4>
          <p>{keepPercents(says.join(" "))}</p>
          <p>
            <strong>{keepPercents(asks)}</strong>
          </p>
          <ul className={styles.ticked}>
            {choices.map((choice) => (
              <li key={choice}>{keepPercents(choice)}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className={styles.pair}>
        {about !== null && (
          <>
            <h4>{about.title}</h4>
            <p>{keepPercents(about.says.join(" "))}</p>
          </>
        )}
        <p>
          <strong>{keepPercents(axes.asks)}</strong>
        </p>
        <EmptyAxes axes={axes} />
      </section>
    </article>
  );
}
