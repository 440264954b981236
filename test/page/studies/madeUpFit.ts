import { readLink } from "../../../src/parameters/link.ts";
import type { FitResult, HeldBack } from "../../../src/study/fit/fitResult.ts";
import type { Bands } from "../../../src/study/summaries.ts";

const { parameters } = readLink("").state;

/** Bands of so many days that rise evenly, 5 % at a step apart. */
export function madeUpBands(days: number, perDay: number): Bands {
  const line = (factor: number): Float64Array =>
    Float64Array.from({ length: days + 1 }, (_, day) => factor * perDay * day);
  return [line(0.8), line(0.9), line(1), line(1.1), line(1.2)];
}

/** 20 numbers that were held back, of which so many lie within. */
export function madeUpHeldBack(within: number, last = 1_000): HeldBack {
  const forecast = madeUpBands(19, 50);
  return {
    fromDay: 100,
    days: Float64Array.from({ length: 20 }, (_, at) => 100 + at),
    truth: Float64Array.from({ length: 20 }, (_, at) => (at === 19 ? last : 50 * at)),
    forecast,
    within,
  };
}

/** What a fit of 120 days could say, with 30 days of forecast. */
export function madeUpFit(changed: Partial<FitResult> = {}): FitResult {
  return {
    fitted: [
      {
        key: "conversion",
        best: 0.2,
        spread: [0.1, 0.15, 0.2, 0.3, 0.4],
        told: "together",
        with: ["invitesPerWeek"],
      },
      { key: "invitesPerWeek", best: 3, spread: [1, 2, 3, 4, 6], told: "together", with: ["conversion"] },
      {
        key: "churnPerMonth",
        best: 0.0421,
        spread: [0.031, 0.04, 0.042, 0.045, 0.056],
        told: "told",
        with: [],
      },
      {
        key: "population",
        best: 9_123,
        spread: [4_000, 6_000, 9_000, 20_000, 90_000],
        told: "unknown",
        with: [],
      },
    ],
    figures: [
      { name: "joinsPerMemberWeek", spread: [0.81, 0.85, 0.9, 1, 1.1] },
      { name: "K", spread: [1.9, 2, 2.1, 2.2, 2.4] },
    ],
    best: { ...parameters, conversion: 0.31, population: 9_100, startingMembers: 12, days: 150, seed: 77 },
    dispersion: 1,
    lastDay: 120,
    joined: madeUpBands(150, 100),
    active: null,
    futures: null,
    heldBack: madeUpHeldBack(18),
    cannotKnow: [],
    candidates: [],
    ...changed,
  };
}
