import { expectedCoefficient } from "../../model/expectedCoefficient.ts";
import type { MapExperiment } from "../experiment.ts";
import { variantSetting } from "../variantParameters.ts";
import { nearestPlaces } from "./nearestPlaces.ts";

/** K of theory at each place of a map, worked out coarse first and little by little: one takes up to some tenths of a millisecond. */
export class MapCoefficients {
  private readonly experiment: MapExperiment;
  private readonly order: readonly number[];
  /** NaN where it is not worked out yet. */
  private readonly values: Float64Array;
  private worked = 0;

  /** @param order of the places, coarse first */
  constructor(experiment: MapExperiment, order: readonly number[]) {
    this.experiment = experiment;
    this.order = order;
    this.values = new Float64Array(order.length).fill(NaN);
  }

  /** Works out up to so many more. */
  goOn(places: number): void {
    const until = Math.min(this.order.length, this.worked + places);
    for (; this.worked < until; this.worked++) {
      const place = this.order[this.worked];
      this.values[place] = expectedCoefficient(variantSetting(this.experiment, place));
    }
  }

  /** K at each place, or that of the nearest place where it is known; NaN everywhere before the first. */
  soFar(): Float64Array {
    if (this.worked === this.order.length) return this.values;
    const isKnown = (place: number): boolean => !Number.isNaN(this.values[place]);
    const nearest = nearestPlaces(isKnown, this.experiment.across.steps, this.order.length);
    return Float64Array.from(nearest, (place) => (place < 0 ? NaN : this.values[place]));
  }
}
