import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createProgression } from "../../src/study/createProgression.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import { runTask } from "../../src/study/runTask.ts";
import type { EnsembleSummary } from "../../src/study/summaries.ts";
import { startStudyPool } from "../../src/worker/studyPool.ts";
import { listening, startPool } from "./startStudyPool.ts";
import { madeUpOutcome, SessionWorker, smallEnsemble, stopTimers, timeByHand } from "./studyByHand.ts";

vi.mock("../../src/worker/study.worker.ts?worker&inline", () => ({ default: null }));

/** Runs an experiment on so many workers, which get on as chance has it, and gives what was told last. */
async function runOn(workers: number, turnOf: (turn: number) => number): Promise<EnsembleSummary> {
  const started: SessionWorker[] = [];
  const { time, turnAll } = timeByHand();
  const pool = startStudyPool({
    workers,
    startWorker() {
      const worker = new SessionWorker();
      started.push(worker);
      return worker;
    },
    time,
  });
  const listener = listening();
  pool.run<"ensemble">(smallEnsemble(40), [], listener);
  turnAll();
  for (let turn = 0; listener.heard.length === 0; turn++) {
    const busy = started.filter(({ turns }) => turns.length > 0);
    await busy[turnOf(turn) % busy.length].turn();
    turnAll();
  }
  expect(listener.heard).toEqual(["finished"]);
  expect(started).toHaveLength(workers);
  return listener.told.at(-1)!.summary;
}

beforeEach(() => stopTimers());
afterEach(() => vi.useRealTimers());

