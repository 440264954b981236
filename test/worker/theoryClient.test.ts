import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import type { TheoryNews, TheoryRequest } from "../../src/worker/protocol.ts";
import { theoryAnswer } from "../../src/worker/theoryAnswer.ts";
import { startTheoryClient } from "../../src/worker/theoryClient.ts";
import { FakeWorker } from "./fakeWorker.ts";

vi.mock("../../src/worker/theory.worker.ts?worker&inline", () => ({ default: null }));

type FakeTheory = FakeWorker<TheoryRequest, TheoryNews>;

/** A client whose workers are loaded when the test says so. */
function startClient() {
  const workers: FakeTheory[] = [];
  const heard: TheoryNews[] = [];
  const loads: { arrive(): Promise<void>; fail(): Promise<void> }[] = [];
  const client = startTheoryClient(
    (news) => heard.push(news),
    () =>
      new Promise((resolve, reject) => {
        const settled = async (settle: () => void): Promise<void> => {
          settle();
          await vi.advanceTimersByTimeAsync(0);
        };
        loads.push({
          arrive: () =>
            settled(() => {
              const worker: FakeTheory = new FakeWorker();
              workers.push(worker);
              resolve(worker);
            }),
          fail: () => settled(() => reject(new Error("offline"))),
        });
      }),
  );
  const ask = (run: number): void => client.ask(run, { ...openingParameters, seed: run });
  return { client, ask, workers, heard, loads };
}

const answer = (run: number): TheoryNews => theoryAnswer({ run, parameters: openingParameters });
const runsOf = (asked: readonly TheoryRequest[]): number[] => asked.map(({ run }) => run);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the theory's client", () => {
  test("loads nothing before it is asked, and then asks what is wanted last", async () => {
    const { ask, workers, loads } = startClient();
    expect(loads).toHaveLength(0);
    ask(1);
    ask(2);
    expect(loads).toHaveLength(1);
    await loads[0].arrive();
    expect(workers[0].heard).toEqual([{ run: 2, parameters: { ...openingParameters, seed: 2 } }]);
  });

  test("asks one question at a time, keeps the last that comes meanwhile, and drops stale answers", async () => {
    const { ask, workers, heard, loads } = startClient();
    ask(1);
    await loads[0].arrive();
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

  test("says that there is no answer when the worker cannot be loaded, and tries again when asked again", async () => {
    const { ask, workers, heard, loads } = startClient();
    ask(1);
    await loads[0].fail();
    expect(heard).toEqual([{ type: "expectationFailed", run: 1, reason: "Error: offline" }]);
    expect(loads).toHaveLength(1);
    ask(2);
    await loads[1].arrive();
    workers[0].tell(answer(2));
    expect(heard.at(-1)).toEqual(answer(2));
  });

  test("gives a silent worker up, and asks what waits of a new one", async () => {
    const { ask, workers, heard, loads } = startClient();
    ask(1);
    await loads[0].arrive();
    vi.advanceTimersByTime(7_000);
    expect(workers[0].terminated).toBe(true);
    expect(heard).toMatchObject([{ type: "expectationFailed", run: 1 }]);
    vi.advanceTimersByTime(60_000);
    expect(heard).toHaveLength(1);
    ask(2);
    await loads[1].arrive();
    ask(3);
    vi.advanceTimersByTime(7_000);
    // Nobody waits for an answer to 2 any more.
    expect(heard).toHaveLength(1);
    await loads[2].arrive();
    expect(runsOf(workers[2].heard)).toEqual([3]);
    workers[1].tell(answer(3));
    expect(heard).toHaveLength(1);
  });

  test("tells a failure, the worker's or its own", async () => {
    const { ask, workers, heard, loads } = startClient();
    ask(1);
    await loads[0].arrive();
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

  test("leaves no worker behind, loaded or about to be", async () => {
    const first = startClient();
    first.ask(1);
    await first.loads[0].arrive();
    first.client.dispose();
    expect(first.workers[0].terminated).toBe(true);
    const second = startClient();
    second.ask(1);
    second.client.dispose();
    await second.loads[0].arrive();
    expect(second.workers[0].terminated).toBe(true);
    expect(second.workers[0].heard).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect([...first.heard, ...second.heard]).toEqual([]);
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
