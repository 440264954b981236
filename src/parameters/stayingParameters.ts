import { both, inFiniteMarket, inNetwork, withChurn, withFormerMembers, withLeavings } from "./conditions.ts";
import { number, share } from "./parameter.ts";
import type { Parameter } from "./parameter.ts";

/** Who stays, who leaves, and who comes back. */
export const stayingParameters = {
  activation: share({ opening: 1, neutral: 1 }),
  churnPerMonth: share({ opening: 0.15, neutral: 0 }),
  churnShape: number({
    onlyWhen: withChurn,
    unit: "number",
    min: 0.1,
    max: 10,
    opening: 1,
    neutral: 1,
    slider: { from: 0.25, to: 4, scale: "log" },
    step: 0.05,
  }),
  stickiness: number({
    onlyWhen: both(inNetwork, withChurn),
    unit: "rate",
    min: 0,
    max: 100,
    opening: 0,
    neutral: 0,
    slider: { from: 0, to: 2, scale: "linear" },
    step: 0.05,
  }),
  quitWithoutRecruitsDays: number({
    unit: "days",
    min: 1,
    max: 36_500,
    mayBeNever: true,
    opening: Infinity,
    neutral: Infinity,
    slider: { from: 7, to: 365, scale: "log" },
    step: 1,
  }),
  // Below 1: with everybody leaving at once and everybody coming back at once no time would ever pass.
  returnPerMonth: number({
    onlyWhen: withLeavings,
    unit: "share",
    min: 0,
    max: 0.99,
    opening: 0,
    neutral: 0,
    slider: { from: 0, to: 0.99, scale: "linear" },
    step: 0.01,
  }),
  winback: number({
    onlyWhen: both(inFiniteMarket, withFormerMembers),
    unit: "share",
    min: 0,
    max: 100,
    opening: 0,
    neutral: 0,
    slider: { from: 0, to: 2, scale: "linear" },
    step: 0.05,
  }),
} as const satisfies Record<string, Parameter>;
