import { useId } from "react";
import { offeredChoices } from "../parameters/actingParameters.ts";
import type { ParameterKey } from "../parameters/parameterTable.ts";
import { parameterWords } from "../parameters/parameterWords.ts";
import type { ParameterWords } from "../parameters/parameterWords.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./Settings.module.css";

interface ChoiceFieldProps {
  readonly parameterKey: ParameterKey;
}

/** A choice of the panel: one of a few words. */
export function ChoiceField({ parameterKey }: ChoiceFieldProps) {
  const { actions } = useApp().store;
  const chosen = useAppState((state) => state.settings.present.parameters[parameterKey]);
  // A text, so that the field renders again only when other words can be chosen.
  const offered = useAppState((state) =>
    offeredChoices(parameterKey, state.settings.present.parameters).join(" "),
  );
  const { label, choices }: ParameterWords = parameterWords[parameterKey];
  const name = useId();
  return (
    <div className={styles.choices} role="radiogroup" aria-label={label}>
      {offered.split(" ").map((word) => (
        <label key={word} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={word}
            checked={word === chosen}
            onChange={() => actions.setParameter(parameterKey, word as never)}
          />
          <span>{choices?.[word]}</span>
        </label>
      ))}
    </div>
  );
}
