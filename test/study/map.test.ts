import { describe, expect, test } from "vitest";
import { expectedCoefficient } from "../../src/model/expectedCoefficient.ts";
import { valueOnAxis } from "../../src/parameters/valueOnAxis.ts";
import { allTasks } from "../../src/study/allTasks.ts";
import { createProgression } from "../../src/study/createProgression.ts";
import type { MapExperiment, Task } from "../../src/study/experiment.ts";
import { layersOf } from "../../src/study/map/mapLattice.ts";
import { nearestPlaces } from "../../src/study/map/nearestPlaces.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import type { Progression } from "../../src/study/progression.ts";
import type { MapSummary } from "../../src/study/summaries.ts";
import { seedOfRun, variantParameters } from "../../src/study/variantParameters.ts";
import { madeUpOutcome } from "./madeUpOutcome.ts";
import { ensembleOf, runAll, settingOf } from "./smallStudies.ts";

const setting = settingOf({
  market: "mixed",
  population: 1_000,
  startingMembers: 10,
  inviteStyle: "burst",
  invitesPerMember: 5,
  inviteSpread: "poisson",
  conversion: 0.3,
  cycleDays: 3,
  cycleShape: "exponential",
  days: 400,
});

const mapOf = (steps: number, seeds = 3): MapExperiment => ({
  ...ensembleOf(setting, seeds),
  kind: "map",
  across: { key: "conversion", from: 0.05, to: 0.45, steps, scale: "linear" },
  down: { key: "activation", from: 0.2, to: 1, steps, scale: "linear" },
});

/** Runs a map of which each place has a known share; says which tasks there were. */
function runMadeUp(
  experiment: MapExperiment,
  joinedAt: (x: number, y: number, seed: number) => number,
): { tasks: Task[]; progression: Progression<MapSummary> } {
  const progression = createProgression(experiment);
  const tasks: Task[] = [];
  for (let task = progression.next(); task !== null; task = progression.next()) {
    tasks.push(task);
    const x = task.variant % experiment.across.steps;
    const y = Math.floor(task.variant / experiment.across.steps);
    progression.add(madeUpOutcome({ ...task, joined: joinedAt(x, y, seedOfRun(experiment, task)) }));
  }
  return { tasks, progression };
}

describe("the places of a map", () => {
  test("are variants, row by row, with both inputs set and nothing else", () => {
    const experiment = mapOf(5);
    for (let variant = 0; variant < 25; variant++)
      expect(variantParameters(experiment, { variant, seed: 2 })).toEqual({
        ...setting,
        conversion: valueOnAxis(experiment.across, variant % 5),
        activation: valueOnAxis(experiment.down, Math.floor(variant / 5)),
        seed: 2 + 3 * variant,
      });
    // The seeds go on from the first where they have come to the last.
    const last = { ...experiment, seeds: { first: 4_294_967_293, last: 4_294_967_295 } };
    expect(seedOfRun(last, { variant: 1, seed: 4_294_967_294 })).toBe(1);
  });

  test("stand in one layer each, coarse ones first", () => {
    for (const [across, down] of [
      [40, 40],
      [2, 200],
      [7, 13],
    ]) {
      const experiment = mapOf(across);
      const layers = layersOf({ ...experiment, down: { ...experiment.down, steps: down } });
      const all = layers.flatMap(({ places }) => places);
      expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: across * down }, (_, i) => i));
      expect(layers[0].places.length).toBeLessThanOrEqual(64);
    }
    expect(layersOf(mapOf(40)).map(({ places }) => places.length)).toEqual([25, 75, 300, 1_200]);
  });

  test("know the nearest place, as looking at all of them does", () => {
    const known = [3, 17, 18, 41, 60];
    const nearest = nearestPlaces((place) => known.includes(place), 9, 63);
    const steps = (a: number, b: number): number =>
      Math.abs((a % 9) - (b % 9)) + Math.abs(Math.floor(a / 9) - Math.floor(b / 9));
    nearest.forEach((from, place) => {
      expect(steps(place, from)).toBe(Math.min(...known.map((each) => steps(place, each))));
    });
    expect([...nearestPlaces(() => false, 3, 6)]).toEqual([-1, -1, -1, -1, -1, -1]);
  });
});

