import { lessons } from "../../lessons/lessons.ts";
import styles from "./lessons.module.css";

interface LessonListProps {
  begin(lesson: string): void;
  /** Where the list stands in place of the page: back to it. */
  leave?(): void;
}

/** All lessons, each a button that begins it. */
export function LessonList({ begin, leave }: LessonListProps) {
  return (
    <div className={styles.list} data-alone={leave !== undefined}>
      {leave !== undefined && (
        <p>
          This link names a lesson that there is not. These are all.{" "}
          <button type="button" className={styles.leave} onClick={leave}>
            To the page
          </button>
        </p>
      )}
      <ol>
        {lessons.map(({ id, title, idea, minutes }) => (
          <li key={id}>
            <button type="button" className={styles.lesson} onClick={() => begin(id)}>
              <span className={styles.title}>{title}</span>
              <span className={styles.minutes}>{minutes} minutes</span>
              <span className={styles.idea}>{idea}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
