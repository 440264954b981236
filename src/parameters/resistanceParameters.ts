import { both, inFiniteMarket, inNetwork, withMisfits, withStyle } from "./conditions.ts";
import { number, share } from "./parameter.ts";
import type { Parameter } from "./parameter.ts";

/** Why people say no, and what pulls them in. */
export const resistanceParameters = {
  fitShare: share({ opening: 1, neutral: 1 }),
  misfitConversion: share({ onlyWhen: withMisfits, opening: 0, neutral: 0 }),
  targeting: share({ onlyWhen: withMisfits, opening: 0, neutral: 0 }),
  fatigue: share({ onlyWhen: inFiniteMarket, opening: 0, neutral: 0 }),
  burn: share({ onlyWhen: inFiniteMarket, opening: 0, neutral: 0 }),
  maxAsks: number({
    onlyWhen: both(inNetwork, withStyle("steady", "burst")),
    unit: "count",
    integer: true,
    min: 0,
    max: 1_000,
    mayBeNever: true,
    opening: Infinity,
    neutral: Infinity,
    slider: { from: 0, to: 10, scale: "linear" },
    step: 1,
  }),
  networkEffect: number({
    onlyWhen: inFiniteMarket,
    unit: "share",
    min: 0,
    max: 100,
    opening: 0,
    neutral: 0,
    slider: { from: 0, to: 2, scale: "linear" },
    step: 0.05,
  }),
  threshold: number({
    onlyWhen: inNetwork,
    unit: "count",
    integer: true,
    min: 1,
    max: 1_000,
    opening: 1,
    neutral: 1,
    slider: { from: 1, to: 10, scale: "linear" },
    step: 1,
  }),
} as const satisfies Record<string, Parameter>;
