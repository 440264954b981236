import type { ComponentType } from "react";
import { retryingImport } from "./retryingImport.ts";

/** The place of studies is a script of its own, fetched beside the further parts. */
export function studyPlaceLoader(): () => Promise<ComponentType> {
  return retryingImport(() => import("./StudyPlace.tsx"), "StudyPlace");
}
