import { useEffect, useState } from "react";
import type { FurtherCurves } from "./furtherCurves.ts";
import { retryingImport } from "./retryingImport.ts";

/** Fetches the further curves, and makes those of one app. */
export type LoadFurtherCurves = () => Promise<FurtherCurves>;

/** They are a script of their own, fetched when one of them is first wanted. */
export function furtherCurvesLoader(): LoadFurtherCurves {
  const load = retryingImport(() => import("./furtherCurves.ts"));
  return async () => (await load()).createFurtherCurves();
}

/** How it stands with the further curves. */
export interface LoadedCurves {
  /** null until they have come. */
  readonly curves: FurtherCurves | null;
  /** How often they could not be fetched, while they are not being tried again; else 0. */
  readonly failures: number;
  retry(): void;
}

/**
 * The further curves of one app, from when they are first wanted.
 * @param makeLoader called once
 */
export function useFurtherCurves(wanted: boolean, makeLoader: () => LoadFurtherCurves): LoadedCurves {
  const [load] = useState(makeLoader);
  const [curves, setCurves] = useState<FurtherCurves | null>(null);
  const [failures, setFailures] = useState(0);
  const [isTried, setTried] = useState(false);
  const isMissing = wanted && curves === null && !isTried;

  useEffect(() => {
    if (!isMissing) return undefined;
    let isDropped = false;
    const keep = (loaded: FurtherCurves): void => {
      if (!isDropped) setCurves(loaded);
    };
    const fail = (): void => {
      if (isDropped) return;
      setTried(true);
      setFailures((count) => count + 1);
    };
    void load().then(keep, fail);
    return () => {
      isDropped = true;
    };
  }, [isMissing, load]);

  return {
    curves,
    failures: isTried ? failures : 0,
    retry: () => setTried(false),
  };
}
