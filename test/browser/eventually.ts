import { expect } from "vitest";

const { poll } = expect;

/** Asks again and again until the answer is as expected; to be awaited. The time only ends what never comes. */
export const eventually = <Answer>(ask: () => Answer | Promise<Answer>) => poll(ask, { timeout: 60_000 });
