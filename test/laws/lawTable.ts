import type { Law, Observation } from "../../src/validation/law.ts";
import { sayObservation } from "../../src/validation/sayObservation.ts";

const figures = (observation: Observation): string => {
  const { observed, expected } = sayObservation(observation);
  return `${observed} (${expected})`;
};

/** Laws, what was observed of them, and the figure by which each mistake was noticed, as lines of text. */
export function lawTable() {
  const rows: string[][] = [];
  return {
    held({ id }: Law, observation: Observation, isHeld: boolean): void {
      rows.push([id, isHeld ? "holds" : "FAILS", `${observation.what}: ${figures(observation)}`]);
    },
    noticed({ id }: Law, mistake: string, observation: Observation | undefined): void {
      const outcome =
        observation === undefined ? "nothing is noticed" : `${observation.what}: ${figures(observation)}`;
      rows.push([id, observation === undefined ? "BLIND" : "broken", `${mistake} → ${outcome}`]);
    },
    text: (): string =>
      `\n${rows.map(([id, word, what]) => `${id}  ${word.padEnd(6)}  ${what}`).join("\n")}\n`,
  };
}
