import * as text from "#language/classFilter.ts";
import type { ColourBy, ColourClass } from "../drawing/colouring.ts";
import styles from "./ClassFilter.module.css";
import { CrossIcon } from "./icons.tsx";
import { sayOnly } from "./words/sayClass.ts";

interface ChosenNoteProps {
  readonly by: ColourBy;
  /** null: everybody is shown. */
  readonly chosen: ColourClass | null;
  /** How many people it has, in words. */
  readonly count: string;
  showAll(): void;
}

/** Says near the picture that it is not the whole, and shows the whole again. */
export function ChosenNote({ by, chosen, count, showAll }: ChosenNoteProps) {
  return (
    <div className={styles.note} data-chosen={chosen !== null}>
      <p className={styles.words}>
        <span role="status">{chosen !== null && sayOnly(by, chosen)}</span>{" "}
        {chosen === null ? (
          <span className={styles.hint}>{text.hint}</span>
        ) : (
          <span className={styles.count}>{count}</span>
        )}
      </p>
      {chosen !== null && (
        <button
          type="button"
          className={styles.showAll}
          aria-label={text.showEverybody}
          title={text.showEverybodyByKey}
          onClick={showAll}
        >
          <CrossIcon />
        </button>
      )}
    </div>
  );
}
