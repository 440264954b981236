import type { Parameters } from "./parameterTable.ts";

/** How many may join in a setting, those who begin included, in simulated members: a run has no more. */
export const mostJoined = ({
  market,
  population,
  memberLimit,
}: Pick<Parameters, "market" | "population" | "memberLimit">): number =>
  market === "unlimited" ? memberLimit : Math.min(population, memberLimit);
