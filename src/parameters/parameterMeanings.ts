import * as text from "#language/parameterMeanings.ts";
import type { ParameterKey } from "./parameterTable.ts";

/** What the value of each parameter means to somebody who has read nothing: one plain line. */
export const parameterMeanings: Readonly<Record<ParameterKey, string>> = text.parameterMeanings;
