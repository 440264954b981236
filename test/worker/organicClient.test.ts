import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { OrganicNews } from "../../src/layout/organicNews.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { startOrganicClient } from "../../src/worker/organicClient.ts";
import type { OrganicRequest } from "../../src/worker/organicProtocol.ts";
import { FakeWorker } from "./fakeWorker.ts";

vi.mock("../../src/worker/organic.worker.ts?worker&inline", () => ({ default: null }));

type FakeOrganic = FakeWorker<OrganicRequest, OrganicNews>;

/** Columns with room for more rows than there are. */
const people = { count: 2, sponsors: Int32Array.of(-1, 0, 9), generations: Int32Array.of(0, 1, 9) };

function startClient() {
  const workers: FakeOrganic[] = [];
  const heard: OrganicNews[] = [];
  const client = startOrganicClient(
    (news) => heard.push(news),
    () => {
      const worker: FakeOrganic = new FakeWorker();
      workers.push(worker);
      return worker;
    },
  );
  return { client, workers, heard, ask: () => client.ask(openingParameters, people) };
}

const progress = (request: number): OrganicNews => ({ type: "progress", request, share: 0.5 });
const laid = (request: number): OrganicNews => ({
  type: "laid",
  request,
  laid: { x: new Float32Array(), y: new Float32Array(), network: null },
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the organic layout's client", () => {
  test("starts a worker with the first question, which holds the rows there are", () => {
    const { workers, ask } = startClient();
    expect(workers).toHaveLength(0);
    ask();
    expect(workers[0].heard).toEqual([
      {
        request: 1,
        parameters: openingParameters,
        people: { count: 2, sponsors: Int32Array.of(-1, 0), generations: Int32Array.of(0, 1) },
      },
    ]);
  });

  test("numbers its questions and drops answers to all but the newest", () => {
    const { workers, heard, ask } = startClient();
    expect([ask(), ask()]).toEqual([1, 2]);
    expect(workers).toHaveLength(1);
    workers[0].tell(progress(1));
    workers[0].tell(laid(1));
    workers[0].tell(progress(2));
    workers[0].tell(laid(2));
    expect(heard).toEqual([progress(2), laid(2)]);
  });

  test("lets a worker go that fails or falls silent, says so once, and asks another the next time", () => {
    const { workers, heard, ask } = startClient();
    ask();
    workers[0].fail();
    expect(workers[0].terminated).toBe(true);
    expect(heard).toEqual([{ type: "failed", request: 1, reason: "its worker failed" }]);
    workers[0].tell(laid(1));
    expect(heard).toHaveLength(1);
    ask();
    expect(workers).toHaveLength(2);
    vi.advanceTimersByTime(4_500);
    workers[1].tell(progress(2));
    vi.advanceTimersByTime(4_500);
    expect(workers[1].terminated).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(workers[1].terminated).toBe(true);
    expect(heard.slice(1).map(({ type }) => type)).toEqual(["progress", "failed"]);
  });

  test("does not wait for news when all is laid out", () => {
    const { workers, heard, ask } = startClient();
    ask();
    workers[0].tell(laid(1));
    vi.advanceTimersByTime(60_000);
    expect(workers[0].terminated).toBe(false);
    expect(heard).toHaveLength(1);
  });

  test("leaves no worker behind", () => {
    const { client, workers, heard, ask } = startClient();
    ask();
    client.dispose();
    expect(workers[0].terminated).toBe(true);
    workers[0].tell(laid(1));
    vi.advanceTimersByTime(60_000);
    expect(workers).toHaveLength(1);
    expect(heard).toEqual([]);
  });
});
