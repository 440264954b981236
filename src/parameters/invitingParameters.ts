import { inNetwork, withStyle } from "./conditions.ts";
import { choice, number, share } from "./parameter.ts";
import type { Parameter } from "./parameter.ts";

/** Who invites, how many, and when. */
export const invitingParameters = {
  inviteStyle: choice({
    choices: ["steady", "burst", "circle"],
    choicesOnlyWhen: { circle: inNetwork },
    opening: "steady",
    neutral: "burst",
  }),
  invitesPerWeek: number({
    onlyWhen: withStyle("steady"),
    unit: "rate",
    min: 0,
    max: 1_000,
    opening: 4,
    neutral: 0,
    slider: { from: 0, to: 20, scale: "linear" },
    step: 0.1,
  }),
  enthusiasmHalfLife: number({
    onlyWhen: withStyle("steady"),
    unit: "days",
    min: 0.1,
    max: 36_500,
    mayBeNever: true,
    opening: 21,
    neutral: Infinity,
    slider: { from: 1, to: 365, scale: "log" },
    step: 1,
  }),
  invitesPerMember: number({
    onlyWhen: withStyle("burst"),
    unit: "rate",
    min: 0,
    max: 100_000,
    opening: 8,
    neutral: 0,
    slider: { from: 0, to: 50, scale: "linear" },
    step: 0.1,
  }),
  inviteSpread: choice({
    onlyWhen: withStyle("burst"),
    choices: ["fixed", "poisson", "geometric"],
    opening: "poisson",
    neutral: "fixed",
  }),
  circleShare: share({ onlyWhen: withStyle("circle"), opening: 1, neutral: 1 }),
  sendDelayDays: number({
    onlyWhen: withStyle("burst", "circle"),
    unit: "days",
    min: 0,
    max: 36_500,
    opening: 0,
    neutral: 0,
    slider: { from: 0, to: 90, scale: "linear" },
    step: 0.5,
  }),
  promoterShare: share({ opening: 1, neutral: 1 }),
} as const satisfies Record<string, Parameter>;
