import { completeParameters } from "../../src/parameters/completeParameters.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import type { MapExperiment } from "../../src/study/experiment.ts";
import type { MapCell, MapSummary } from "../../src/study/summaries.ts";

/** A map of churn, 1 to 7 %, and conversion, 5 to 25 %: 4 × 3 places. */
export const madeUpExperiment = (changed: Partial<MapExperiment> = {}): MapExperiment => ({
  kind: "map",
  parameters: completeParameters({}),
  plan: emptyPlan,
  seeds: { first: 11, last: 13 },
  across: { key: "churnPerMonth", from: 0.01, to: 0.07, steps: 4, scale: "linear" },
  down: { key: "conversion", from: 0.05, to: 0.25, steps: 3, scale: "linear" },
  ...changed,
});

/** What came of a place. */
export const madeUpCell = (place: number, changed: Partial<MapCell> = {}): MapCell => ({
  runs: 3,
  shownOf: place,
  seed: 12,
  finalShare: 0.5,
  growthRatePerDay: 0.07,
  lossShare: null,
  K: 1.4,
  ...changed,
});

/** A map that is known everywhere, with these final shares row by row. */
export const madeUpSummary = (
  shares: readonly number[],
  changed: (place: number) => Partial<MapCell> = () => ({}),
): MapSummary => ({
  cells: shares.map((finalShare, place) => madeUpCell(place, { finalShare, ...changed(place) })),
  runs: 3 * shares.length,
});
