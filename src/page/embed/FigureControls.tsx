import { controls } from "#language/embed.ts";
import { acts } from "../../parameters/actingParameters.ts";
import type { NumberParameter, Parameter } from "../../parameters/parameter.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { ParameterWords } from "../../parameters/parameterWords.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { ChoiceField } from "../ChoiceField.tsx";
import { RangeSlider } from "../RangeSlider.tsx";
import { formatParameter } from "../words/formatParameter.ts";
import styles from "./FigureControls.module.css";

interface ControlProps {
  readonly parameterKey: ParameterKey;
}

function NumberControl({ parameterKey, row }: ControlProps & { readonly row: NumberParameter }) {
  const { actions } = useApp().store;
  const value = Number(useAppState((state) => state.settings.present.parameters[parameterKey]));
  const { label, suffix }: ParameterWords = parameterWords[parameterKey];
  const shown = formatParameter(parameterKey, value);
  const text = suffix === undefined ? shown : `${shown} ${suffix}`;
  return (
    <div className={styles.control}>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{text}</span>
      <RangeSlider
        row={row}
        label={label}
        value={value}
        valueText={text}
        set={(next, gesture) => actions.setParameter(parameterKey, next, `${gesture}:${parameterKey}`)}
        endGesture={actions.endGesture}
      />
    </div>
  );
}

function ChoiceControl({ parameterKey }: ControlProps) {
  return (
    <div className={styles.choice}>
      <span className={styles.label}>{parameterWords[parameterKey].label}</span>
      <ChoiceField parameterKey={parameterKey} />
    </div>
  );
}

/** A control for each of these values that acts: a slider with label and value, or a choice. */
export function FigureControls({ keys }: { readonly keys: readonly ParameterKey[] }) {
  // A text, so that they render again only when others act.
  const acting = useAppState(({ settings }) =>
    keys.filter((key) => acts(key, settings.present.parameters)).join(" "),
  );
  if (acting === "") return null;
  return (
    <div className={styles.controls} role="group" aria-label={controls}>
      {acting.split(" ").map((word) => {
        const key = word as ParameterKey;
        const row: Parameter = parameterTable[key];
        return row.kind === "number" ? (
          <NumberControl key={key} parameterKey={key} row={row} />
        ) : (
          <ChoiceControl key={key} parameterKey={key} />
        );
      })}
    </div>
  );
}
