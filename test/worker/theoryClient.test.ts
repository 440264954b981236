import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import type { TheoryNews, TheoryRequest } from "../../src/worker/protocol.ts";
import { theoryAnswer } from "../../src/worker/theoryAnswer.ts";
import { startTheoryClient } from "../../src/worker/theoryClient.ts";
import { FakeWorker } from "./fakeWorker.ts";

vi.mock("../../src/worker/theory.worker.ts?worker&inline", () => ({ default: null }));

type FakeTheory = FakeWorker<TheoryRequest, TheoryNews>;

/** A client whose workers are the test's. */
function startClient() {
  const workers: FakeTheory[] = [];
  const heard: TheoryNews[] = [];
  const client = startTheoryClient(
    (news) => heard.push(news),
    () => {
      const worker: FakeTheory = new FakeWorker();
      workers.push(worker);
      return worker;
    },
  );
  const ask = (run: number): void => client.ask(run, { ...openingParameters, seed: run });
  return { client, ask, workers, heard };
}

const answer = (run: number): TheoryNews => theoryAnswer({ run, parameters: openingParameters });
const runsOf = (asked: readonly TheoryRequest[]): number[] => asked.map(({ run }) => run);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the theory's client", () => {
  test("starts nothing before it is asked", () => {
    const { ask, workers } = startClient();
    expect(workers).toHaveLength(0);
    ask(1);
    expect(workers[0].heard).toEqual([{ run: 1, parameters: { ...openingParameters, seed: 1 } }]);
  });

  test("asks one question at a time, keeps the last that comes meanwhile, and drops stale answers", () => {
    const { ask, workers, heard } = startClient();
    ask(1);
    for (const run of [2, 3, 4]) ask(run);
    expect(runsOf(workers[0].heard)).toEqual([1]);
    workers[0].tell(answer(1));
    expect(heard).toEqual([]);
    expect(runsOf(workers[0].heard)).toEqual([1, 4]);
    workers[0].tell(answer(4));
    expect(heard).toEqual([answer(4)]);
    vi.advanceTimersByTime(60_000);
    expect(workers[0].terminated).toBe(false);
  });

  test("gives a silent worker up, and asks what waits of a new one", () => {
    const { ask, workers, heard } = startClient();
    ask(1);
    vi.advanceTimersByTime(7_000);
    expect(workers[0].terminated).toBe(true);
    expect(heard).toMatchObject([{ type: "expectationFailed", run: 1 }]);
    vi.advanceTimersByTime(60_000);
    expect(heard).toHaveLength(1);
    ask(2);
    ask(3);
    vi.advanceTimersByTime(7_000);
    // Nobody waits for an answer to 2 any more.
    expect(heard).toHaveLength(1);
    expect(runsOf(workers[2].heard)).toEqual([3]);
    workers[1].tell(answer(3));
    expect(heard).toHaveLength(1);
  });

  test("tells a failure, the worker's or its own", () => {
    const { ask, workers, heard } = startClient();
    ask(1);
    workers[0].tell({ type: "expectationFailed", run: 1, reason: "RangeError" });
    expect(heard).toEqual([{ type: "expectationFailed", run: 1, reason: "RangeError" }]);
    expect(workers[0].terminated).toBe(false);
    ask(2);
    workers[0].fail();
    expect(workers[0].terminated).toBe(true);
    expect(heard.at(-1)).toMatchObject({ type: "expectationFailed", run: 2 });
    workers[0].fail();
    expect(heard).toHaveLength(2);
  });

  test("says that there is no answer where no worker can be started, and tries again when asked again", () => {
    const heard: TheoryNews[] = [];
    const worker: FakeTheory = new FakeWorker();
    let starts = 0;
    const client = startTheoryClient(
      (news) => heard.push(news),
      () => {
        if (++starts === 1) throw new Error("no second worker");
        return worker;
      },
    );
    client.ask(1, openingParameters);
    expect(heard).toEqual([{ type: "expectationFailed", run: 1, reason: "Error: no second worker" }]);
    client.ask(2, openingParameters);
    worker.tell(answer(2));
    expect(heard.at(-1)).toEqual(answer(2));
    expect(runsOf(worker.heard)).toEqual([2]);
  });

  test("leaves no worker behind", () => {
    const { client, ask, workers, heard } = startClient();
    ask(1);
    client.dispose();
    expect(workers[0].terminated).toBe(true);
    ask(2);
    workers[0].tell(answer(1));
    vi.advanceTimersByTime(60_000);
    expect(workers).toHaveLength(1);
    expect(heard).toEqual([]);
  });
});

describe("an answer", () => {
  test("names its run, and never throws", () => {
    expect(answer(7)).toMatchObject({ type: "expectation", run: 7, expectation: { acceptance: 0.22 } });
    const impossible = { ...openingParameters, conversion: 2 };
    expect(theoryAnswer({ run: 8, parameters: impossible })).toMatchObject({
      type: "expectationFailed",
      run: 8,
      reason: expect.stringMatching(/conversion/),
    });
  });
});
