import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { parameterTable } from "../parameters/parameterTable.ts";
import type { Parameter } from "../parameters/parameter.ts";
import type { ParameterKey } from "../parameters/parameterTable.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { FurtherPart, useHasFurtherParts } from "./FurtherPart.tsx";
import styles from "./ValueControl.module.css";
import { stepsOfKey } from "./stepsOfKey.ts";
import { useValueDrag } from "./useValueDrag.ts";
import { formatParameter } from "./words/formatParameter.ts";
import { stepParameter } from "./words/stepParameter.ts";

interface ValueControlProps {
  readonly parameterKey: ParameterKey;
  /** The value with its unit, as the sentence has it. */
  readonly text: string;
  readonly label: string;
}

/** What a key press makes of a number, or null if the key means nothing here. Home and End: the slider's ends. */
function valueAfterKey(key: ParameterKey, value: number, event: KeyboardEvent): number | null {
  const parameter: Parameter = parameterTable[key];
  if (parameter.kind !== "number") return null;
  if (event.key === "Home") return parameter.slider.from;
  if (event.key === "End") return parameter.slider.to;
  const steps = stepsOfKey(event);
  return steps === 0 ? null : stepParameter(key, value, steps);
}

/**
 * A value in running text that is its own control: dragged sideways, stepped by arrow keys (Shift and PageUp or
 * PageDown by ten), typed after a click, Enter or a digit.
 */
export function ValueControl({ parameterKey, text, label }: ValueControlProps) {
  const { actions } = useApp().store;
  const value = Number(useAppState((state) => state.settings.present.parameters[parameterKey]));
  const [typed, setTyped] = useState<string | null>(null);
  const canBeTyped = useHasFurtherParts();
  const control = useRef<HTMLSpanElement>(null);
  const takesFocusBack = useRef(false);
  const parameter: Parameter = parameterTable[parameterKey];

  useEffect(() => {
    if (typed !== null || !takesFocusBack.current) return;
    takesFocusBack.current = false;
    control.current?.focus();
  }, [typed]);

  const set = (next: number, gesture: string): void =>
    actions.setParameter(parameterKey, next, `${gesture}:${parameterKey}`);
  const drag = useValueDrag({
    onStart: actions.endGesture,
    onMove: (from, steps) => set(stepParameter(parameterKey, from, steps), "drag"),
    onEnd: actions.endGesture,
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stepped = valueAfterKey(parameterKey, value, event);
    const opens = event.key === "Enter" || /^\d$/.test(event.key);
    if (stepped === null && !opens) return;
    event.preventDefault();
    event.stopPropagation();
    if (stepped !== null) set(stepped, "keys");
    else setTyped(event.key === "Enter" ? formatParameter(parameterKey, value) : event.key);
  };

  if (typed !== null && canBeTyped)
    return (
      <FurtherPart
        name="ValueInput"
        parameterKey={parameterKey}
        label={label}
        start={typed}
        untouched={formatParameter(parameterKey, value)}
        onDone={(byKeyboard) => {
          takesFocusBack.current = byKeyboard;
          setTyped(null);
        }}
      />
    );

  const bounds =
    parameter.kind === "number" ? { "aria-valuemin": parameter.min, "aria-valuemax": parameter.max } : {};
  return (
    <span
      ref={control}
      role="spinbutton"
      tabIndex={0}
      className={styles.value}
      data-parameter={parameterKey}
      aria-label={label}
      aria-valuenow={Number.isFinite(value) ? value : undefined}
      aria-valuetext={text}
      {...bounds}
      onKeyDown={onKeyDown}
      onBlur={actions.endGesture}
      onClick={() => !drag.wasDragged() && setTyped(formatParameter(parameterKey, value))}
      onPointerDown={(event) => drag.begin(event, value)}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
    >
      {text}
    </span>
  );
}
