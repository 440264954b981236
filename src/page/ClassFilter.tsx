import { useRef } from "react";
import type { KeyboardEvent } from "react";
import type { Colouring } from "../drawing/colouring.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { ChosenNote } from "./ChosenNote.tsx";
import styles from "./ClassFilter.module.css";
import type { ClassFilterPart } from "./ClassFilterPart.ts";
import { isOrdered } from "./ClassKey.tsx";
import { ClassStrip } from "./ClassStrip.tsx";
import { ClassToggles } from "./ClassToggles.tsx";
import { useClassCounts } from "./useClassCounts.ts";
import { nameClass } from "./words/sayClass.ts";

/** The legend as a filter: a class that is chosen is shown alone, with its links. */
export function ClassFilter({ colouring }: { readonly colouring: Colouring }) {
  const { actions } = useApp().store;
  const filter = useRef<HTMLDivElement>(null);
  const wanted = useAppState((state) => state.look.chosenClass);
  const playing = useAppState((state) => state.playing);
  const countOf = useClassCounts(colouring);
  const { by, classes } = colouring;
  const chosen = wanted !== null && wanted < classes.length ? wanted : null;
  const choose = (each: number | null): void => actions.setLook({ chosenClass: each });
  // Read aloud: while it plays, a name that changes ten times a second would never end.
  const nameOf = (each: number): string =>
    nameClass(by, classes[each]) + (playing ? "" : `: ${countOf(each)}`);
  const part: ClassFilterPart = { colouring, chosen, choose, nameOf };

  const showAll = (): void => {
    filter.current?.querySelector<HTMLElement>("[role=slider], [aria-pressed=true]")?.focus();
    choose(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || chosen === null) return;
    event.preventDefault();
    showAll();
  };

  return (
    <div ref={filter} className={styles.filter} onKeyDown={onKeyDown}>
      {isOrdered(colouring) ? <ClassStrip {...part} /> : <ClassToggles {...part} />}
      <ChosenNote
        by={by}
        chosen={chosen === null ? null : classes[chosen]}
        count={chosen === null ? "" : countOf(chosen)}
        showAll={showAll}
      />
    </div>
  );
}
