import type { MapExperiment } from "../experiment.ts";

/** So many places are run before any is looked at, at most: they make the first picture. */
const firstPlaces = 64;
/** Up to so many places all are run, whatever the coarser ones say. */
const placesRunAnyhow = 400;

/** Places of a map that are taken on together: every so many across and down, but for those of coarser ones. */
export interface Layer {
  readonly places: readonly number[];
  /** Whether all of them are run; otherwise those where the map changes. */
  readonly isWhole: boolean;
}

/** The places of a map, coarse first, each in one layer: every 8th across and down, every 4th, every 2nd, all. */
export function layersOf({ across, down }: Pick<MapExperiment, "across" | "down">): readonly Layer[] {
  const onLattice = (stride: number): number =>
    Math.ceil(across.steps / stride) * Math.ceil(down.steps / stride);
  let stride = 1;
  while (onLattice(stride) > firstPlaces) stride *= 2;
  const layers: Layer[] = [];
  for (let coarser = Infinity; stride >= 1; coarser = stride, stride /= 2) {
    const places: number[] = [];
    for (let y = 0; y < down.steps; y += stride)
      for (let x = 0; x < across.steps; x += stride)
        if (x % coarser !== 0 || y % coarser !== 0 || coarser === Infinity) places.push(x + y * across.steps);
    layers.push({ places, isWhole: layers.length === 0 || onLattice(stride) <= placesRunAnyhow });
  }
  return layers;
}
