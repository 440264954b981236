import type { MapExperiment, Task } from "../experiment.ts";
import type { Progression } from "../progression.ts";
import type { MapCell, MapSummary } from "../summaries.ts";
import { TaskMarks } from "../taskMarks.ts";
import { changingPlaces } from "./changingPlaces.ts";
import { MapCoefficients } from "./mapCoefficients.ts";
import { layersOf } from "./mapLattice.ts";
import { mapPasses } from "./mapPasses.ts";
import { seedOfRun } from "../variantParameters.ts";
import { nearestPlaces } from "./nearestPlaces.ts";
import { PlaceRuns } from "./placeRuns.ts";
import { placeValues } from "./placeValues.ts";

/** Places whose K is worked out beside one summary: a few milliseconds at most. */
const coefficientsAtOnce = { mixed: 48, unlimited: 48, network: 8 } as const;

/** One setting with two inputs going across and down: coarse first, then finer and with more seeds where it changes. */
export function mapProgression(experiment: MapExperiment): Progression<MapSummary> {
  const across = experiment.across.steps;
  const places = across * experiment.down.steps;
  const marks = new TaskMarks(experiment);
  const layers = layersOf(experiment);
  const order = layers.flatMap((layer) => layer.places);
  const coefficients = new MapCoefficients(experiment, order);
  const fewestRuns = layers.reduce((sum, { places: some, isWhole }) => sum + (isWhole ? some.length : 0), 0);
  // Beside each run some: none is left for the end, when it would keep the page from drawing.
  const coefficientsEachRun = Math.ceil(places / fewestRuns);
  const runsOf = Array.from({ length: places }, (_, place) => new PlaceRuns(mostMembers(experiment, place)));
  const sources = (): Int32Array => nearestPlaces((place) => runsOf[place].runs > 0, across, places);
  const passes = mapPasses(experiment, layers, () => {
    const nearest = sources();
    const changing = changingPlaces(runsOf, nearest, across);
    return (place) => changing.has(nearest[place]);
  });
  let tasks: Iterator<Task> = [].values();
  let passedOver = 0;
  let isFinished = false;

  /** Goes on to the next pass, if there is one. */
  function beginPass(): void {
    const { done, value } = passes.next();
    if (done === true) {
      isFinished = true;
      return;
    }
    passedOver += value.passedOver.filter((task) => !marks.isIn(task)).length;
    tasks = value.tasks.values();
  }

  /** The next of this pass. */
  function nextOfPass(): Task | null {
    for (;;) {
      const { done, value } = tasks.next();
      if (done === true) return null;
      if (marks.give(value)) return value;
    }
  }

  return {
    next() {
      for (;;) {
        const task = nextOfPass();
        if (task !== null || isFinished || marks.underWay > 0) return task;
        beginPass();
      }
    },
    add(outcome) {
      if (!marks.tick(outcome)) return;
      runsOf[outcome.variant].add(outcome);
      coefficients.goOn(coefficientsEachRun);
    },
    get done() {
      return marks.done;
    },
    get total() {
      return Math.max(marks.done, marks.total - passedOver);
    },
    summary() {
      const isAllIn = isFinished || marks.done === marks.total;
      coefficients.goOn(isAllIn ? places : coefficientsAtOnce[experiment.parameters.market]);
      const Ks = coefficients.soFar();
      const cells = Array.from(sources(), (source, place) =>
        source < 0 ? null : cellOf(experiment, runsOf, source, place, Ks[place]),
      );
      return { cells, runs: marks.done };
    },
  };
}

/** @param source the place whose runs are shown */
function cellOf(
  experiment: MapExperiment,
  runsOf: readonly PlaceRuns[],
  source: number,
  place: number,
  K: number,
): MapCell {
  return {
    runs: runsOf[place].runs,
    shownOf: source,
    seed: seedOfRun(experiment, { variant: source, seed: runsOf[source].seed }),
    ...runsOf[source].means(),
    K: Number.isNaN(K) ? null : K,
  };
}

/** Of whom final sizes are shares: everybody there is, or in an unlimited market everybody who may join. */
function mostMembers(experiment: MapExperiment, place: number): number {
  const { market, population, memberLimit } = experiment.parameters;
  const values = placeValues(experiment, place);
  return market === "unlimited" ? (values.memberLimit ?? memberLimit) : (values.population ?? population);
}
