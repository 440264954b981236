import { expect, test, vi } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { startAppClient } from "../../src/worker/appClient.ts";
import type { Replaced } from "../../src/worker/client.ts";
import type { RunNews, TheoryNews } from "../../src/worker/protocol.ts";

vi.mock("../../src/worker/simulation.worker.ts?worker&inline", () => ({ default: null }));
vi.mock("../../src/worker/theory.worker.ts?worker&inline", () => ({ default: null }));

type Listener = (news: RunNews | Replaced) => void;

/** A client whose two workers are the test's. */
function startClient() {
  const heard: unknown[] = [];
  const asked: { run: number; parameters: Parameters }[] = [];
  const disposed: string[] = [];
  let tellOfRun: Listener = () => undefined;
  let tellOfTheory: ((news: TheoryNews) => void) | null = null;
  let runs = 0;
  const client = startAppClient(
    (news) => heard.push(news),
    (listener) => {
      tellOfRun = listener;
      return { run: () => ++runs, stop: () => undefined, dispose: () => disposed.push("runs") };
    },
    (listener) => {
      tellOfTheory = listener;
      return {
        ask: (run, parameters) => asked.push({ run, parameters }),
        dispose: () => disposed.push("theory"),
      };
    },
  );
  return {
    client,
    heard,
    asked,
    disposed,
    tellOfRun: (news: RunNews) => tellOfRun(news),
    theory: () => tellOfTheory,
  };
}

const history = (run: number): RunNews => ({ type: "history", run, state: "finished" }) as RunNews;

test("the theory is started with the first picture, and asked of each run from then on", () => {
  const { client, heard, asked, tellOfRun, theory } = startClient();
  client.run(openingParameters);
  tellOfRun({ type: "progress", run: 1, share: 0, members: 0 });
  expect(theory()).toBeNull();
  const later = { ...openingParameters, conversion: 0.3 };
  client.run(later);
  tellOfRun(history(2));
  expect(asked).toEqual([{ run: 2, parameters: later }]);
  tellOfRun(history(2));
  expect(asked).toHaveLength(1);
  client.run(openingParameters);
  expect(asked.at(-1)).toEqual({ run: 3, parameters: openingParameters });
  const failed: TheoryNews = { type: "expectationFailed", run: 3, reason: "none" };
  theory()!(failed);
  expect(heard.at(-1)).toBe(failed);
});

test("both end together, and one that was never started does not hinder the other", () => {
  const early = startClient();
  early.client.run(openingParameters);
  early.client.dispose();
  expect(early.disposed).toEqual(["runs"]);
  const late = startClient();
  late.client.run(openingParameters);
  late.tellOfRun(history(1));
  late.client.dispose();
  expect(late.disposed).toEqual(["runs", "theory"]);
});
