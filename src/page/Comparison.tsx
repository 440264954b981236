import * as text from "#language/comparison.ts";
import { useMemo, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Actions } from "../store/actions.ts";
import { AppContext, useApp } from "./AppContext.ts";
import styles from "./Comparison.module.css";
import { ComparisonSide } from "./ComparisonSide.tsx";
import { DifferenceInWords } from "./DifferenceInWords.tsx";
import { OfBothSides } from "./OfBothSides.tsx";
import { PageFrame } from "./PageFrame.tsx";
import { shortcutOf } from "./shortcuts.ts";
import { SideChoice } from "./SideChoice.tsx";
import { sides } from "./sides.ts";
import type { Side } from "./sides.ts";
import { useCompanion } from "./useCompanion.ts";
import { useMediaQuery } from "./useMediaQuery.ts";

/** So narrow there is room for one side: it comes before all that can wait. */
const narrow = "(max-width: 639px)";

/** Hears a key for one side, so that no other does. */
function heardBy(actions: () => Actions) {
  return (event: KeyboardEvent): void => {
    const act = event.defaultPrevented ? null : shortcutOf(event.nativeEvent);
    if (act === null) return;
    if (event.key !== "Escape") event.preventDefault();
    event.stopPropagation();
    act(actions());
  };
}

/**
 * The page of two settings on the same people with the same luck: what differs in words, the two side by side, and one
 * timeline. Where there is room for one only, the other is a press away. Undo goes to the side that has the focus, else to
 * the one that was changed last.
 */
export function Comparison() {
  const app = useApp();
  const companion = useCompanion(app.store);
  const [shown, setShown] = useState<Side>("B");
  const isNarrow = useMediaQuery(narrow);
  const apps = useMemo(
    () => ({
      A: { ...app, side: "A" as const },
      B: companion && { ...app, store: companion, side: "B" as const },
    }),
    [app, companion],
  );
  return (
    <div onKeyDown={heardBy(() => (companion?.changedLast() ?? app.store).actions)}>
      <PageFrame>
        <main className={styles.comparison} data-shown={shown}>
          {companion !== null && (
            <>
              <section className={styles.difference} aria-label={text.difference}>
                <DifferenceInWords other={companion} />
                {!isNarrow && <OfBothSides />}
              </section>
              <SideChoice other={companion} shown={shown} show={setShown} />
            </>
          )}
          <div className={styles.sides}>
            {sides.map((side) => {
              const of = apps[side];
              return (
                of && (
                  <AppContext key={side} value={of}>
                    <ComparisonSide
                      side={side}
                      isNarrow={isNarrow}
                      onKeyDown={heardBy(() => of.store.actions)}
                    />
                  </AppContext>
                )
              );
            })}
          </div>
          {isNarrow && <OfBothSides />}
        </main>
      </PageFrame>
    </div>
  );
}
