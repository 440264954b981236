import { expect } from "vitest";
import { patienceMs } from "./patience.ts";

const { poll } = expect;

/** Asks again and again until the answer is as expected; to be awaited. */
export const eventually = <Answer>(ask: () => Answer | Promise<Answer>) => poll(ask, { timeout: patienceMs });
