import { neutralParameters } from "../../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import type { FitResult } from "../../../src/study/fit/fitResult.ts";
import type { OwnNumbers } from "../../../src/study/ownNumbers.ts";

/** Sales of the textbook series, year by year. */
export const textbookSales = [840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890];

/** What the textbook gives for it, by the year. */
export const textbook = { p: 0.0066, q: 0.638, m: 68_000 };

/** Nobody leaves or tires, and answers come at once: all that Bass's model has. */
export const bassSetting: Parameters = {
  ...neutralParameters,
  market: "mixed",
  inviteStyle: "steady",
  invitesPerWeek: 1,
  conversion: 0.01,
};

const daysAYear = 365;

/** Totals at the ends of years as a reader's numbers. */
export function yearlyNumbers(totals: readonly number[]): OwnNumbers {
  return {
    firstDate: null,
    periodDays: daysAYear,
    days: Float64Array.from(totals, (_, year) => year * daysAYear),
    joined: Float64Array.from(totals),
    active: null,
    cohorts: null,
  };
}

/** Who has bought by the end of the years 0…, as Bass's formula has it. */
export function bassTotals(years: number): number[] {
  const { p, q, m } = textbook;
  return Array.from({ length: years + 1 }, (_, year) => {
    const left = Math.exp(-(p + q) * year);
    return Math.round((m * (1 - left)) / (1 + (q / p) * left));
  });
}

/** A fit in Bass's words, by the year: the best and what 9 in 10 fits say. */
export function inBassWords({ fitted, figures }: FitResult) {
  const of = (key: string) => fitted.find((value) => value.key === key)!;
  const population = of("population");
  const organic = of("organicPerDay");
  const rate = figures.find(({ name }) => name === "joinsPerMemberWeek")!;
  const [low, , middle, , high] = rate.spread.map((aWeek) => (aWeek / 7) * daysAYear);
  return {
    m: { best: population.best, low: population.spread[0], high: population.spread[4] },
    q: { best: middle, low, high },
    p: {
      best: (organic.best * daysAYear) / population.best,
      low: (organic.spread[0] * daysAYear) / population.best,
      high: (organic.spread[4] * daysAYear) / population.best,
    },
  };
}
