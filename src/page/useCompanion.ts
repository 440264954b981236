import { useLayoutEffect, useState } from "react";
import { createCompanion } from "../store/companion.ts";
import type { Companion } from "../store/companion.ts";
import type { AppStore } from "../store/createAppStore.ts";

/** The store of what an app's settings are seen beside, made before the browser paints; it goes with the component. */
export function useCompanion(first: AppStore): Companion | null {
  const [companion, setCompanion] = useState<Companion | null>(null);
  useLayoutEffect(() => {
    const made = createCompanion(first);
    // oxlint-disable-next-line react/set-state-in-effect -- what has to be disposed of is made in an effect
    setCompanion(made);
    return () => made.dispose();
  }, [first]);
  return companion;
}
