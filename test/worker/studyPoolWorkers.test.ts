import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startStudyPool } from "../../src/worker/studyPool.ts";
import { listening, startPool } from "./startStudyPool.ts";
import type { ScriptedWorker } from "./startStudyPool.ts";
import { smallEnsemble, stopTimers, timeByHand } from "./studyByHand.ts";

vi.mock("../../src/worker/study.worker.ts?worker&inline", () => ({ default: null }));

beforeEach(() => stopTimers());
afterEach(() => vi.useRealTimers());

describe("a study that is cancelled", () => {
  test("is not heard of any more; workers that hear it stay, and others are thrown away", () => {
    const { pool, started, turnAll, pass } = startPool(2);
    const listener = listening();
    const underWay = pool.run<"ensemble">(smallEnsemble(40), [], listener);
    turnAll();
    pass(0);
    const ids = started[0].inHand.map(({ id }) => id);
    underWay.cancel();
    expect(started[0].heard.slice(2)).toEqual(ids.map((id) => ({ type: "cancel", id })));
    started[0].answer();
    started[0].tell({ type: "cancelled", id: ids[1] });
    turnAll();
    pass(149);
    expect(started.map(({ terminated }) => terminated)).toEqual([false, false]);
    pass(1);
    expect(started.map(({ terminated }) => terminated)).toEqual([false, true]);
    started[1].answer();
    turnAll();
    pass(10_000);
    expect(listener.heard).toEqual([]);
    expect(listener.told).toMatchObject([{ done: 0 }]);
    expect(underWay.outcomes()).toEqual([]);
  });

  test("keeps the next one waiting until its workers let go", () => {
    const { pool, started, turnAll } = startPool(1);
    pool.run<"ensemble">(smallEnsemble(40), [], listening()).cancel();
    const first = pool.run<"ensemble">(smallEnsemble(40), [], listening());
    turnAll();
    const ids = started[0].inHand.map(({ id }) => id);
    first.cancel();
    const listener = listening();
    pool.run<"ensemble">(smallEnsemble(1), [], listener);
    turnAll();
    expect(listener.heard).toEqual([]);
    expect(started[0].inHand).toHaveLength(2);
    for (const id of ids) started[0].tell({ type: "cancelled", id });
    expect(started[0].tasksInHand).toEqual([[1]]);
    started[0].answer();
    turnAll();
    expect(listener.heard).toEqual(["finished"]);
    expect(started).toHaveLength(1);
  });

  test("makes room for the next one, which gets back what a thrown away worker had", () => {
    const { pool, started, turnAll, pass } = startPool(1);
    const first = pool.run<"ensemble">(smallEnsemble(40), [], listening());
    turnAll();
    first.cancel();
    started[0].tell({ type: "cancelled", id: started[0].inHand[1].id });
    const listener = listening();
    pool.run<"ensemble">(smallEnsemble(2), [], listener);
    turnAll();
    expect(started[0].inHand).toHaveLength(2);
    pass(150);
    expect(started[0].terminated).toBe(true);
    expect(started[1].tasksInHand[0]).toEqual(started[0].tasksInHand[1]);
    while (listener.heard.length === 0) {
      started[1].answer();
      turnAll();
    }
    expect(listener.heard).toEqual(["finished"]);
    expect(started).toHaveLength(2);
  });
});

test("a run whose worker is thrown away for what was cancelled is not held to have failed", () => {
  const { pool, started, turnAll, pass } = startPool(1);
  const listener = listening();
  pool.run<"ensemble">(smallEnsemble(1), [], listener);
  turnAll();
  const other = pool.run<"ensemble">(smallEnsemble(40), [], listening());
  turnAll();
  expect(started[0].inHand).toHaveLength(2);
  other.cancel();
  pass(150);
  expect(started[0].terminated).toBe(true);
  started[1].fail();
  expect(listener.heard).toEqual([]);
  started[2].answer();
  turnAll();
  expect(listener.heard).toEqual(["finished"]);
});

