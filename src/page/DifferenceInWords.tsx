import { useMemo } from "react";
import { countFates } from "../drawing/fateCounts.ts";
import { movesMoney } from "../parameters/plan.ts";
import { playheadReadingDay } from "../store/appState.ts";
import type { AppState, History } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./Comparison.module.css";
import { useSideNames } from "./useSideNames.ts";
import { useStoreState } from "./useStoreState.ts";
import type { ComparedRun } from "./words/comparedRun.ts";
import { sayDifference } from "./words/sayDifference.ts";
import { sayOtherValues } from "./words/sayOtherValues.ts";

/** The share in loss by the end of a day, from the books of the history that is shown; null until they are made. */
function lossShareOf({ money, shown }: AppState): ComparedRun["lossShareAt"] {
  if (money === null || money.revision !== shown?.revision) return () => null;
  const { lossShareByDay } = money.figures;
  return (day) => lossShareByDay[Math.min(Math.floor(day), lossShareByDay.length - 1)] ?? null;
}

const useSent = (history: History | null): Float64Array | null =>
  useMemo(() => history && countFates(history.columns.census).sent, [history]);

/** One side as words tell of it; null before it has anything to show. */
function useComparedRun(store: AppStore, name: string): ComparedRun | null {
  const isPaid = useStoreState(store, ({ settings }) => movesMoney(settings.present.plan));
  const expected = useStoreState(store, (state) => state.expected);
  useStoreState(store, (state) => state.money?.figures);
  // The history changes with the revision.
  useStoreState(store, (state) => state.shown?.revision);
  const history = store.history();
  const sent = useSent(history);
  if (history === null || sent === null) return null;
  const { columns } = history;
  const lossShareAt = lossShareOf(store.state.getState());
  return { name, columns, sent, K: expected?.expectation.K ?? null, isPaid, lossShareAt };
}

/** In what the settings differ, where their names do not tell it. */
function OtherValues({ other }: { readonly other: AppStore }) {
  const first = useAppState(({ settings }) => settings.present);
  const second = useStoreState(other, ({ settings }) => settings.present);
  const text = sayOtherValues(first, second);
  return text !== "" && <p className={styles.values}>{text}</p>;
}

/** What the two runs differ in at the playhead: read aloud when it changes at rest, not while it plays. */
export function DifferenceInWords({ other }: { readonly other: AppStore }) {
  const { store } = useApp();
  const playing = useAppState((state) => state.playing);
  const day = useAppState(playheadReadingDay);
  const { told } = useSideNames(other);
  const first = useComparedRun(store, told[0]);
  const second = useComparedRun(other, told[1]);
  const sentences = first === null || second === null ? [] : sayDifference(first, second, day);
  return (
    <div className={styles.inWords}>
      <div role="status" aria-live={playing ? "off" : "polite"}>
        {sentences.map((sentence, place) => (
          <p key={place} className={styles.sentence}>
            {sentence.map(({ text, strong }, at) => (strong ? <strong key={at}>{text}</strong> : text))}
          </p>
        ))}
      </div>
      <OtherValues other={other} />
    </div>
  );
}
