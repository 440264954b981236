import { expect } from "vitest";

/** Asks again and again until the answer is as expected. The time only ends what never comes. */
export function eventually<Answer>(ask: () => Answer | Promise<Answer>) {
  // oxlint-disable-next-line vitest/require-awaited-expect-poll -- Whoever calls this waits.
  return expect.poll(ask, { timeout: 60_000 });
}
