/** Notices that a worker which has work says nothing any more. */
export interface SilenceWatch {
  /** There is work from now on, or more of it. */
  begin(): void;
  /** The worker was heard, and may now be silent for so many checks. */
  hear(checks?: number): void;
  /** There is no work. */
  rest(): void;
}

const checkEveryMs = 1_000;
/** Checks rather than a time: a computer that slept does not make its worker look silent. Six are 5 s at least. */
const usualChecks = 6;

/** A watch that calls `onSilent` once, and rests then, after a worker with work was silent for 5 s or the checks it was allowed. */
export function createSilenceWatch(onSilent: () => void): SilenceWatch {
  let checksSinceNews = 0;
  let allowedChecks = usualChecks;
  let checking: ReturnType<typeof setInterval> | null = null;

  const rest = (): void => {
    if (checking !== null) clearInterval(checking);
    checking = null;
    allowedChecks = usualChecks;
  };

  return {
    begin() {
      checksSinceNews = 0;
      checking ??= setInterval(() => {
        if (++checksSinceNews < allowedChecks) return;
        rest();
        onSilent();
      }, checkEveryMs);
    },
    hear(checks = usualChecks) {
      checksSinceNews = 0;
      allowedChecks = checks;
    },
    rest,
  };
}
