import { dragHint } from "#language/pageLayout.ts";
import { useEffect, useState } from "react";
import { isAnotherValue } from "../store/setting.ts";
import { useApp } from "./AppContext.ts";
import styles from "./Sentence.module.css";

/** Tells what the underlined values are for, until the first of them has been changed; then never again. */
export function DragHint() {
  const { state } = useApp().store;
  const [needed, setNeeded] = useState(true);

  useEffect(
    () =>
      state.subscribe(({ settings }, before) => {
        if (isAnotherValue(before.settings.present, settings.present)) setNeeded(false);
      }),
    [state],
  );

  // Its line stays when it goes, or all that stands below would jump.
  return <p className={styles.hint}>{needed && dragHint}</p>;
}
