import * as text from "#language/teaching.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { fillNote, lessonNotes, minutesOf } from "../../lessons/notes/lessonNotes.ts";
import { noteFigures } from "../../lessons/notes/noteFigures.ts";
import { formatCount } from "../words/formatCount.ts";
import { keepPercents } from "../words/keepPercents.ts";
import { sayFigure } from "../words/sayFigure.ts";
import styles from "./notes.module.css";

/** The notes of a lesson, on the page or on paper. */
export function NotesText({ lesson }: { readonly lesson: Lesson }) {
  const notes = lessonNotes[lesson.id];
  const figures = noteFigures[lesson.id];
  const say = (says: string): string => keepPercents(fillNote(says, figures, sayFigure));
  const pairs = (of: typeof notes.questions) => (
    <dl>
      {of.map(([first, second]) => (
        <div key={first} className={styles.pair}>
          <dt>{say(first)}</dt>
          <dd>{say(second)}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <article className={styles.notes}>
      <h3>{lesson.title}</h3>
      <p>{lesson.idea}</p>
      <h4>{text.aim}</h4>
      <p>{say(notes.aim)}</p>
      <h4>{text.needs}</h4>
      <p>
        {say(notes.needs)} {text.minutesInAll(formatCount(minutesOf(notes)), formatCount(lesson.minutes))}
      </p>
      <h4>{text.timing}</h4>
      <table>
        <tbody>
          {notes.plan.map(([minutes, what]) => (
            <tr key={what}>
              <th scope="row">{text.minutes(formatCount(minutes))}</th>
              <td>{say(what)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>{text.questions}</h4>
      {pairs(notes.questions)}
      <p className={styles.aside}>{text.ofOwnLuck}</p>
      <h4>{text.misconceptions}</h4>
      {pairs(notes.misconceptions)}
      <h4>{text.further}</h4>
      <ul>
        {notes.further.map((says) => (
          <li key={says}>{say(says)}</li>
        ))}
      </ul>
    </article>
  );
}