describe("a pool of workers", () => {
  test("comes to the same, with however many workers and in whatever order", async () => {
    const experiment = smallEnsemble(40);
    const one = createProgression(experiment);
    for (let task = one.next(); task !== null; task = one.next()) one.add(runTask(experiment, task));
    const alone = one.summary();
    expect(alone.diedOut).toBeGreaterThan(0);
    expect(alone.diedOut).toBeLessThan(40);
    expect(await runOn(1, () => 0)).toEqual(alone);
    expect(await runOn(2, (turn) => (turn % 7 < 5 ? 0 : 1))).toEqual(alone);
    expect(await runOn(3, (turn) => (turn * turn) % 5)).toEqual(alone);
  });

  test("starts its workers when there is something to run, one a core, each with one batch and the next", () => {
    const { pool, started, turnAll } = startPool(3);
    const listener = listening();
    pool.run<"ensemble">(smallEnsemble(40), [], listener);
    expect(started).toHaveLength(0);
    turnAll();
    expect(started.map(({ tasksInHand }) => tasksInHand.length)).toEqual([2, 2, 2]);
    const given = started.flatMap(({ tasksInHand }) => tasksInHand.flat());
    expect(new Set(given).size).toBe(6);
    expect(started[0].heard[0]).toMatchObject({ job: { experiment: smallEnsemble(40) } });
  });

  test("starts no more workers than there are runs", () => {
    const { pool, started, turnAll } = startPool(8);
    pool.run<"ensemble">(smallEnsemble(3), [], listening());
    turnAll();
    expect(started).toHaveLength(3);
  });

  test("gives each run to one worker, in batches as long as runs take, and shares out the last ones", () => {
    const { pool, started, turnAll } = startPool(2);
    const listener = listening();
    pool.run<"ensemble">(smallEnsemble(400), [], listener);
    turnAll();
    const sizes: number[] = [];
    for (let turn = 0; listener.heard.length === 0; turn++) {
      const worker = started[turn % 2];
      sizes.push(worker.tasksInHand[0].length);
      worker.answer(5 * worker.tasksInHand[0].length);
      turnAll();
    }
    expect(sizes.slice(0, 4)).toEqual([1, 1, 1, 1]);
    expect(Math.max(...sizes)).toBe(15);
    // At the end no worker stands by while the other has a whole batch and the next.
    expect(sizes.at(-1)).toBeLessThan(4);
    expect(sizes.reduce((a, b) => a + b)).toBe(400);
    expect(listener.told.at(-1)).toMatchObject({ done: 400, total: 400 });
  });

  test("tells what there is ten times a second at most, at first before any run is in", () => {
    const { pool, started, turnAll, pass } = startPool(1);
    const { told, ...listener } = listening();
    pool.run<"ensemble">(smallEnsemble(400), [], listener);
    turnAll();
    pass(0);
    expect(told).toMatchObject([{ done: 0, total: 400 }]);
    for (let ms = 0; ms < 1_000; ms += 5) {
      started[0].answer();
      turnAll();
      pass(5);
    }
    expect(told).toHaveLength(11);
    expect(told.at(-1)).toMatchObject({ done: 200, total: 400 });
  });

  test("tells twice a second where there is hardly more than was told, and at once when there is", () => {
    const { pool, started, turnAll, pass } = startPool(1);
    const before = Array.from({ length: 300 }, (_, i) => madeUpOutcome({ variant: 0, seed: i + 1 }));
    const { told, ...listener } = listening();
    pool.run<"ensemble">(smallEnsemble(400), before, listener);
    turnAll();
    pass(0);
    const tellAfter = (runs: number, ms: number): number[] => {
      for (let run = 0; run < runs; run++) {
        started[0].answer();
        turnAll();
      }
      pass(ms);
      return told.map(({ done }) => done);
    };
    expect(tellAfter(15, 490)).toEqual([300]);
    expect(tellAfter(0, 10)).toEqual([300, 315]);
    expect(tellAfter(16, 100)).toEqual([300, 315, 331]);
    // What was due later is not told again.
    expect(tellAfter(0, 1_000)).toEqual([300, 315, 331]);
  });

  test("takes in what arrives a few milliseconds at a time, and gives out work when all is taken in", () => {
    const { pool, started, turns, turnAll, pass } = startPool(1, 1);
    const before = Array.from({ length: 20 }, (_, i) => madeUpOutcome({ variant: 0, seed: i + 1 }));
    const { told, ...listener } = listening();
    pool.run<"ensemble">(smallEnsemble(40), before, listener);
    // A turn takes in five at most.
    for (let turn = 0; turn < 3; turn++) turns.shift()!();
    expect(started).toHaveLength(0);
    // Of what was there before nobody is told the first part alone.
    pass(0);
    expect(told).toEqual([]);
    turnAll();
    pass(0);
    expect(told).toMatchObject([{ done: 20, total: 40 }]);
    expect(started).toHaveLength(1);
  });

  test("loses nothing that there was, however soon it is stopped, nor what arrived just before", () => {
    const { pool, started, turns, turnAll } = startPool(1, 1);
    const before = Array.from({ length: 20 }, (_, i) => madeUpOutcome({ variant: 0, seed: i + 1 }));
    const atOnce = pool.run<"ensemble">(smallEnsemble(40), before, listening());
    atOnce.cancel();
    expect(atOnce.outcomes()).toEqual(before);
    const soon = pool.run<"ensemble">(smallEnsemble(40), before, listening());
    turns.shift()!();
    turns.shift()!();
    soon.cancel();
    expect(soon.outcomes()).toEqual(before);
    const later = pool.run<"ensemble">(smallEnsemble(40), before, listening());
    turnAll();
    started[0].answer();
    later.cancel();
    expect(later.outcomes()).toHaveLength(21);
  });

  test("runs what is missing, and counts what comes twice once", () => {
    const { pool, started, turnAll } = startPool(1);
    const listener = listening();
    const before = [2, 3, 3, 5].map((seed) => madeUpOutcome({ variant: 0, seed }));
    const underWay = pool.run<"ensemble">(smallEnsemble(6), before, listener);
    turnAll();
    const given: number[] = [];
    while (listener.heard.length === 0) {
      given.push(...started[0].tasksInHand[0]);
      started[0].answer();
      turnAll();
    }
    expect(new Set(given)).toEqual(new Set([1, 4, 6]));
    expect(given).toHaveLength(3);
    expect(underWay.outcomes()).toHaveLength(6);
    expect(listener.told.at(-1)).toMatchObject({ done: 6, total: 6 });
  });

  test("looks at what there is without running anything", () => {
    const { pool, started, turnAll } = startPool(2);
    const listener = listening();
    const before: Outcome[] = [2, 5].map((seed) => madeUpOutcome({ variant: 0, seed }));
    const underWay = pool.review<"ensemble">(smallEnsemble(6), before, listener);
    expect(listener.heard).toEqual([]);
    turnAll();
    expect(listener.heard).toEqual(["finished"]);
    expect(listener.told.at(-1)).toMatchObject({ done: 2, total: 6, summary: { runs: 2 } });
    expect(underWay.outcomes()).toEqual(before);
    expect(started).toHaveLength(0);
  });
});
