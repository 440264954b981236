import { readingDay } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import type { FurtherCurve } from "./curve.ts";
import styles from "./CurvePanel.module.css";

/** What a further curve shows at the playhead, for whoever does not see it. */
function Spoken({ curve }: { readonly curve: FurtherCurve }) {
  const { store } = useApp();
  const day = useAppState(readingDay);
  useAppState((state) => state.shown?.revision);
  useAppState((state) => state.expected);
  const history = store.history();
  const sentence = history === null ? "" : curve.say(store.state.getState(), history, day);
  return <p className={styles.spoken}>{sentence}</p>;
}

/** The words under a further curve: what its words and marks mean, and for some what it shows. */
export function FurtherCurveWords({ curve }: { readonly curve: FurtherCurve }) {
  const { store } = useApp();
  useAppState((state) => state.shown?.revision);
  const history = store.history();
  const note = history === null ? "" : curve.note(history);
  return (
    <>
      <Spoken curve={curve} />
      {note !== "" && <p className={styles.note}>{note}</p>}
    </>
  );
}
