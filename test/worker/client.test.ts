import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openingParameters } from "../../src/parameters/completeParameters.ts";
import type { Command, News } from "../../src/worker/protocol.ts";
import { startSimulationClient } from "../../src/worker/client.ts";
import type { Replaced } from "../../src/worker/client.ts";

vi.mock("../../src/worker/simulation.worker.ts?worker&inline", () => ({ default: null }));

class FakeWorker extends EventTarget {
  readonly commands: Command[] = [];
  terminated = false;

  postMessage(command: Command): void {
    this.commands.push(command);
  }

  terminate(): void {
    this.terminated = true;
  }

  tell(news: News): void {
    this.dispatchEvent(new MessageEvent("message", { data: news }));
  }
}

function startClient() {
  const workers: FakeWorker[] = [];
  const heard: (News | Replaced)[] = [];
  const client = startSimulationClient(
    (news) => heard.push(news),
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
  );
  return { client, workers, heard };
}

const progress = (run: number): News => ({ type: "progress", run, share: 0.5, members: 3 });
const digest = (run: number): News => ({ type: "digest", run, digest: "0" });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the client", () => {
  test("numbers its runs and drops news of all but the newest", () => {
    const { client, workers, heard } = startClient();
    expect([client.run(openingParameters), client.run(openingParameters)]).toEqual([1, 2]);
    expect(workers[0].commands.map((command) => command.run)).toEqual([1, 2]);
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
    expect(workers[1].commands).toHaveLength(1);
  });

  test("does not wait for news when the run is over", () => {
    const { client, workers } = startClient();
    client.run(openingParameters);
    workers[0].tell({ type: "history", run: 1, state: "finished" } as News);
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
    expect(workers[0].commands).toEqual([]);
    client.run(openingParameters);
    client.stop();
    expect(workers[0].commands.at(-1)).toEqual({ type: "stop", run: 1 });
    client.dispose();
    expect(workers[0].terminated).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(workers).toHaveLength(1);
  });
});
