import { valueOnAxis } from "../../parameters/valueOnAxis.ts";
import type { AppStore } from "../../store/createAppStore.ts";
import type { MapExperiment } from "../../study/experiment.ts";
import { openRun } from "./openRun.ts";

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

/** Opens a run of a place on the page; it is undone in one step. */
export function openPlace(store: AppStore, experiment: MapExperiment, place: number, seed: number): void {
  const [across, down] = valuesAt(experiment, place);
  const sides = { [experiment.across.key]: across, [experiment.down.key]: down };
  openRun(store, { ...experiment.parameters, ...sides, seed }, experiment.plan);
}
