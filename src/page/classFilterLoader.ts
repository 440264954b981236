import type { ClassFilter } from "./ClassFilter.tsx";
import { retryingImport } from "./retryingImport.ts";

/** Fetches what makes a filter of the legend: a script of its own, which the first picture does without. */
export type LoadClassFilter = () => Promise<typeof ClassFilter>;

/** Makes what fetches it from where the page came from. */
export function classFilterLoader(): LoadClassFilter {
  return retryingImport(() => import("./ClassFilter.tsx"), "ClassFilter");
}
