import type { Experiment, SeedRange, Task } from "./experiment.ts";
import { seedOrder } from "./seedOrder.ts";
import { variantCount } from "./variantParameters.ts";

/**
 * Every run of an experiment, whatever the others say: all variants with one seed, then with the next; of the seeds every
 * beginning is evenly spread over all of them.
 * @param seeds some of the experiment's own, for a part of it; without them all
 */
export function* allTasks(
  experiment: Experiment,
  seeds: SeedRange = experiment.seeds,
): Generator<Task, void, undefined> {
  const variants = variantCount(experiment);
  for (const seed of seedOrder(seeds))
    for (let variant = 0; variant < variants; variant++) yield { variant, seed };
}
