import { expect, test } from "vitest";
import { madeUpExpectation } from "../page/madeUpExpectation.ts";
import { startApp } from "./startApp.ts";

const K = (run: number, value: number) =>
  ({ type: "expectation", run, expectation: madeUpExpectation({ K: value }) }) as const;

test("what is expected is that of the run asked for last, with its parameters", () => {
  const { store, client, frames } = startApp("?day=10");
  client.arrive();
  client.tell(K(1, 3));
  const first = store.state.getState().expected;
  expect(first).toMatchObject({ parameters: client.asked[0], expectation: { K: 3 } });
  store.actions.setParameter("conversion", 0.3);
  frames.tick();
  client.tell(K(1, 4));
  expect(store.state.getState().expected).toBe(first);
  client.tell(K(2, 5));
  expect(store.state.getState().expected).toMatchObject({
    parameters: { conversion: 0.3 },
    expectation: { K: 5 },
  });
});

test("theory that fails takes back what was expected of another setting, and harms no run", () => {
  const { store, client, frames } = startApp("?day=10");
  client.arrive({ members: 30 });
  client.tell(K(1, 3));
  store.actions.setParameter("conversion", 0.3);
  frames.tick();
  client.tell({ type: "expectationFailed", run: 1, reason: "stale" });
  expect(store.state.getState()).toMatchObject({
    expected: { expectation: { K: 3 } },
    expectationFailed: false,
  });
  client.arrive({ members: 60 });
  client.tell({ type: "expectationFailed", run: 2, reason: "it fell silent" });
  expect(store.state.getState()).toMatchObject({
    expected: null,
    expectationFailed: true,
    run: { state: "finished", run: 2 },
    shown: { members: 60, revision: 2 },
  });
  client.tell(K(2, 5));
  expect(store.state.getState()).toMatchObject({
    expected: { expectation: { K: 5 } },
    expectationFailed: false,
  });
});
