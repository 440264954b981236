import type { NumberParameter } from "../../parameters/parameter.ts";

/** What of a row of a table its steps depend on. */
export type Stepped = Pick<NumberParameter, "integer" | "min" | "max" | "mayBeNever" | "slider" | "step">;

/** Where a value lies on a row of steps, and which value lies at a place. Places of steps are whole numbers. */
interface Steps {
  placeOf(value: number): number;
  valueAt(place: number): number;
}

/** Drops the dust of doubles: 3 × 0.1 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));

const evenSteps = (step: number): Steps => ({
  placeOf: (value) => clean(value / step),
  valueAt: (place) => clean(place * step),
});

/**
 * The steps of a logarithmic row: ten, fifteen and ten round values in a decade, 1, 1.1 … 2, 2.2 … 5, 5.5 … 10.
 * Whole numbers below ten step by one, which is place 0…9; each further decade has 35 places.
 */
const placesOfDecade = 35;
const stretches = [
  { from: 1, step: 0.1, place: 0 },
  { from: 2, step: 0.2, place: 10 },
  { from: 5, step: 0.5, place: 25 },
] as const;

const roundSteps: Steps = {
  placeOf(value) {
    if (value < 10) return value;
    const decade = Math.floor(clean(Math.log10(value)));
    const lead = clean(value / 10 ** decade);
    const stretch = stretches.findLast(({ from }) => lead >= from) ?? stretches[0];
    const within = stretch.place + clean((lead - stretch.from) / stretch.step);
    return 10 + (decade - 1) * placesOfDecade + within;
  },
  valueAt(place) {
    if (place < 10) return place;
    const decade = 1 + Math.floor((place - 10) / placesOfDecade);
    const within = (place - 10) % placesOfDecade;
    const stretch = stretches.findLast((candidate) => within >= candidate.place) ?? stretches[0];
    return clean((stretch.from + (within - stretch.place) * stretch.step) * 10 ** decade);
  },
};

function stepsOf({ step, slider, integer }: Stepped): Steps {
  if (step !== undefined) return evenSteps(step);
  if (slider.scale === "log" && integer) return roundSteps;
  return evenSteps(clean((slider.to - slider.from) / 100));
}

const highestOf = ({ max, mayBeNever }: Stepped): number => (mayBeNever ? Infinity : max);

/** ∞ lies one step beyond the slider. */
const placeWithNever = (parameter: Stepped, steps: Steps, value: number): number =>
  value === Infinity ? Math.floor(steps.placeOf(parameter.slider.to)) + 1 : steps.placeOf(value);

/**
 * Moves a value by whole steps up or down: the table's step, a hundredth of the slider, or round numbers on a
 * logarithmic one. A value between two steps first goes to the next one. Stays within the parameter's range; beyond
 * the slider's end lies "never" where ∞ is allowed.
 * @param steps Rounded to a whole number; 0 leaves the value as it is.
 */
export function stepValue(parameter: Stepped, value: number, steps: number): number {
  const moves = Math.round(steps);
  if (moves === 0 || Number.isNaN(moves)) return value;
  if (!Number.isFinite(moves)) return moves < 0 ? parameter.min : highestOf(parameter);
  const rungs = stepsOf(parameter);
  const from = placeWithNever(parameter, rungs, value);
  const place = (moves > 0 ? Math.floor(from) : Math.ceil(from)) + moves;
  const stepped = Math.max(parameter.min, rungs.valueAt(Math.max(0, place)));
  if (moves > 0 && parameter.mayBeNever && stepped > parameter.slider.to) return Infinity;
  return Math.min(parameter.max, stepped);
}
