import { scaleLinear, scaleLog } from "d3";
import { stepValue } from "./words/stepValue.ts";
import type { Stepped } from "./words/stepValue.ts";

function scaleOf({ slider }: Stepped): { (value: number): number; invert(place: number): number } {
  const scale = slider.scale === "log" ? scaleLog() : scaleLinear();
  return scale.domain([slider.from, slider.to]).range([0, 1]).clamp(true);
}

/** Where a value stands on its slider, 0…1; what lies beyond an end stands at that end. */
export function sliderPlace(parameter: Stepped, value: number): number {
  if (value === Infinity) return 1;
  if (parameter.slider.scale === "log" && value <= 0) return 0;
  return scaleOf(parameter)(value);
}

/** The value at a place 0…1 of its slider, on a round step. */
export function sliderValue(parameter: Stepped, place: number): number {
  const value = scaleOf(parameter).invert(place);
  if (place <= 0) return parameter.slider.from;
  if (place >= 1) return parameter.slider.to;
  // A step up and one down again leads from between two steps to the one below.
  return Math.max(parameter.slider.from, stepValue(parameter, stepValue(parameter, value, 1), -1));
}
