import { parameterTable } from "../../parameters/parameterTable.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";

/** How many days of numbers are held back, and how many are forecast. */
export interface FitDays {
  readonly heldBackDays: number;
  readonly forecastDays: number;
}

/** Fewer numbers than this are needed whole. */
const fewestToHoldBack = 10;
const mostHeldBack = 30;

/** The last day of some numbers, whole. */
export const lastDayOf = ({ days }: OwnNumbers): number => Math.floor(days[days.length - 1]);

/** The most days that can be forecast: a run lasts ten years at most. */
export const mostForecast = (numbers: OwnNumbers): number =>
  Math.max(1, parameterTable.days.max - lastDayOf(numbers));

/** What suits numbers: the last fifth is held back, 30 days or 4 numbers at most; a quarter as long is forecast. */
export function usualFitDays(numbers: OwnNumbers): FitDays {
  const last = lastDayOf(numbers);
  const most = Math.max(mostHeldBack, 4 * numbers.periodDays);
  return {
    heldBackDays: numbers.days.length < fewestToHoldBack ? 0 : Math.floor(Math.min(most, last / 5)),
    forecastDays: Math.min(
      mostForecast(numbers),
      Math.max(Math.ceil(numbers.periodDays), Math.round(last / 4)),
    ),
  };
}