describe("a phase map", () => {
  test("shows all of itself after the coarse places, each place as the nearest that has run", () => {
    const experiment = mapOf(40);
    const progression = createProgression(experiment);
    expect(progression.summary().cells).toEqual(Array<null>(1_600).fill(null));
    for (let i = 0; i < 25; i++) {
      const task = progression.next()!;
      progression.add(madeUpOutcome({ ...task, joined: task.variant % 1_000 }));
    }
    const { cells, runs } = progression.summary();
    expect(runs).toBe(25);
    expect(cells.filter((cell) => cell!.runs === 1)).toHaveLength(25);
    expect(cells[9 + 40 * 15]!.shownOf).toBe(8 + 40 * 16);
    expect(cells[9 + 40 * 15]!.finalShare).toBe(0.648);
    expect(cells.every((cell) => cell!.shownOf >= 0)).toBe(true);
  });

  test("knows of each place the lowest seed of the runs that it shows", () => {
    const { tasks, progression } = runMadeUp(mapOf(12, 5), (x) => (x < 6 ? 0 : 900));
    const lowestAt = (place: number): number =>
      Math.min(
        ...tasks.filter(({ variant }) => variant === place).map((task) => seedOfRun(mapOf(12, 5), task)),
      );
    const { cells } = progression.summary();
    for (const cell of cells) expect(cell!.seed).toBe(lowestAt(cell!.shownOf));
    // No two places have luck in common.
    const seeds = tasks.map((task) => seedOfRun(mapOf(12, 5), task));
    expect(new Set(seeds).size).toBe(tasks.length);
  });

  test("has worked out K everywhere by the time that the coarse places are in, not at its end", () => {
    const experiment = { ...mapOf(40, 1), parameters: settingOf({ ...setting, market: "mixed" }) };
    const progression = createProgression(experiment);
    for (let run = 0; run < 400; run++)
      progression.add(madeUpOutcome({ ...progression.next()!, joined: 900 }));
    const { cells } = progression.summary();
    for (const place of [0, 1, 41, 777, 1_599])
      expect(cells[place]!.K).toBe(
        expectedCoefficient(variantParameters(experiment, { variant: place, seed: 1 })),
      );
  });

  test("looks closer only where it changes", () => {
    const { tasks, progression } = runMadeUp(mapOf(40, 5), (x) => (x < 20 ? 0 : 900));
    const runsAt = Array<number>(1_600).fill(0);
    for (const { variant } of tasks) runsAt[variant]++;
    const inColumn = (x: number): number =>
      runsAt.reduce((sum, runs, place) => (place % 40 === x ? sum + runs : sum), 0);
    // Beside the edge each place has all its seeds; far from it every second one of every second row has one.
    expect([inColumn(19), inColumn(20)]).toEqual([200, 200]);
    expect([inColumn(2), inColumn(3), inColumn(30), inColumn(31)]).toEqual([20, 0, 20, 0]);
    expect([progression.done, progression.total]).toEqual([tasks.length, tasks.length]);
    const { cells } = progression.summary();
    cells.forEach((cell, place) => expect(cell!.finalShare).toBe(place % 40 < 20 ? 0 : 0.9));
  });

  test.each<[string, (x: number) => Partial<Outcome>]>([
    ["growth", (x) => ({ growthRatePerDay: x < 6 ? 0.1 : 0.2 })],
    ["loss", (x) => ({ lossShare: x < 6 ? 0.4 : 0.6 })],
  ])("looks closer where %s changes, though as many join", (_name, outcomeAt) => {
    const experiment = mapOf(12, 4);
    const progression = createProgression(experiment);
    const runsAt = Array<number>(12).fill(0);
    for (let task = progression.next(); task !== null; task = progression.next()) {
      const x = task.variant % 12;
      runsAt[x]++;
      progression.add(madeUpOutcome({ ...task, joined: 500, ...outcomeAt(x) }));
    }
    expect([runsAt[5], runsAt[6]]).toEqual([48, 48]);
    expect(runsAt[1]).toBeLessThan(13);
  });

  test("looks closer where it changes from row to row", () => {
    const { tasks } = runMadeUp(mapOf(12, 4), (_x, y) => (y < 6 ? 0 : 900));
    const runsInRow = (y: number): number =>
      tasks.filter(({ variant }) => Math.floor(variant / 12) === y).length;
    expect([runsInRow(5), runsInRow(6)]).toEqual([48, 48]);
    expect(runsInRow(1)).toBeLessThan(13);
  });

  test("has no more contacts at a place than a network may have", () => {
    const experiment: MapExperiment = {
      ...mapOf(3),
      parameters: { ...setting, market: "network", population: 1_000_000, contacts: 10 },
      across: { key: "contacts", from: 10, to: 100, steps: 3, scale: "linear" },
    };
    const contacts = [0, 1, 2].map((variant) => variantParameters(experiment, { variant, seed: 1 }).contacts);
    expect(contacts).toEqual([10, 40, 40]);
  });

  test("says at the end how many runs there were, and never fewer than there will be", () => {
    const experiment = mapOf(12, 4);
    const progression = createProgression(experiment);
    expect(progression.total).toBe(12 * 12 * 4);
    let least = Infinity;
    for (let task = progression.next(); task !== null; task = progression.next()) {
      expect(progression.total).toBeLessThanOrEqual(least);
      least = progression.total;
      progression.add(madeUpOutcome({ ...task, joined: task.variant < 60 ? 10 : 700 }));
    }
    expect(progression.total).toBe(progression.done);
    expect(progression.done).toBeLessThan(12 * 12 * 4);
  });

  test("counts runs that nobody would have asked for among those that there will be", () => {
    const experiment = mapOf(12, 4);
    const progression = createProgression(experiment);
    const joinedAt = (variant: number): number => (variant % 12 < 6 ? 100 : 900);
    for (const task of allTasks(experiment))
      if (task.variant % 12 !== 5)
        progression.add(madeUpOutcome({ ...task, joined: joinedAt(task.variant) }));
    let least = progression.total;
    for (let task = progression.next(); task !== null; task = progression.next()) {
      progression.add(madeUpOutcome({ ...task, joined: joinedAt(task.variant) }));
      expect(progression.total).toBeLessThanOrEqual(least);
      least = progression.total;
    }
    expect(progression.total).toBe(progression.done);
  });

  test("has more runs where luck decides, although the means of neighbours are alike", () => {
    const alike = runMadeUp(mapOf(6, 6), () => 500).tasks.length;
    const byChance = runMadeUp(mapOf(6, 6), (_x, _y, seed) => (Math.imul(seed, 2_654_435_761) < 0 ? 0 : 900))
      .tasks.length;
    expect(alike).toBe(36);
    expect(byChance).toBeGreaterThan(36 * 5);
  });

  test("takes runs that are there already, and asks for the others alone", () => {
    const experiment = mapOf(12, 4);
    const joinedAt = (x: number, y: number): number => 60 * (x + y);
    const whole = runMadeUp(experiment, joinedAt);
    const half = whole.tasks.filter((_, i) => i % 2 === 0);
    const progression = createProgression(experiment);
    for (const task of half)
      progression.add(
        madeUpOutcome({ ...task, joined: joinedAt(task.variant % 12, Math.floor(task.variant / 12)) }),
      );
    let others = 0;
    for (let task = progression.next(); task !== null; task = progression.next(), others++) {
      expect(half).not.toContainEqual(task);
      progression.add(
        madeUpOutcome({ ...task, joined: joinedAt(task.variant % 12, Math.floor(task.variant / 12)) }),
      );
    }
    expect(others).toBe(whole.tasks.length - half.length);
    expect(progression.summary()).toEqual(whole.progression.summary());
  });

  test("says the same to the last digit in whatever order its runs come", () => {
    const experiment = mapOf(3, 5);
    const outcomes = [...allTasks(experiment)].map(({ variant, seed }) =>
      madeUpOutcome({
        variant,
        seed,
        joined: 7 * variant + seed,
        growthRatePerDay: (variant + 1) / (seed + 2),
        lossShare: 1 / (seed + 6),
      }),
    );
    const summaryOf = (inOrder: readonly Outcome[]): MapSummary => {
      const progression = createProgression(experiment);
      for (const outcome of inOrder) progression.add(outcome);
      return progression.summary();
    };
    expect(summaryOf(outcomes.toReversed())).toEqual(summaryOf(outcomes));
  });

  test("waits for the runs of a layer before it says which come next", () => {
    const progression = createProgression(mapOf(40));
    const given: Task[] = [];
    for (let task = progression.next(); task !== null; task = progression.next()) given.push(task);
    expect(given).toHaveLength(25);
    given.slice(1).forEach((task) => progression.add(madeUpOutcome(task)));
    expect(progression.next()).toBeNull();
    progression.add(madeUpOutcome(given[0]));
    expect(progression.next()).not.toBeNull();
  });

  test("has K of theory everywhere at the end, and an estimate of it from the first picture on", () => {
    const experiment = mapOf(12, 1);
    const { progression } = runMadeUp(experiment, () => 500);
    progression.summary().cells.forEach((cell, variant) => {
      expect(cell!.K).toBe(expectedCoefficient(variantParameters(experiment, { variant, seed: 1 })));
    });
    const young = createProgression(mapOf(40));
    young.add(madeUpOutcome({ variant: 0, seed: 1 }));
    for (const cell of young.summary().cells) expect(cell!.K).toBeGreaterThan(0);
  });

  test("agrees with theory on its line K = 1: below it hardly anybody joins, above it many", () => {
    const experiment = mapOf(9, 3);
    const progression = createProgression(experiment);
    const outcomes: Outcome[] = runAll(experiment, progression);
    expect(outcomes.length).toBeGreaterThan(81);
    const { cells } = progression.summary();
    const below = cells.filter((cell) => cell!.K! < 0.75);
    const above = cells.filter((cell) => cell!.K! > 1.3);
    expect(below.length).toBeGreaterThan(15);
    expect(above.length).toBeGreaterThan(10);
    for (const cell of below) expect(cell!.finalShare).toBeLessThan(0.1);
    for (const cell of above) expect(cell!.finalShare).toBeGreaterThan(0.25);
  });

  test("measures an unlimited market by its member limit", () => {
    const unlimited = {
      ...mapOf(2),
      parameters: { ...setting, market: "unlimited", memberLimit: 500 },
    } as const;
    const progression = createProgression(unlimited);
    progression.add(madeUpOutcome({ variant: 0, seed: 1, joined: 125 }));
    expect(progression.summary().cells[0]!.finalShare).toBe(0.25);
    const axis = { key: "memberLimit", from: 250, to: 1_000, steps: 2, scale: "linear" } as const;
    const along = createProgression({ ...unlimited, across: axis });
    for (const variant of [0, 1]) along.add(madeUpOutcome({ variant, seed: 1, joined: 125 }));
    expect(
      along
        .summary()
        .cells.slice(0, 2)
        .map((cell) => cell!.finalShare),
    ).toEqual([0.5, 0.125]);
  });
});
