import type { Run } from "../model/run.ts";
import type { Law, Observation, Trial } from "./law.ts";
import { overSeeds } from "./overSeeds.ts";
import type { Picture } from "./picture.ts";
import { allowance, columnMeans } from "./statistics.ts";

interface MeanLaw<Found> extends Omit<Law, "measure" | "sdPerReplicate" | "biasAllowance"> {
  readonly sdPerReplicate: number;
  readonly biasAllowance?: number;
  /** What each of the expected figures is. */
  readonly what: readonly string[];
  readonly as?: Observation["as"];
  /** What is kept of a run. */
  read(run: Run): Found;
  /** The figures of a run, whose means are expected. */
  figures(found: Found): readonly number[];
  /** What else the same runs must show. */
  also?(found: readonly Found[], trial: Trial): Observation[];
  draw(found: readonly Found[], trial: Trial): Picture;
}

/** A law on the mean of one or more figures over many runs of its first setting. */
export function meanLaw<Found>({ what, as, read, figures, also, draw, ...law }: MeanLaw<Found>): Law {
  const { biasAllowance = 0, sdPerReplicate, settings, expected } = law;
  return {
    ...law,
    biasAllowance,
    measure(trial) {
      const found = overSeeds(trial, settings[0], read);
      const means = columnMeans(found.map(figures));
      const tolerance = allowance(sdPerReplicate, trial.replicates, biasAllowance);
      const observations = means.map((observed, i) => ({
        what: what[i],
        as,
        observed,
        expected: expected[i],
        tolerance,
      }));
      return {
        observations: [...observations, ...(also?.(found, trial) ?? [])],
        draw: () => draw(found, trial),
      };
    },
  };
}
