import * as text from "#language/lessonList.ts";
import { lessons } from "../../lessons/lessons.ts";
import { formatCount } from "../words/formatCount.ts";
import { ForTeachers } from "./ForTeachers.tsx";
import styles from "./lessons.module.css";

interface LessonListProps {
  /** Begins what the link of a lesson says. */
  begin(link: string): void;
  present(link: string): void;
  /** Where the list stands in place of the page: back to it. */
  leave?(): void;
}

/** All lessons, each a button that begins it. */
export function LessonList({ begin, present, leave }: LessonListProps) {
  return (
    <div className={styles.list} data-alone={leave !== undefined}>
      {leave !== undefined && (
        <p>
          {text.noSuchLesson}{" "}
          <button type="button" className={styles.leave} onClick={leave}>
            {text.toThePage}
          </button>
        </p>
      )}
      <ol>
        {lessons.map(({ id, title, idea, minutes }) => (
          <li key={id}>
            <button type="button" className={styles.lesson} onClick={() => begin(`lesson=${id}`)}>
              <span className={styles.title}>{title}</span>
              <span className={styles.minutes}>{text.minutes(formatCount(minutes))}</span>
              <span className={styles.idea}>{idea}</span>
            </button>
          </li>
        ))}
      </ol>
      <ForTeachers present={present} />
    </div>
  );
}
