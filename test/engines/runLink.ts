import { simulate } from "../../src/model/simulation.ts";
import { readLink } from "../../src/parameters/link.ts";

/** What a run is recognised by. */
export interface Answer {
  /** The fingerprint of the run, 16 hex digits. */
  readonly digest: string;
  /** How many have joined by its end. */
  readonly members: number;
}

/**
 * Simulates the run that a link stands for. Never throws: what goes wrong stands in the place of the digest.
 * @param query with or without its question mark
 */
export function runLink(query: string): Answer {
  try {
    const run = simulate(readLink(query).state.parameters);
    return { digest: run.digest(), members: run.people.count };
  } catch (error) {
    return { digest: String(error), members: 0 };
  }
}
