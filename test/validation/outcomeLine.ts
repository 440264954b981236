import type { Observation } from "../../src/validation/law.ts";
import { sayObservation } from "../../src/validation/sayObservation.ts";
import type { Outcome } from "./tryLaw.ts";

/** How near an observation came to failing: above 1 it failed. */
function strain(observation: Observation): number {
  if ("atLeast" in observation) return observation.atLeast / observation.observed;
  const distance = Math.abs(observation.observed - observation.expected);
  return distance === 0 ? 0 : distance / observation.tolerance;
}

/** One line on a law: what came nearest to failing, and how long it took. */
export function outcomeLine({ id, record, held, seconds, error }: Outcome, note = ""): string {
  if (record === null) return `${id}  FAILED  ${error}`;
  const { title, tried, observations } = record;
  const [worst] = observations.toSorted((a, b) => strain(b) - strain(a));
  const { observed, expected } = sayObservation(worst);
  const how = [
    tried,
    observations.length > 1 ? `nearest of ${observations.length}` : "",
    note,
    `${seconds.toFixed(1)} s`,
  ];
  const words = [id, held ? "held  " : "FAILED", `${title}: ${worst.what} ${observed}, expected ${expected}`];
  return `${words.join("  ")} (${how.filter((part) => part !== "").join("; ")})`;
}
