import { readingDay } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./ReadOut.module.css";
import { readOut } from "./words/readOut.ts";

/** The run at the playhead, in sentences. */
export function ReadOutSentences() {
  const { store } = useApp();
  const day = useAppState(readingDay);
  const expected = useAppState((state) => state.expected);
  useAppState((state) => state.shown?.revision);
  const columns = store.history()?.columns;
  const sentences = columns === undefined ? [] : readOut(columns, day, expected?.expectation ?? null);
  return sentences.map((sentence, place) => (
    <p key={place} className={styles.sentence}>
      {sentence.map(({ text, strong }, at) => (strong ? <strong key={at}>{text}</strong> : text))}
    </p>
  ));
}
