import * as text from "#language/legend.ts";
import { useEffect, useEffectEvent } from "react";
import type { Colouring } from "../drawing/colouring.ts";
import { useApp } from "./AppContext.ts";
import { classFilterLoader } from "./classFilterLoader.ts";
import type { LoadClassFilter } from "./classFilterLoader.ts";
import { ClassKey } from "./ClassKey.tsx";
import { ColourChoice } from "./ColourChoice.tsx";
import styles from "./Legend.module.css";
import { layoutShown } from "./stageManner.ts";
import type { LayoutStatus } from "./stageManner.ts";
import { useFetched } from "./useFetched.ts";
import { colourNames } from "./words/colourNames.ts";

interface LegendProps {
  readonly layout: LayoutStatus;
  /** What the picture shows; null before the first. */
  readonly colouring: Colouring | null;
  /** Makes what fetches the legend as a filter. */
  readonly makeLoader?: () => LoadClassFilter;
}

/**
 * What the colours of the points mean, who has left, and who is not a member. On the page it also chooses what the colours
 * tell, and what is shown: one class alone, or all.
 */
export function Legend({ layout, colouring, makeLoader = classFilterLoader }: LegendProps) {
  const { store, embedded } = useApp();
  const isNetwork = store.history()?.columns.parameters.market === "network";
  const showsOthers = layoutShown(layout) === "organic" && isNetwork;
  const { part: ClassFilter, failures, retry } = useFetched(!embedded && colouring !== null, makeLoader);
  const by = colouring?.by ?? "generation";

  // Without the filter the legend is still read: there is time until the next colours.
  const tryAgain = useEffectEvent(() => {
    if (failures > 0) retry();
  });
  useEffect(() => tryAgain(), [colouring]);

  return (
    <div className={styles.legend} role="group" aria-label={text.colours}>
      {embedded ? by !== "state" && <span>{colourNames[by]}</span> : <ColourChoice />}
      {colouring !== null &&
        (ClassFilter === null ? <ClassKey colouring={colouring} /> : <ClassFilter colouring={colouring} />)}
      {by !== "state" && (
        <span className={styles.other}>
          <span className={styles.leftPoint} aria-hidden="true" />
          {by === "net" ? text.leftKeepsColour : text.left}
        </span>
      )}
      {showsOthers && (
        <span className={styles.other}>
          <span className={styles.otherPoint} aria-hidden="true" />
          {text.notJoined}
        </span>
      )}
    </div>
  );
}
