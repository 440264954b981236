import type { NumbersForm } from "./numbersReading.ts";
import { leadingNumbers, readDate } from "./readDate.ts";

type Order = NumbersForm["dateOrder"];

/** In which order dates are written, and whether the texts leave it open. */
export interface RecognisedOrder {
  readonly order: Order;
  /** Day first and month first are both possible. */
  readonly isOpen: boolean;
}

/** How many neighbouring dates lie as far apart as most do: the right order makes a series even. */
function evenSteps(texts: readonly string[], order: Order): number {
  const steps = new Map<number, number>();
  let before = NaN;
  for (const text of texts) {
    const day = readDate(text, order);
    const step = Math.abs(day - before);
    if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
    before = day;
  }
  return Math.max(0, ...steps.values());
}

/** Gathers what dates tell of their order: a first number above 12 is a day, a second above 12 shows that the month is first. */
export function gatherOrder(): {
  add(text: string): void;
  /** null: nothing told it, or as much one way as the other. */
  order(): Order | null;
  /** How many texts begin with a day or a month, and how many of them are written with points. */
  readonly seen: number;
  readonly points: number;
} {
  let [dayFirst, monthFirst, seen, points] = [0, 0, 0, 0];
  return {
    add(text) {
      const numbers = leadingNumbers(text);
      if (numbers === null) return;
      seen++;
      if (numbers[2] === ".") points++;
      if (numbers[0] > 12 && numbers[1] <= 12) dayFirst++;
      if (numbers[1] > 12 && numbers[0] <= 12) monthFirst++;
    },
    order() {
      if (dayFirst === monthFirst) return null;
      return dayFirst > monthFirst ? "day-month-year" : "month-day-year";
    },
    get seen() {
      return seen;
    },
    get points() {
      return points;
    },
  };
}

/**
 * The order of the dates in a column, by evidence. Where no date tells, the more even series counts; then the day comes first,
 * as in most of the world.
 */
export function recogniseOrder(texts: readonly string[]): RecognisedOrder {
  const evidence = gatherOrder();
  for (const text of texts) evidence.add(text);
  const { seen, points } = evidence;
  if (seen === 0 || seen < 0.5 * texts.length) return { order: "year-month-day", isOpen: false };
  const told = evidence.order();
  if (told !== null) return { order: told, isOpen: false };
  // With points the day is first wherever dates are written so.
  if (points > 0.5 * seen) return { order: "day-month-year", isOpen: false };
  const isMonthFirst = evenSteps(texts, "month-day-year") > evenSteps(texts, "day-month-year");
  return { order: isMonthFirst ? "month-day-year" : "day-month-year", isOpen: true };
}
