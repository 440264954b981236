import { expect, test, vi } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { startAppClient } from "../../src/worker/appClient.ts";
import type { Replaced } from "../../src/worker/client.ts";
import type { RunNews, TheoryNews } from "../../src/worker/protocol.ts";
import type { startTheoryClient } from "../../src/worker/theoryClient.ts";

vi.mock("../../src/worker/simulation.worker.ts?worker&inline", () => ({ default: null }));
vi.mock("../../src/worker/theory.worker.ts?worker&inline", () => ({ default: null }));

type Listener = (news: RunNews | Replaced) => void;

/** A client whose two workers are the test's, the theory's loaded when it says so. */
function startClient() {
  const heard: unknown[] = [];
  const asked: { run: number; parameters: Parameters }[] = [];
  const disposed: string[] = [];
  const loads: { arrive(): Promise<void>; fail(): Promise<void> }[] = [];
  let tellOfRun: Listener = () => undefined;
  let tellOfTheory: ((news: TheoryNews) => void) | null = null;
  let runs = 0;
  const client = startAppClient(
    (news) => heard.push(news),
    (listener) => {
      tellOfRun = listener;
      return { run: () => ++runs, stop: () => undefined, dispose: () => disposed.push("runs") };
    },
    () => {
      let [resolve, reject]: [(start: typeof startTheoryClient) => void, (error: Error) => void] = [
        () => undefined,
        () => undefined,
      ];
      const promise = new Promise<typeof startTheoryClient>((...settlers) => ([resolve, reject] = settlers));
      loads.push({
        async arrive() {
          resolve((listener) => {
            tellOfTheory = listener;
            return {
              ask: (run, parameters) => asked.push({ run, parameters }),
              dispose: () => disposed.push("theory"),
            };
          });
          await promise;
        },
        async fail() {
          reject(new Error("offline"));
          await promise.catch(() => undefined);
        },
      });
      return promise;
    },
  );
  return {
    client,
    heard,
    asked,
    disposed,
    loads,
    tellOfRun: (news: RunNews) => tellOfRun(news),
    theory: () => tellOfTheory,
  };
}

const history = (run: number): RunNews => ({ type: "history", run, state: "finished" }) as RunNews;

test("the theory is started with the first picture, and asked of each run from then on", async () => {
  const { client, heard, asked, loads, tellOfRun, theory } = startClient();
  client.run(openingParameters);
  tellOfRun({ type: "progress", run: 1, share: 0, members: 0 });
  expect(loads).toHaveLength(0);
  const later = { ...openingParameters, conversion: 0.3 };
  client.run(later);
  tellOfRun(history(2));
  await loads[0].arrive();
  expect(asked).toEqual([{ run: 2, parameters: later }]);
  tellOfRun(history(2));
  expect(asked).toHaveLength(1);
  client.run(openingParameters);
  expect(asked.at(-1)).toEqual({ run: 3, parameters: openingParameters });
  const failed: TheoryNews = { type: "expectationFailed", run: 3, reason: "none" };
  theory()!(failed);
  expect(heard.at(-1)).toBe(failed);
});

test("a theory that does not come is told of, and fetched again with the next run", async () => {
  const { client, heard, asked, loads, tellOfRun } = startClient();
  client.run(openingParameters);
  tellOfRun(history(1));
  await loads[0].fail();
  expect(heard.at(-1)).toEqual({ type: "expectationFailed", run: 1, reason: "Error: offline" });
  client.run(openingParameters);
  // Two runs while it is on its way are one fetching, and the last is asked of.
  client.run(openingParameters);
  expect(loads).toHaveLength(2);
  await loads[1].arrive();
  expect(asked.map(({ run }) => run)).toEqual([3]);
});

test("both end together, and one that was never started, or comes too late, does not hinder the other", async () => {
  const early = startClient();
  early.client.run(openingParameters);
  early.client.dispose();
  expect(early.disposed).toEqual(["runs"]);
  const late = startClient();
  late.client.run(openingParameters);
  late.tellOfRun(history(1));
  await late.loads[0].arrive();
  late.client.dispose();
  expect(late.disposed).toEqual(["runs", "theory"]);
  const tooLate = startClient();
  tooLate.client.run(openingParameters);
  tooLate.tellOfRun(history(1));
  tooLate.client.dispose();
  await tooLate.loads[0].arrive();
  expect(tooLate.theory()).toBeNull();
});
