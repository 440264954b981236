import { useEffect, useRef, useState } from "react";

/** What is being made. */
export interface Work {
  readonly what: string;
  /** How much of it is done, 0…1; null: that is not known. */
  readonly share: number | null;
}

/** What came of it. */
export interface Outcome {
  readonly text: string;
  readonly isFailure: boolean;
}

/** Makes something that may take its time; returns what is said of it when it is done. */
export type Job = (signal: AbortSignal, tell: (share: number) => void) => Promise<string>;

/** One thing is made at a time, and can be cancelled. */
export interface Worked {
  readonly work: Work | null;
  readonly outcome: Outcome | null;
  begin(what: string, job: Job): void;
  cancel(): void;
}

const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Keeps what is being made where it is shown; leaving cancels it. */
export function useWork(): Worked {
  const [work, setWork] = useState<Work | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const begin = (what: string, job: Job): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setWork({ what, share: null });
    setOutcome(null);
    const end = (told: Outcome | null): void => {
      // Something else was begun meanwhile, or the place of it is gone.
      if (running.current !== controller) return;
      running.current = null;
      setWork(null);
      setOutcome(told);
    };
    job(controller.signal, (share) => {
      if (!controller.signal.aborted) setWork({ what, share });
    }).then(
      (text) => end({ text, isFailure: false }),
      (thrown: unknown) =>
        end(controller.signal.aborted ? null : { text: reasonOf(thrown), isFailure: true }),
    );
  };
  return {
    work,
    outcome,
    begin,
    cancel: () => running.current?.abort(new Error("cancelled")),
  };
}
