import { useId, useState } from "react";
import type { KeyboardEvent } from "react";
import type { NumberParameter } from "../parameters/parameter.ts";
import type { ParameterKey } from "../parameters/parameterTable.ts";
import { parameterWords } from "../parameters/parameterWords.ts";
import type { ParameterWords } from "../parameters/parameterWords.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./Settings.module.css";
import { sliderPlace, sliderValue } from "./sliderScale.ts";
import { stepsOfKey } from "./stepsOfKey.ts";
import { useTypedValue } from "./useTypedValue.ts";
import { formatParameter } from "./words/formatParameter.ts";
import { stepParameter } from "./words/stepParameter.ts";

/** So many places can be told apart on a slider. */
const places = 1000;

interface FieldProps {
  readonly parameterKey: ParameterKey;
  readonly parameter: NumberParameter;
}

function useNumber(key: ParameterKey): number {
  return Number(useAppState((state) => state.settings.present.parameters[key]));
}

function ValueSlider({ parameterKey, parameter }: FieldProps) {
  const { actions } = useApp().store;
  const value = useNumber(parameterKey);
  const set = (next: number, gesture: string): void =>
    actions.setParameter(parameterKey, next, `${gesture}:${parameterKey}`);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = stepsOfKey(event);
    const end = { Home: parameter.slider.from, End: parameter.slider.to }[event.key];
    if (steps === 0 && end === undefined) return;
    event.preventDefault();
    set(end ?? stepParameter(parameterKey, value, steps), "keys");
  };

  return (
    <input
      className={styles.slider}
      type="range"
      aria-label={parameterWords[parameterKey].label}
      aria-valuetext={formatParameter(parameterKey, value)}
      min={0}
      max={places}
      step={1}
      value={Math.round(sliderPlace(parameter, value) * places)}
      onChange={(event) =>
        set(sliderValue(parameterKey, parameter, event.target.valueAsNumber / places), "slider")
      }
      onKeyDown={onKeyDown}
      onPointerUp={actions.endGesture}
      onBlur={actions.endGesture}
    />
  );
}

/** The typed side of a number. */
function ValueText({ parameterKey, shown }: Omit<FieldProps, "parameter"> & { readonly shown: string }) {
  const { suffix }: ParameterWords = parameterWords[parameterKey];
  const typed = useTypedValue(parameterKey, shown, shown);
  const flawId = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Enter") typed.take();
    if (event.key === "Escape") typed.change(shown);
  };
  return (
    <span className={styles.typed}>
      <input
        className={styles.text}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={parameterWords[parameterKey].label}
        aria-invalid={typed.flaw !== null}
        aria-describedby={typed.flaw === null ? undefined : flawId}
        value={typed.text}
        onChange={(event) => typed.change(event.target.value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        onBlur={typed.take}
      />
      {suffix !== undefined && <span className={styles.suffix}>{suffix}</span>}
      {typed.flaw !== null && (
        <span className={styles.flaw} id={flawId} role="alert">
          {typed.flaw}
        </span>
      )}
    </span>
  );
}

/** "never" for a value that may be ∞; unticked, the value is again what it was. */
function NeverBox({ parameterKey, parameter }: FieldProps) {
  const { actions } = useApp().store;
  const value = useNumber(parameterKey);
  const [before, setBefore] = useState(parameter.slider.to);
  const toggle = (never: boolean): void => {
    if (never) setBefore(value);
    actions.setParameter(parameterKey, never ? Infinity : before);
  };
  return (
    <label className={styles.never}>
      <input
        type="checkbox"
        checked={value === Infinity}
        aria-label={`${parameterWords[parameterKey].label}: never`}
        onChange={(event) => toggle(event.target.checked)}
      />
      never
    </label>
  );
}

/** A number of the panel: a slider, a field to type in and, where ∞ is allowed, a box for it. */
export function NumberField({ parameterKey, parameter }: FieldProps) {
  const value = useNumber(parameterKey);
  const shown = formatParameter(parameterKey, value);
  return (
    <div className={styles.number}>
      <ValueSlider parameterKey={parameterKey} parameter={parameter} />
      <ValueText parameterKey={parameterKey} shown={shown} />
      {parameter.mayBeNever && <NeverBox parameterKey={parameterKey} parameter={parameter} />}
    </div>
  );
}
