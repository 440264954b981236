import * as words from "#language/stage.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { DieIcon } from "./icons.tsx";
import styles from "./StageFoot.module.css";
import { ValueControl } from "./ValueControl.tsx";
import { formatParameter } from "./words/formatParameter.ts";

/** The seed of a run, and another one. */
export function SeedAndLuck() {
  const { actions } = useApp().store;
  const seed = useAppState((state) => state.settings.present.parameters.seed);
  return (
    <>
      <span>
        {words.seed}{" "}
        <ValueControl parameterKey="seed" label={words.seed} text={formatParameter("seed", seed)} />
      </span>
      <button type="button" className={styles.newLuck} onClick={actions.newLuck}>
        <DieIcon /> {words.newLuck}
      </button>
    </>
  );
}
