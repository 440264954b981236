import { expect } from "vitest";

/** Asks again and again until the answer is as expected. The time only ends what never comes. */
export const eventually = <Answer>(ask: () => Answer | Promise<Answer>) =>
  expect.poll(ask, { timeout: 60_000 });
