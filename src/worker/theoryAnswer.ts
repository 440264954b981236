import { expected } from "../model/expected.ts";
import type { TheoryNews, TheoryRequest } from "./protocol.ts";

/** What theory expects of a run, or that it could not be worked out. Never throws. */
export function theoryAnswer({ run, parameters }: TheoryRequest): TheoryNews {
  try {
    return { type: "expectation", run, expectation: expected(parameters) };
  } catch (error) {
    return { type: "expectationFailed", run, reason: String(error) };
  }
}
