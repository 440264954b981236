import type { Expectation } from "../../model/expectation.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { generationDays } from "./generationDays.ts";

/** A setting as somebody with a formula would measure it. Times are in days, rates a day, counts in simulated members. */
export interface FormulaInputs {
  readonly start: number;
  /** Invitations that a member ever sends, and the share of them that is accepted at a first ask. Infinity: they never end. */
  readonly invitations: number;
  readonly conversion: number;
  /** Their product. On a network more than there is anybody for: no formula knows of contacts. */
  readonly K: number;
  /** Mean time from a member's joining to that of the people it brings: see `generationDays.ts`. */
  readonly cycleDays: number;
  /** Everybody; Infinity in a market without end. */
  readonly population: number;
  /** Bass's p: the share of those outside who join by themselves a day. */
  readonly p: number;
  /**
   * Bass's q: the people a member brings a day. K ÷ cycleDays, which spreads what a member brings in all over the time that it
   * takes; where inviting never ends the rate itself, to which that tends.
   */
  readonly q: number;
  /** Growth a day in the beginning, as theory has it; null: there is none. */
  readonly r: number | null;
}

/**
 * Reads a setting.
 * @param acting the acting parameters
 */
export function formulaInputs(acting: Parameters, expectation: Expectation): FormulaInputs {
  const { acceptance: conversion, invitations } = expectation;
  const population = acting.market === "unlimited" ? Infinity : acting.population;
  const K = conversion === 0 ? 0 : conversion * invitations;
  const cycleDays = generationDays(acting);
  const rate = (acting.invitesPerWeek / 7) * conversion * acting.activation * acting.promoterShare;
  return {
    start: Math.min(acting.startingMembers, population),
    invitations,
    conversion,
    K,
    cycleDays,
    population,
    p: population === Infinity ? 0 : acting.organicPerDay / population,
    q: K === Infinity ? rate : K === 0 ? 0 : K / cycleDays,
    r: expectation.growthRatePerDay,
  };
}