describe("a worker that is lost", () => {
  const lose = {
    "because it failed": (worker: ScriptedWorker) => worker.fail(),
    "because it said nothing for a minute": (_worker: ScriptedWorker, pass: (ms: number) => void) =>
      pass(62_000),
  };

  test.each(Object.entries(lose))(
    "%s is replaced, and its runs are done by others, each once",
    (_why, loseIt) => {
      const { pool, started, turnAll, pass } = startPool(1);
      const listener = listening();
      pool.run<"ensemble">(smallEnsemble(60), [], listener);
      turnAll();
      started[0].answer(1);
      turnAll();
      const lost = started[0].tasksInHand;
      expect(lost).toHaveLength(2);
      loseIt(started[0], pass);
      expect(started[0].terminated).toBe(true);
      const given: number[][] = [];
      while (listener.heard.length === 0) {
        given.push(started[1].tasksInHand[0]);
        started[1].answer();
        turnAll();
      }
      expect(listener.heard).toEqual(["finished"]);
      // Whichever of them it was that it could not do: the others are not lost with it again.
      expect(lost.flat().length).toBeGreaterThan(2);
      expect(given.slice(0, lost.flat().length)).toEqual(lost.flat().map((seed) => [seed]));
      expect(given.flat()).toHaveLength(59);
      expect(new Set(given.flat()).size).toBe(59);
      expect(listener.told.at(-1)).toMatchObject({ done: 60, total: 60 });
      // What it says now is nobody's business.
      started[0].fail();
      expect(started).toHaveLength(2);
    },
  );

  test("twice with the same run fails the study, once, in words", () => {
    const { pool, started, turnAll, pass } = startPool(2);
    const listener = listening();
    pool.run<"ensemble">(smallEnsemble(40), [], listener);
    turnAll();
    const [[fatal]] = started[0].tasksInHand;
    started[0].fail();
    const second = started.find((worker) => !worker.terminated && worker.tasksInHand.flat().includes(fatal))!;
    while (second.tasksInHand[0][0] !== fatal) {
      second.answer();
      turnAll();
    }
    second.fail();
    expect(listener.heard).toEqual(["failed: A worker failed; perhaps there was not enough memory."]);
    pass(150);
    expect(started.every(({ terminated }) => terminated)).toBe(true);
  });

  test("with a run that it had not begun does not count against that run", () => {
    const { pool, started, turnAll } = startPool(1);
    const listener = listening();
    pool.run<"ensemble">(smallEnsemble(3), [], listener);
    turnAll();
    // The first run is lost once, the others wait behind it.
    started[0].fail();
    const [[first]] = started[1].tasksInHand;
    started[1].answer();
    turnAll();
    started[1].fail();
    expect(listener.heard).toEqual([]);
    expect(started[2].tasksInHand.flat()).not.toContain(first);
    while (listener.heard.length === 0) {
      started[2].answer();
      turnAll();
    }
    expect(listener.heard).toEqual(["finished"]);
  });

  test("is not needed where a run cannot be done: its reason is told, and the others are called off", () => {
    const { pool, started, turnAll } = startPool(2);
    const listener = listening();
    pool.run<"ensemble">(smallEnsemble(40), [], listener);
    turnAll();
    const [{ id }] = started[0].inHand;
    started[0].tell({ type: "failed", id, reason: "There is no such variant." });
    expect(listener.heard).toEqual(["failed: There is no such variant."]);
    expect(started[1].heard.filter(({ type }) => type === "cancel")).toHaveLength(2);
    started[1].answer();
    turnAll();
    expect(listener.heard).toHaveLength(1);
  });

  test("cannot be replaced where none can be started: that is told", () => {
    const { time, turnAll } = timeByHand();
    const pool = startStudyPool({
      workers: 2,
      startWorker() {
        throw new Error("Not allowed here");
      },
      time,
    });
    const listener = listening();
    const failed = vi.fn<(told: unknown) => void>();
    pool.run<"ensemble">(smallEnsemble(2), [], listener);
    pool.ask({ type: "studyFile", source: "{}" }, { answered: vi.fn<(told: unknown) => void>(), failed });
    expect(listener.heard).toEqual([]);
    expect(failed).not.toHaveBeenCalled();
    turnAll();
    expect(listener.heard).toEqual([expect.stringContaining("Not allowed here")]);
    expect(failed).toHaveBeenCalledWith(expect.stringContaining("Not allowed here"));
  });
});

