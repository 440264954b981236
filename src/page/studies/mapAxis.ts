import { acts } from "../../parameters/actingParameters.ts";
import type { NumberParameter, Parameter } from "../../parameters/parameter.ts";
import { parameterKeys, parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterKey, Parameters } from "../../parameters/parameterTable.ts";
import type { MapAxis } from "../../study/experiment.ts";

/** From which value to which one a side of a map goes, both ends included. */
export interface AxisRange {
  readonly from: number;
  readonly to: number;
}

/** Luck has no order; how many people a point stands for changes nothing; where a run is cut off is no input of a business. */
const notInputs: readonly ParameterKey[] = ["seed", "networkSeed", "peopleEach", "memberLimit"];

/** The row of an input that is a number. */
export function numberRow(key: ParameterKey): NumberParameter {
  const row: Parameter = parameterTable[key];
  if (row.kind !== "number") throw new RangeError(`${key} is no number`);
  return row;
}

/** What can go along a side of a map: every number that acts beside the others. */
export const mapInputs = (parameters: Parameters): readonly ParameterKey[] =>
  parameterKeys.filter(
    (key) => parameterTable[key].kind === "number" && !notInputs.includes(key) && acts(key, parameters),
  );

/** Drops the dust of doubles. */
const clean = (value: number, digits = 12): number => Number(value.toPrecision(digits));

const roundLeads = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The first round number from a value on: 37 → 40. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return clean((roundLeads.find((lead) => lead * power >= value * (1 - 1e-9)) ?? 10) * power);
}

/**
 * The stretch of an input that is worth looking at around a value: on a logarithmic slider a fifth of it to five times as
 * much, else from the slider's beginning to two and a half times as much; within what the slider spans. Around nothing it is
 * that around the opening value.
 */
export function suggestedRange(key: ParameterKey, value: number): AxisRange {
  const { slider, integer, opening } = numberRow(key);
  const { from, to, scale } = slider;
  const middle = value > from ? value : opening;
  const whole = (end: number): number => (integer ? Math.round(end) : end);
  if (!(middle > from && middle <= to)) return { from, to };
  if (scale === "linear") return { from, to: Math.min(to, whole(roundUp(2.5 * middle))) };
  return { from: Math.max(from, whole(clean(middle / 5, 2))), to: Math.min(to, whole(roundUp(5 * middle))) };
}

const isEveryNumber = (integer: boolean, from: number, to: number, steps: number): boolean =>
  integer && Number.isInteger(from) && Math.abs(to - from) + 1 === steps;

/**
 * A side of a map: each place stands for the middle of its stretch of the range. Of whole numbers, where there are no more of
 * them than places, each has one. In a file a side may fall from its first place to its last.
 */
export function mapAxis(key: ParameterKey, { from, to }: AxisRange, places: number): MapAxis {
  const { integer, slider } = numberRow(key);
  const wholeNumbers = Math.round(Math.abs(to - from)) + 1;
  if (integer && wholeNumbers <= places) return { key, from, to, steps: wholeNumbers, scale: "linear" };
  const isLog = slider.scale === "log" && from > 0;
  const half = isLog ? (to / from) ** (0.5 / places) : (to - from) / (2 * places);
  return {
    key,
    from: clean(isLog ? from * half : from + half),
    to: clean(isLog ? to / half : to - half),
    steps: places,
    scale: isLog ? "log" : "linear",
  };
}

/** Where a side ends: half a step before its first place, half a step behind its last. */
export function axisEnds({ from, to, steps, scale }: MapAxis): readonly [number, number] {
  if (steps < 2) return [from - (Math.abs(from) || 1) / 2, from + (Math.abs(from) || 1) / 2];
  if (scale === "log") {
    const half = (to / from) ** (0.5 / (steps - 1));
    return [clean(from / half, 9), clean(to * half, 9)];
  }
  const half = (to - from) / (2 * (steps - 1));
  const end = (value: number): number => (Math.abs(value) < half * 1e-6 ? 0 : clean(value, 9));
  return [end(from - half), end(to + half)];
}

/** The range that a side was made for. */
export function rangeOfAxis(axis: MapAxis): AxisRange {
  const { integer, min, max } = numberRow(axis.key);
  if (isEveryNumber(integer, axis.from, axis.to, axis.steps)) return { from: axis.from, to: axis.to };
  const [from, to] = axisEnds(axis);
  const within = (value: number): number =>
    Math.max(min, Math.min(max, integer ? Math.round(value) : clean(value, 6)));
  return { from: within(from), to: within(to) };
}
