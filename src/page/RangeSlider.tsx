import type { KeyboardEvent } from "react";
import styles from "./Settings.module.css";
import { sliderPlace, sliderValue } from "./sliderScale.ts";
import { stepsOfKey } from "./stepsOfKey.ts";
import { stepValue } from "./words/stepValue.ts";
import type { Stepped } from "./words/stepValue.ts";

/** So many places can be told apart on a slider. */
const places = 1000;

interface RangeSliderProps {
  readonly row: Stepped;
  readonly label: string;
  readonly value: number;
  /** The value in words. */
  readonly valueText: string;
  /** Sets the value; changes of one gesture, until its end, are one step. */
  set(value: number, gesture: string): void;
  endGesture(): void;
}

/** A number of the panel on a slider, which arrow keys step as they do in the sentence. */
export function RangeSlider({ row, label, value, valueText, set, endGesture }: RangeSliderProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = stepsOfKey(event);
    const end = { Home: row.slider.from, End: row.slider.to }[event.key];
    if (steps === 0 && end === undefined) return;
    event.preventDefault();
    set(end ?? stepValue(row, value, steps), "keys");
  };
  return (
    <input
      className={styles.slider}
      type="range"
      aria-label={label}
      aria-valuetext={valueText}
      min={0}
      max={places}
      step={1}
      value={Math.round(sliderPlace(row, value) * places)}
      onChange={(event) => set(sliderValue(row, event.target.valueAsNumber / places), "slider")}
      onKeyDown={onKeyDown}
      onPointerUp={endGesture}
      onBlur={endGesture}
    />
  );
}
