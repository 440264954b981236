import { useId } from "react";
import type { ChoiceParameter } from "../parameters/parameter.ts";
import type { ParameterKey } from "../parameters/parameterTable.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./Settings.module.css";

interface ChoiceFieldProps {
  readonly parameterKey: ParameterKey;
  readonly parameter: ChoiceParameter;
}

/** A choice of the panel: one of a few words. */
export function ChoiceField({ parameterKey, parameter }: ChoiceFieldProps) {
  const { actions } = useApp().store;
  const chosen = useAppState((state) => state.settings.present.parameters[parameterKey]);
  const name = useId();
  return (
    <div className={styles.choices} role="radiogroup" aria-label={parameter.label}>
      {Object.entries(parameter.choices).map(([word, words]) => (
        <label key={word} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={word}
            checked={word === chosen}
            onChange={() => actions.setParameter(parameterKey, word as never)}
          />
          <span>{words}</span>
        </label>
      ))}
    </div>
  );
}
