import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import type { Command, RunNews } from "../../src/worker/protocol.ts";
import { startSimulationClient } from "../../src/worker/client.ts";
import type { Replaced } from "../../src/worker/client.ts";
import { FakeWorker } from "./fakeWorker.ts";

vi.mock("../../src/worker/simulation.worker.ts?worker&inline", () => ({ default: null }));

function startClient() {
  const workers: FakeWorker<Command, RunNews>[] = [];
  const heard: (RunNews | Replaced)[] = [];
  const client = startSimulationClient(
    (news) => heard.push(news),
    () => {
      const worker = new FakeWorker<Command, RunNews>();
      workers.push(worker);
      return worker;
    },
  );
  return { client, workers, heard };
}

const progress = (run: number, members = 3): RunNews => ({ type: "progress", run, share: 0.5, members });
const digest = (run: number): RunNews => ({ type: "digest", run, digest: "0" });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the client", () => {
  test("numbers its runs and drops news of all but the newest", () => {
    const { client, workers, heard } = startClient();
    expect([client.run(openingParameters), client.run(openingParameters)]).toEqual([1, 2]);
    expect(workers[0].heard.map((command) => command.run)).toEqual([1, 2]);
    workers[0].tell(digest(1));
    workers[0].tell(digest(2));
    expect(heard).toEqual([digest(2)]);
  });

  test("replaces a worker that says nothing for five seconds, once", () => {
    const { client, workers, heard } = startClient();
    client.run(openingParameters);
    vi.advanceTimersByTime(4_500);
    workers[0].tell(progress(1));
    vi.advanceTimersByTime(4_500);
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(1_000);
    expect(workers[0].terminated).toBe(true);
    expect(heard.at(-1)).toEqual({ type: "replaced", run: 1, reason: "silent" });
    vi.advanceTimersByTime(60_000);
    expect(workers).toHaveLength(2);
    expect(client.run(openingParameters)).toBe(2);
    expect(workers[1].heard).toHaveLength(1);
  });

  test("gives a worker 30 s that builds a network, also while it does so for a run that is not wanted any more", () => {
    const { client, workers, heard } = startClient();
    client.run(openingParameters);
    workers[0].tell(progress(1, 0));
    vi.advanceTimersByTime(4_000);
    client.run(openingParameters);
    vi.advanceTimersByTime(29_500);
    expect(workers).toHaveLength(1);
    workers[0].tell(progress(2));
    vi.advanceTimersByTime(6_500);
    expect(heard.at(-1)).toEqual({ type: "replaced", run: 2, reason: "silent" });
    client.run(openingParameters);
    workers[1].tell(progress(3, 0));
    vi.advanceTimersByTime(32_000);
    expect(heard.at(-1)).toEqual({ type: "replaced", run: 3, reason: "silent" });
  });

  test("does not wait for news when the run is over", () => {
    const { client, workers } = startClient();
    client.run(openingParameters);
    workers[0].tell({ type: "history", run: 1, state: "finished" } as RunNews);
    vi.advanceTimersByTime(60_000);
    expect(workers).toHaveLength(1);
  });

  test("replaces a worker that throws or says that it failed, and listens to the old one no more", () => {
    const { client, workers, heard } = startClient();
    client.run(openingParameters);
    workers[0].dispatchEvent(new Event("error"));
    expect(heard).toEqual([{ type: "replaced", run: 1, reason: "failed" }]);
    client.run(openingParameters);
    workers[0].tell(digest(2));
    workers[0].dispatchEvent(new Event("error"));
    expect(heard).toHaveLength(1);
    workers[1].tell({ type: "failed", run: 2, reason: "RangeError" });
    expect(heard.at(-1)).toEqual({ type: "replaced", run: 2, reason: "failed" });
    expect(workers.map((worker) => worker.terminated)).toEqual([true, true, false]);
  });

  test("stops only what is under way and leaves no worker behind", () => {
    const { client, workers } = startClient();
    client.stop();
    expect(workers[0].heard).toEqual([]);
    client.run(openingParameters);
    client.stop();
    expect(workers[0].heard.at(-1)).toEqual({ type: "stop", run: 1 });
    client.dispose();
    expect(workers[0].terminated).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(workers).toHaveLength(1);
  });
});
