import type { ComponentType } from "react";
import { retryingImport } from "./retryingImport.ts";

/** Fetches the page of two settings side by side. */
export type LoadComparison = () => Promise<ComponentType>;

/** It is a script of its own, fetched when a comparison begins. */
export function comparisonLoader(): LoadComparison {
  return retryingImport(() => import("./Comparison.tsx"), "Comparison");
}
