import { readingDay } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./ReadOut.module.css";
import { readOut } from "./words/readOut.ts";

/** The run at the playhead, in sentences. Read aloud when it changes at rest, not while it plays. */
export function ReadOut() {
  const { store } = useApp();
  const day = useAppState(readingDay);
  const playing = useAppState((state) => state.playing);
  const expected = useAppState((state) => state.expected);
  useAppState((state) => state.shown?.revision);
  const columns = store.history()?.columns;
  const sentences = columns === undefined ? [] : readOut(columns, day, expected?.expectation ?? null);
  return (
    <div className={styles.readOut} role="status" aria-live={playing ? "off" : "polite"}>
      {sentences.map((sentence, place) => (
        <p key={place} className={styles.sentence}>
          {sentence.map(({ text, strong }, at) => (strong ? <strong key={at}>{text}</strong> : text))}
        </p>
      ))}
    </div>
  );
}
