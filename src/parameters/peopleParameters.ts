import { inFiniteMarket } from "./conditions.ts";
import { choice, number } from "./parameter.ts";
import type { Parameter } from "./parameter.ts";

/** Who there is, and who begins. */
export const peopleParameters = {
  market: choice({ choices: ["unlimited", "mixed", "network"], opening: "mixed", neutral: "unlimited" }),
  population: number({
    onlyWhen: inFiniteMarket,
    unit: "count",
    integer: true,
    min: 1,
    max: 10_000_000,
    opening: 20_000,
    neutral: 20_000,
    slider: { from: 100, to: 1_000_000, scale: "log" },
  }),
  startingMembers: number({
    unit: "count",
    integer: true,
    min: 0,
    max: 10_000_000,
    opening: 10,
    neutral: 1,
    slider: { from: 1, to: 10_000, scale: "log" },
  }),
  organicPerDay: number({
    unit: "rate",
    min: 0,
    max: 1_000_000,
    opening: 0,
    neutral: 0,
    slider: { from: 0, to: 100, scale: "linear" },
    step: 1,
  }),
  peopleEach: number({
    unit: "count",
    integer: true,
    min: 1,
    max: 1_000_000,
    opening: 1,
    neutral: 1,
    slider: { from: 1, to: 10_000, scale: "log" },
  }),
} as const satisfies Record<string, Parameter>;
