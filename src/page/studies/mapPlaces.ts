import { parameterKeys } from "../../parameters/parameterTable.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { valueOnAxis } from "../../parameters/valueOnAxis.ts";
import type { AppStore } from "../../store/createAppStore.ts";
import type { MapExperiment } from "../../study/experiment.ts";

/** The column and the row of a place, from 0. */
const columnAndRow = ({ across }: MapExperiment, place: number): readonly [number, number] => [
  place % across.steps,
  Math.floor(place / across.steps),
];

/** The values of both inputs at a place. */
export function valuesAt(experiment: MapExperiment, place: number): readonly [across: number, down: number] {
  const [column, row] = columnAndRow(experiment, place);
  return [valueOnAxis(experiment.across, column), valueOnAxis(experiment.down, row)];
}

/** The place of an axis whose value is nearest to one, from 0. */
export function nearestPlace(axis: MapExperiment["across"], value: number): number {
  const distance = (place: number): number => Math.abs(valueOnAxis(axis, place) - value);
  const places = Array.from({ length: axis.steps }, (_, place) => place);
  return places.reduce((best, place) => (distance(place) < distance(best) ? place : best), 0);
}

/** The setting of a place, with the first of the seeds. */
function settingAt(experiment: MapExperiment, place: number): Parameters {
  const [across, down] = valuesAt(experiment, place);
  const { parameters, seeds } = experiment;
  return {
    ...parameters,
    seed: seeds.first,
    [experiment.across.key]: across,
    [experiment.down.key]: down,
  };
}

/** Opens a run of a place on the page; it is undone in one step. */
export function openPlace({ state, actions }: AppStore, experiment: MapExperiment, place: number): void {
  const wanted = settingAt(experiment, place);
  const gesture = "open a place of the map";
  actions.endGesture();
  for (const key of parameterKeys)
    if (state.getState().settings.present.parameters[key] !== wanted[key])
      actions.setParameter(key, wanted[key], gesture);
  actions.setPlan(experiment.plan, gesture);
  actions.endGesture();
}
