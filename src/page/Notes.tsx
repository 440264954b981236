import { dismissNote, notes as notesOnLink } from "#language/pageLayout.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { CrossIcon } from "./icons.tsx";
import styles from "./Notes.module.css";

/** What had to be repaired in the link, each sentence until it is dismissed. */
export function Notes() {
  const { actions } = useApp().store;
  const notes = useAppState((state) => state.notes);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={notesOnLink}>
      {notes.map(({ id, text }) => (
        <li key={id} className={styles.note}>
          <span>{text}</span>
          <button
            type="button"
            className={styles.dismiss}
            aria-label={dismissNote}
            onClick={() => actions.dismissNote(id)}
          >
            <CrossIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}
