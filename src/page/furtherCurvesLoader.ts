import type { FurtherCurves } from "./furtherCurves.ts";
import { retryingImport } from "./retryingImport.ts";

/** Fetches the further curves, and makes those of one app. */
export type LoadFurtherCurves = () => Promise<FurtherCurves>;

/** They are a script of their own, fetched when one of them is first wanted. */
export function furtherCurvesLoader(): LoadFurtherCurves {
  const load = retryingImport(() => import("./furtherCurves.ts"), "createFurtherCurves");
  return async () => (await load())();
}
