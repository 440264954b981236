import { locale } from "#language/locale.ts";
import * as text from "#language/comparison.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./Comparison.module.css";
import { enlargement } from "./enlargement.ts";
import { playheadReadingDay } from "../store/appState.ts";

const times = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });

/** How much larger than on the other side members are drawn, where each graph fills its own stage. */
export function ScaleNote() {
  const { store } = useApp();
  const isOwnScale = useAppState(({ look }) => !look.sameScale);
  useAppState(playheadReadingDay);
  useAppState(({ shown }) => shown?.revision);
  useAppState(({ beside }) => beside);
  const other = store.beside();
  const larger = isOwnScale && other !== null ? enlargement(store, other) : 1;
  return <p className={styles.scaleNote}>{larger > 1.05 && text.drawnLarger(times.format(larger))}</p>;
}
