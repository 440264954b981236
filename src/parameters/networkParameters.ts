import { inNetwork, inNetworkOf, withContacts } from "./conditions.ts";
import { choice, number, share } from "./parameter.ts";
import type { Parameter } from "./parameter.ts";

/** Who knows whom. */
export const networkParameters = {
  network: choice({
    onlyWhen: inNetwork,
    choices: ["random", "small-world", "scale-free", "communities"],
    testChoices: ["given"],
    opening: "random",
    neutral: "random",
  }),
  contacts: number({
    onlyWhen: withContacts,
    unit: "rate",
    min: 0,
    max: 1_000,
    opening: 12,
    neutral: 12,
    slider: { from: 0, to: 50, scale: "linear" },
    step: 1,
  }),
  rewiring: share({ onlyWhen: inNetworkOf("small-world"), opening: 0.05, neutral: 0.05 }),
  communities: number({
    onlyWhen: inNetworkOf("communities"),
    unit: "count",
    integer: true,
    min: 1,
    max: 10_000,
    opening: 50,
    neutral: 50,
    slider: { from: 1, to: 1_000, scale: "log" },
  }),
  mixing: share({ onlyWhen: inNetworkOf("communities"), opening: 0.1, neutral: 0.1 }),
  startPlacement: choice({
    onlyWhen: inNetwork,
    choices: ["random", "best-connected", "neighbours"],
    opening: "random",
    neutral: "random",
  }),
  networkSeed: number({
    onlyWhen: inNetwork,
    unit: "number",
    integer: true,
    min: 0,
    max: 4_294_967_295,
    opening: 1,
    neutral: 1,
    slider: { from: 1, to: 100, scale: "linear" },
    step: 1,
  }),
} as const satisfies Record<string, Parameter>;
