import { parameterKeys, parameterTable } from "./parameterTable.ts";
import type { Parameters } from "./parameterTable.ts";

function valuesOf(column: "opening" | "neutral"): Parameters {
  const values: unknown = Object.fromEntries(parameterKeys.map((key) => [key, parameterTable[key][column]]));
  return values as Parameters;
}

/** The opening column: "A new app, ten friends", which an empty link stands for. */
export const openingParameters: Parameters = valuesOf("opening");

/** The value of each parameter that has no effect. */
export const neutralParameters: Parameters = valuesOf("neutral");
