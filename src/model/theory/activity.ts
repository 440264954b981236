import { weightsOfDensity } from "./cellWeights.ts";
import type { Grid } from "./joins.ts";
import { discountedDays, hazardUpTo } from "./lifetime.ts";
import type { Lifetime } from "./lifetime.ts";
import { sumOfProducts } from "./sumOfProducts.ts";

/**
 * When a member who was active is so, giving up apart: it leaves by the law of its lifetime, comes back after an
 * exponential time, and the lifetime begins anew.
 */
export interface Activity {
  readonly lifetime: Lifetime;
  /** Hazard of coming back; 0 if whoever leaves stays away. */
  readonly returnPerDay: number;
}

/** Chance of being active, by the age in days, 0…the days of a grid. */
export type ActiveAt = (age: number) => number;

/**
 * L[A](r) = ∫ A(a) · e^(−perDay · a) da over all ages, A the chance of being active; Infinity where it has no end.
 * @source A = S + f ∗ h ∗ A (leave, stay away, begin anew), so that L[A] = L[S] ÷ (1 − L[f] L[h]), with
 * L[f] = 1 − r L[S] and L[h] = ρ ÷ (ρ + r)
 */
export function discountedActiveDays({ lifetime, returnPerDay }: Activity, perDay: number): number {
  const untilLeaving = discountedDays(lifetime, perDay, 0, Infinity);
  if (returnPerDay === 0 || lifetime.strength === 0) return untilLeaving;
  if (perDay <= 0) return Infinity;
  return (untilLeaving * (returnPerDay + perDay)) / (perDay * (1 + returnPerDay * untilLeaving));
}

/** A(a), in closed form where leaving is as likely at any age, or for good. Else from a table by the cells of a grid. */
export function activeAt({ lifetime, returnPerDay }: Activity, grid: Grid): ActiveAt {
  const stays = (age: number): number => Math.exp(-hazardUpTo(lifetime, age));
  if (returnPerDay === 0 || lifetime.strength === 0) return stays;
  if (lifetime.shape === 1) {
    const leavePerDay = lifetime.strength / 30;
    const inTheEnd = returnPerDay / (returnPerDay + leavePerDay);
    return (age) => inTheEnd + (1 - inTheEnd) * Math.exp(-(returnPerDay + leavePerDay) * age);
  }
  const back = backAt(stays, returnPerDay, grid);
  return (age) => {
    const place = Math.min(age * grid.cellsPerDay, back.length - 1);
    const cell = Math.min(Math.floor(place), back.length - 2);
    return Math.min(1, stays(age) + back[cell] + (back[cell + 1] - back[cell]) * (place - cell));
  };
}

/**
 * Chance of having left and being active again, at the moments between cells: A − S = ρ · (1 − A) ∗ S, cell after cell; those
 * away in a cell count as their mean at its ends.
 */
function backAt(stays: (age: number) => number, returnPerDay: number, grid: Grid): Float64Array {
  const cells = grid.days * grid.cellsPerDay;
  const cellDays = 1 / grid.cellsPerDay;
  const { fromMoment } = weightsOfDensity(stays, cellDays, cells);
  const away = new Float64Array(cells);
  const back = new Float64Array(cells + 1);
  let awayBefore = 0;
  for (let cell = 0; cell < cells; cell++) {
    const known = returnPerDay * sumOfProducts(away, fromMoment, cell, 1, cells);
    const ofThisCell = (returnPerDay * fromMoment[0]) / 2;
    const left = 1 - stays((cell + 1) * cellDays);
    const awayAfter = Math.max(0, (left - known - ofThisCell * awayBefore) / (1 + ofThisCell));
    away[cell] = (awayBefore + awayAfter) / 2;
    back[cell + 1] = Math.max(0, left - awayAfter);
    awayBefore = awayAfter;
  }
  return back;
}