describe("a question", () => {
  const question = { type: "studyFile", source: "{}" } as const;

  test("goes to a worker of its own where the others are busy, and to one that is free where there is one", () => {
    const { pool, started, turnAll } = startPool(1);
    const heard: unknown[] = [];
    const listener = {
      progress: (share: number) => heard.push(share),
      answered: (answer: unknown) => heard.push(answer),
      failed: (reason: string) => heard.push(reason),
    };
    pool.run<"ensemble">(smallEnsemble(40), [], listening());
    turnAll();
    pool.ask(question, listener);
    turnAll();
    expect(started).toHaveLength(2);
    expect(started[1].inHand).toMatchObject([{ job: question }]);
    started[1].tell({ type: "progress", id: started[1].inHand[0].id, share: 0.5 });
    started[1].answer();
    expect(heard).toEqual([0.5, "answered"]);
    started[0].answer();
    turnAll();
    // The worker of the question runs nothing.
    expect(started[1].inHand).toHaveLength(0);
    pool.ask(question, listener);
    turnAll();
    expect(started).toHaveLength(2);
    expect(started[1].inHand).toHaveLength(1);
  });

  test("is asked once more when its worker is lost, and then fails", () => {
    const { pool, started, turnAll } = startPool(1);
    const failed = vi.fn<(told: unknown) => void>();
    pool.ask(question, { answered: vi.fn<(told: unknown) => void>(), failed });
    turnAll();
    started[0].fail();
    expect(failed).not.toHaveBeenCalled();
    expect(started[1].inHand).toMatchObject([{ job: question }]);
    started[1].fail();
    expect(failed.mock.calls).toEqual([["A worker failed; perhaps there was not enough memory."]]);
    expect(started).toHaveLength(2);
  });

  test("that is cancelled is not answered, whether it was asked already or not", () => {
    const { pool, started, turnAll, pass } = startPool(1);
    const answered = vi.fn<(told: unknown) => void>();
    const failed = vi.fn<(told: unknown) => void>();
    pool.ask(question, { answered, failed }).cancel();
    turnAll();
    expect(started).toHaveLength(0);
    const underWay = pool.ask(question, { answered, failed });
    turnAll();
    underWay.cancel();
    pass(150);
    expect(started[0].terminated).toBe(true);
    started[0].answer();
    expect(answered).not.toHaveBeenCalled();
    expect(failed).not.toHaveBeenCalled();
  });
});

describe("its workers", () => {
  test("go when they have had nothing to do for a while, and not before", () => {
    const { pool, started, turnAll, pass } = startPool(2);
    pool.run<"ensemble">(smallEnsemble(2), [], listening());
    turnAll();
    pass(40_000);
    expect(started.some(({ terminated }) => terminated)).toBe(false);
    started.forEach((worker) => worker.answer());
    turnAll();
    pass(29_000);
    expect(started.some(({ terminated }) => terminated)).toBe(false);
    pass(1_000);
    expect(started.map(({ terminated }) => terminated)).toEqual([true, true]);
    pool.run<"ensemble">(smallEnsemble(2), [], listening());
    turnAll();
    expect(started).toHaveLength(4);
  });

  test("all go when the pool is given up, and nothing is heard or begun any more", () => {
    const { pool, started, turnAll, pass } = startPool(2);
    const listener = listening();
    const answered = vi.fn<(told: unknown) => void>();
    pool.run<"ensemble">(smallEnsemble(40), [], listener);
    pool.ask({ type: "studyFile", source: "{}" }, { answered, failed: answered });
    turnAll();
    expect(started).toHaveLength(3);
    pool.dispose();
    expect(started.every(({ terminated }) => terminated)).toBe(true);
    pool.run<"ensemble">(smallEnsemble(40), [], listener);
    pool.ask({ type: "studyFile", source: "{}" }, { answered, failed: answered });
    turnAll();
    started[0].answer();
    pass(100_000);
    expect(started).toHaveLength(3);
    expect(listener.heard).toEqual([]);
    expect(answered).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
