import type { ComponentType } from "react";
import { retryingImport } from "../retryingImport.ts";

/** The button that opens the builder is a script of its own, which the first picture does without. */
export function embedButtonLoader(): () => Promise<ComponentType> {
  const load = retryingImport(() => import("./EmbedButton.tsx"));
  return async () => (await load()).EmbedButton;
}
