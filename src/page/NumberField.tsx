import { never, neverOf } from "#language/settings.ts";
import { useState } from "react";
import type { NumberParameter } from "../parameters/parameter.ts";
import type { ParameterKey } from "../parameters/parameterTable.ts";
import { parameterWords } from "../parameters/parameterWords.ts";
import type { ParameterWords } from "../parameters/parameterWords.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { RangeSlider } from "./RangeSlider.tsx";
import styles from "./Settings.module.css";
import { TypedField } from "./TypedField.tsx";
import { useTypedValue } from "./useTypedValue.ts";
import { formatParameter } from "./words/formatParameter.ts";

interface FieldProps {
  readonly parameterKey: ParameterKey;
  readonly parameter: NumberParameter;
}

function useNumber(key: ParameterKey): number {
  return Number(useAppState((state) => state.settings.present.parameters[key]));
}

/** "never" for a value that may be ∞; unticked, the value is again what it was. */
function NeverBox({ parameterKey, parameter }: FieldProps) {
  const { actions } = useApp().store;
  const value = useNumber(parameterKey);
  const [before, setBefore] = useState(parameter.slider.to);
  const toggle = (isNever: boolean): void => {
    if (isNever) setBefore(value);
    actions.setParameter(parameterKey, isNever ? Infinity : before);
  };
  return (
    <label className={styles.never}>
      <input
        type="checkbox"
        checked={value === Infinity}
        aria-label={neverOf(parameterWords[parameterKey].label)}
        onChange={(event) => toggle(event.target.checked)}
      />
      {never}
    </label>
  );
}

/** A number of the panel: a slider, a field to type in and, where ∞ is allowed, a box for it. */
export function NumberField({ parameterKey, parameter }: FieldProps) {
  const { actions } = useApp().store;
  const value = useNumber(parameterKey);
  const { label, suffix }: ParameterWords = parameterWords[parameterKey];
  const shown = formatParameter(parameterKey, value);
  const typed = useTypedValue(parameterKey, shown, shown);
  return (
    <div className={styles.number}>
      <RangeSlider
        row={parameter}
        label={label}
        value={value}
        valueText={shown}
        set={(next, gesture) => actions.setParameter(parameterKey, next, `${gesture}:${parameterKey}`)}
        endGesture={actions.endGesture}
      />
      <TypedField label={label} typed={typed} shown={shown} suffix={suffix} />
      {parameter.mayBeNever && <NeverBox parameterKey={parameterKey} parameter={parameter} />}
    </div>
  );
}
