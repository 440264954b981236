import { number } from "./parameter.ts";
import type { Parameter } from "./parameter.ts";

/** How long it runs, and with what luck. */
export const runParameters = {
  days: number({
    unit: "days",
    integer: true,
    min: 1,
    max: 3_650,
    opening: 180,
    neutral: 365,
    slider: { from: 10, to: 1_500, scale: "log" },
    step: 1,
  }),
  memberLimit: number({
    unit: "count",
    integer: true,
    min: 1,
    max: 10_000_000,
    opening: 1_000_000,
    neutral: 1_000_000,
    slider: { from: 1_000, to: 10_000_000, scale: "log" },
  }),
  seed: number({
    unit: "number",
    integer: true,
    min: 0,
    max: 4_294_967_295,
    opening: 11,
    neutral: 11,
    slider: { from: 1, to: 100, scale: "linear" },
    step: 1,
  }),
} as const satisfies Record<string, Parameter>;
