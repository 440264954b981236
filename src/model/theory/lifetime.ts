import type { Parameters } from "../../parameters/parameterTable.ts";
import { integrateFromZero, integrateToInfinity } from "./quadrature.ts";

/** How long an active member stays, quitting apart: S(a) = exp(−strength · (a/30)^shape), a Weibull law. */
export interface Lifetime {
  /** −ln of the share that stays 30 days; 0 if nobody ever leaves. */
  readonly strength: number;
  readonly shape: number;
}

/** A smaller share than this that leaves in a month is taken as none. */
const noChurn = 1e-12;

/** Reads a setting's churn; churnPerMonth below 1. */
export function lifetimeOf({ churnPerMonth, churnShape }: Parameters): Lifetime {
  return { strength: churnPerMonth < noChurn ? 0 : -Math.log1p(-churnPerMonth), shape: churnShape };
}

/** −ln S(a) at an age in days. */
export function hazardUpTo(lifetime: Lifetime, age: number): number {
  return lifetime.strength === 0 ? 0 : lifetime.strength * (age / 30) ** lifetime.shape;
}

/** The age in days up to which −ln S(a) reaches a value: the inverse of `hazardUpTo`. */
export function ageAtHazard(lifetime: Lifetime, hazard: number): number {
  return lifetime.strength === 0 ? Infinity : 30 * (hazard / lifetime.strength) ** (1 / lifetime.shape);
}

/**
 * ∫ S(a) · e^(−perDay · a) da over the ages from…to, in days; Infinity where it has no end. In closed form for shape 1.
 * @param perDay may be negative
 */
export function discountedDays(lifetime: Lifetime, perDay: number, from: number, to: number): number {
  if (to <= from) return 0;
  if (lifetime.strength === 0 || lifetime.shape === 1)
    return exponentialDays(perDay + lifetime.strength / 30, from, to);
  const hasEnd = perDay >= 0 || lifetime.shape > 1;
  if (to === Infinity && !hasEnd) return Infinity;
  const integrand = (age: number): number => Math.exp(-perDay * age - hazardUpTo(lifetime, age));
  const scale = Math.min(perDay > 0 ? 1 / perDay : Infinity, ageAtHazard(lifetime, 1));
  if (to === Infinity) return integrateToInfinity((x) => integrand(from + x), scale);
  const isOverAt = Math.min(perDay > 0 ? 700 / perDay : Infinity, ageAtHazard(lifetime, 700));
  return integrateFromZero((x) => integrand(from + x), Math.min(to - from, isOverAt));
}

function exponentialDays(perDay: number, from: number, to: number): number {
  if (to === Infinity) return perDay > 0 ? Math.exp(-perDay * from) / perDay : Infinity;
  const days = to - from;
  const share = perDay === 0 ? 1 : -Math.expm1(-perDay * days) / (perDay * days);
  return Math.exp(-perDay * from) * days * share;
}
