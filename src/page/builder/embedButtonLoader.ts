import type { ComponentType } from "react";
import { retryingImport } from "../retryingImport.ts";

/** The button that opens the builder is a script of its own, which the first picture does without. */
export function embedButtonLoader(): () => Promise<ComponentType> {
  return retryingImport(() => import("./EmbedButton.tsx"), "EmbedButton");
}
