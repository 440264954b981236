import { expect, test } from "vitest";
import { fingerprintShown } from "../../src/store/appState.ts";
import { startPair } from "./startPair.ts";

/** One run under two plans. */
const onePair = "day=60&b.plan.entryFee=5000&b.plan.entrySplit=0.5";

test("a run that both sides have is computed once, and both read the same columns", () => {
  const { first, second, clients, frames } = startPair(onePair);
  expect(clients).toHaveLength(1);
  clients[0].arrive({ members: 70 });
  clients[0].tell({ type: "digest", run: 1, digest: "00000000000000ff" });
  frames.tick();
  expect(second.history()?.columns).toBe(first.history()?.columns);
  expect(second.state.getState()).toMatchObject({ run: { state: "finished" }, day: 60 });
  expect(fingerprintShown(second.state.getState())).toBe("00000000000000ff");
  expect(clients).toHaveLength(1);
});

test("it is passed on if it was there before", () => {
  const { first, clients, frames, second } = startPair(onePair);
  clients[0].arrive();
  second.actions.setPlan({ entryFee: 1 });
  expect(clients[0].asked).toHaveLength(1);
  frames.tick();
  expect(second.history()?.columns).toBe(first.history()?.columns);
});

test("other luck is computed once for both", () => {
  const { first, second, clients, frames } = startPair(onePair);
  clients[0].arrive();
  frames.tick();
  second.actions.newLuck();
  for (let frame = 0; frame < 3; frame++) frames.tick(100);
  expect(clients).toHaveLength(1);
  const [before, after] = clients[0].asked;
  expect(after.seed).toBe(before.seed + 1);
  clients[0].arrive({ members: 33 });
  frames.tick();
  expect(second.history()?.columns).toBe(first.history()?.columns);
  expect(second.history()?.columns.people.count).toBe(33);
});

test("a run that the first turns away from before it has come is computed for the second", () => {
  const { first, second, clients, frames } = startPair(onePair);
  first.actions.setParameter("conversion", 0.4);
  for (let frame = 0; frame < 3; frame++) frames.tick(200);
  expect(clients).toHaveLength(2);
  expect(clients[0].asked.at(-1)?.conversion).toBe(0.4);
  expect(clients[1].asked.map(({ conversion }) => conversion)).toEqual([0.22]);
  clients[0].arrive({ members: 10 });
  clients[1].arrive({ members: 20 });
  expect(first.history()?.columns.people.count).toBe(10);
  expect(second.history()?.columns.people.count).toBe(20);
});

test("a run that the second has keeps standing when the first turns to another", () => {
  const { first, second, clients, frames } = startPair(onePair);
  clients[0].arrive({ members: 70 });
  clients[0].tell({ type: "digest", run: 1, digest: "00000000000000ff" });
  clients[0].tell({ type: "expectationFailed", run: 1, reason: "none" });
  frames.tick();
  first.actions.setParameter("conversion", 0.4);
  for (let frame = 0; frame < 3; frame++) frames.tick(200);
  clients[0].arrive({ members: 10 });
  frames.tick();
  expect(clients).toHaveLength(1);
  expect(second.history()?.columns.people.count).toBe(70);
});

test("set apart and alike again, the second goes over to a client of its own and back", () => {
  const { first, second, clients, frames } = startPair(onePair);
  clients[0].arrive({ members: 70 });
  frames.tick();
  second.actions.setParameter("conversion", 0.4);
  expect(clients).toHaveLength(2);
  clients[1].arrive({ members: 20 });
  expect(second.history()?.columns.people.count).toBe(20);
  frames.tick();
  second.actions.undo();
  frames.tick();
  frames.tick();
  expect(second.history()?.columns).toBe(first.history()?.columns);
  // What its own client still has to say is of another run.
  clients[1].arrive({ members: 21 });
  expect(second.history()?.columns.people.count).toBe(70);
});

test("what went wrong, and how far it has come, is told on both sides; stopping it stops it for both", () => {
  const { second, clients, frames } = startPair(onePair);
  frames.tick();
  clients[0].tell({ type: "progress", run: 1, share: 0.5, members: 1000 });
  expect(second.state.getState().run).toMatchObject({ state: "running", share: 0.5, members: 1000 });
  second.stopRun();
  expect(clients[0].stops).toBe(1);
  clients[0].tell({ type: "replaced", run: 1, reason: "silent" });
  expect(second.state.getState().run).toEqual({ state: "replaced", run: 1, reason: "silent" });
});
