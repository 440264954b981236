import type { MapExperiment, Task } from "../experiment.ts";
import { seedOrder } from "../seedOrder.ts";
import type { Layer } from "./mapLattice.ts";

/** Runs that are given out together, and how many are passed over for good when they are. */
interface Pass {
  readonly tasks: readonly Task[];
  readonly passedOver: readonly Task[];
}

/**
 * Which runs of a map are worth doing: one at every place of the coarse layers; one at those places of the finer layers around
 * which the map changes; then, as long as there are seeds, one more at each that has some and around which it still does. Each
 * pass is to be asked for when the runs of the last are in.
 * @param isChanging what the map, as it is known when a pass begins, says of a place
 */
export function* mapPasses(
  { seeds }: MapExperiment,
  layers: readonly Layer[],
  isChanging: () => (place: number) => boolean,
): Generator<Pass, void, undefined> {
  const order = seedOrder(seeds);
  const taskAt = (variant: number, round: number): Task => ({ variant, seed: order[round] });
  const tasksFrom = (variant: number, round: number): Task[] =>
    Array.from(order.subarray(round), (seed) => ({ variant, seed }));
  const passOf = (places: readonly number[], round: number, goesOn: (place: number) => boolean): Pass => ({
    tasks: places.filter(goesOn).map((place) => taskAt(place, round)),
    passedOver: places.filter((place) => !goesOn(place)).flatMap((place) => tasksFrom(place, round)),
  });

  let run: number[] = [];
  for (const { places, isWhole } of layers) {
    const pass = passOf(places, 0, isWhole ? () => true : isChanging());
    run.push(...pass.tasks.map(({ variant }) => variant));
    yield pass;
  }
  for (let round = 1; round < order.length; round++) {
    const pass = passOf(run, round, isChanging());
    run = pass.tasks.map(({ variant }) => variant);
    yield pass;
  }
}
