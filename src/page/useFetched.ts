import { useCallback, useEffect, useState } from "react";

/** How it stands with a part of the page that has a script of its own. */
export interface Fetched<Part> {
  /** null until it has come. */
  readonly part: Part | null;
  /** How often it could not be fetched, while it is not being tried again; else 0. */
  readonly failures: number;
  retry(): void;
}

/**
 * Fetches a part of the page when it is first wanted.
 * @param makeLoader called once, and gives what fetches the part
 */
export function useFetched<Part>(wanted: boolean, makeLoader: () => () => Promise<Part>): Fetched<Part> {
  const [load] = useState(makeLoader);
  const [part, setPart] = useState<Part | null>(null);
  const [failures, setFailures] = useState(0);
  const [isTried, setTried] = useState(false);
  const isMissing = wanted && part === null && !isTried;

  useEffect(() => {
    if (!isMissing) return undefined;
    let isDropped = false;
    const keep = (loaded: Part): void => {
      // A component is a function, which would be asked for the state.
      if (!isDropped) setPart(() => loaded);
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
    part,
    failures: isTried ? failures : 0,
    retry: useCallback(() => setTried(false), []),
  };
}
