import { inStages } from "./conditions.ts";
import { choice, number, share } from "./parameter.ts";
import type { Parameter } from "./parameter.ts";

/** What becomes of an invitation, and when. */
export const joiningParameters = {
  conversion: share({ opening: 0.22, neutral: 1 }),
  cycleDays: number({
    unit: "days",
    min: 0,
    max: 3_650,
    opening: 4,
    neutral: 0,
    slider: { from: 0, to: 60, scale: "linear" },
    step: 0.5,
  }),
  cycleShape: choice({
    choices: ["fixed", "exponential", "staged"],
    opening: "exponential",
    neutral: "fixed",
  }),
  cycleStages: number({
    onlyWhen: inStages,
    unit: "count",
    integer: true,
    min: 1,
    max: 20,
    opening: 3,
    neutral: 1,
    slider: { from: 1, to: 10, scale: "linear" },
    step: 1,
  }),
} as const satisfies Record<string, Parameter>;
