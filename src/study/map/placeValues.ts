import type { Parameters } from "../../parameters/parameterTable.ts";
import { valueOnAxis } from "../../parameters/valueOnAxis.ts";
import type { MapExperiment } from "../experiment.ts";

/** The two inputs of one place of a map. */
export function placeValues({ across, down }: MapExperiment, variant: number): Partial<Parameters> {
  return {
    [across.key]: valueOnAxis(across, variant % across.steps),
    [down.key]: valueOnAxis(down, Math.floor(variant / across.steps)),
  };
}
