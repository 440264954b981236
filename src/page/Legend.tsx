import { useMemo } from "react";
import { generationColours } from "../drawing/generationColours.ts";
import { themes } from "../drawing/theme.ts";
import type { History } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./StageFoot.module.css";
import type { OrganicStatus } from "./stageManner.ts";
import { useThemeName } from "./useThemeName.ts";

/** More stops than this cannot be told apart in a legend. */
const mostStops = 24;

function lastGeneration(history: History | null): number {
  if (history === null) return 0;
  const { generations, count } = history.columns.people;
  let last = 0;
  for (let row = 0; row < count; row++) if (generations[row] > last) last = generations[row];
  return last;
}

/** What the colours of the points mean: the generation, who has left, and who is not a member. */
export function Legend({ organic }: { readonly organic: OrganicStatus }) {
  const { store } = useApp();
  const themeName = useThemeName();
  const revision = useAppState((state) => state.shown?.revision);
  // oxlint-disable-next-line react/exhaustive-deps -- the revision names the history
  const last = useMemo(() => lastGeneration(store.history()), [store, revision]);
  const isNetwork = store.history()?.columns.parameters.market === "network";
  const showsOthers = organic.state === "shown" && isNetwork;
  const colours = generationColours(themes[themeName], Math.min(last + 1, mostStops));
  const background = `linear-gradient(90deg, ${colours.join(", ")})`;
  return (
    <p className={styles.legend}>
      <span>Generation</span>
      <span className={styles.number}>0</span>
      {last > 0 && (
        <>
          <span className={styles.spectrum} style={{ background }} aria-hidden="true" />
          <span className={styles.spoken}> to </span>
          <span className={styles.number}>{last}</span>
        </>
      )}
      <span className={styles.left}>
        <span className={styles.leftPoint} aria-hidden="true" />
        left
      </span>
      {showsOthers && (
        <span className={styles.left}>
          <span className={styles.otherPoint} aria-hidden="true" />
          not joined
        </span>
      )}
    </p>
  );
}
