import { neutralParameters } from "./baseParameters.ts";
import type { Parameters } from "./parameterTable.ts";

/** The parameters of a setting in which everything that it does not name has no effect. */
export const fromNeutral = (settings: Partial<Parameters>): Parameters => ({
  ...neutralParameters,
  ...settings,
});
