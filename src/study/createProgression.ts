import { candidatesProgression } from "./candidatesProgression.ts";
import { ensembleProgression } from "./ensemble/ensembleProgression.ts";
import type { Experiment } from "./experiment.ts";
import { leversProgression } from "./levers/leversProgression.ts";
import { mapProgression } from "./map/mapProgression.ts";
import type { Progression } from "./progression.ts";
import type { ExperimentKind, SummaryOf } from "./summaries.ts";

/** The experiment of a kind. */
export type ExperimentOf<Kind extends ExperimentKind> = Extract<Experiment, { readonly kind: Kind }>;

const makers: {
  readonly [Kind in ExperimentKind]: (experiment: ExperimentOf<Kind>) => Progression<SummaryOf[Kind]>;
} = {
  ensemble: ensembleProgression,
  levers: leversProgression,
  map: mapProgression,
  candidates: candidatesProgression,
};

/** An experiment, before its first run. Outcomes that are there already are added to it like all others. */
export function createProgression<Kind extends ExperimentKind>(
  experiment: ExperimentOf<Kind>,
): Progression<SummaryOf[Kind]> {
  return makers[experiment.kind](experiment);
}
