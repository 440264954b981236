import { agreeing } from "../parameters/agreeing.ts";
import { parameterTable } from "../parameters/parameterTable.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import type { Experiment, Task } from "./experiment.ts";
import { leversOf } from "./levers/leversOf.ts";
import { placeValues } from "./map/placeValues.ts";
import { seedCount } from "./seedOrder.ts";

/** How many settings an experiment has. */
export function variantCount(experiment: Experiment): number {
  switch (experiment.kind) {
    case "ensemble":
      return 1;
    case "levers":
      return 1 + leversOf(experiment.parameters, experiment.better).length;
    case "map":
      return experiment.across.steps * experiment.down.steps;
    case "candidates":
      return experiment.candidates.length;
  }
}

/**
 * The complete setting of one variant, with the experiment's own seed.
 * @throws RangeError for a variant that the experiment has not
 */
export function variantSetting(experiment: Experiment, variant: number): Parameters {
  if (!Number.isInteger(variant) || variant < 0 || variant >= variantCount(experiment))
    throw new RangeError(`the experiment has no variant ${variant}`);
  const { parameters } = experiment;
  switch (experiment.kind) {
    case "ensemble":
      return parameters;
    case "levers": {
      if (variant === 0) return parameters;
      const { key, to } = leversOf(parameters, experiment.better)[variant - 1];
      return { ...parameters, [key]: to };
    }
    case "map":
      return agreeing({ ...parameters, ...placeValues(experiment, variant) });
    case "candidates":
      return experiment.candidates[variant];
  }
}

/**
 * The seed that a run is simulated with. Each place of a map has seeds of its own, counted on from those of the place before:
 * with the same ones at all places a single early death would draw an edge across the map where there is none.
 */
export function seedOfRun(experiment: Experiment, { variant, seed }: Task): number {
  if (experiment.kind !== "map") return seed;
  return (seed + variant * seedCount(experiment.seeds)) % (parameterTable.seed.max + 1);
}

/** The complete setting of one run: to simulate it, or to open it on the page. */
export function variantParameters(experiment: Experiment, task: Task): Parameters {
  return { ...variantSetting(experiment, task.variant), seed: seedOfRun(experiment, task) };
}
