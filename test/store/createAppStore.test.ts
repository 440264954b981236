import { expect, test } from "vitest";
import { readingDay, shownDay } from "../../src/store/appState.ts";
import { startApp } from "./startApp.ts";

test("it asks for the run of the link at once", () => {
  const { client } = startApp("?conversion=0.3");
  expect(client.asked).toHaveLength(1);
  expect(client.asked[0].conversion).toBe(0.3);
});

test("it plays from the start when the run has arrived", () => {
  const { store, client, frames } = startApp();
  expect(frames.waiting).toBe(0);
  client.arrive();
  frames.tick();
  frames.tick(100);
  expect(shownDay(store.state.getState())).toBeCloseTo(0.9, 5);
});

test("a day in the link is shown, at rest", () => {
  const { store, client, frames } = startApp("?day=45");
  client.arrive();
  expect(shownDay(store.state.getState())).toBe(45);
  expect(frames.waiting).toBe(0);
});

test("under reduced motion the end is shown, at rest", () => {
  const { store, client, frames } = startApp("", { reducedMotion: true });
  client.arrive();
  expect(shownDay(store.state.getState())).toBe(180);
  expect(frames.waiting).toBe(0);
});

test("a change is run at once; more changes before the next frame wait, and only the last of them is run", () => {
  const { store, client, frames } = startApp("?day=10");
  client.arrive();
  for (let percent = 23; percent <= 40; percent++)
    store.actions.setParameter("conversion", percent / 100, "drag");
  expect(client.asked.map(({ conversion }) => conversion)).toEqual([0.22, 0.23]);
  client.arrive();
  expect(client.asked).toHaveLength(2);
  frames.tick();
  expect(client.asked.map(({ conversion }) => conversion)).toEqual([0.22, 0.23, 0.4]);
  client.arrive();
  frames.tick();
  expect(frames.waiting).toBe(0);
});

test("while a value moves, a young run is awaited, and then the newest value is run", () => {
  const { store, client, frames } = startApp("?day=10");
  client.arrive();
  store.actions.setParameter("conversion", 0.3, "drag");
  frames.tick();
  store.actions.setParameter("conversion", 0.4, "drag");
  frames.tick();
  store.actions.setParameter("conversion", 0.5, "drag");
  frames.tick();
  expect(client.asked).toHaveLength(2);
  client.arrive();
  frames.tick();
  expect(client.asked.map(({ conversion }) => conversion)).toEqual([0.22, 0.3, 0.5]);
});

test("a run that takes long is replaced by that of a newer value", () => {
  const { store, client, frames } = startApp("?day=10");
  client.arrive();
  store.actions.setParameter("conversion", 0.3);
  frames.tick();
  store.actions.setParameter("conversion", 0.4);
  frames.tick(100);
  expect(client.asked).toHaveLength(2);
  frames.tick(100);
  expect(client.asked).toHaveLength(3);
});

test("the old history stays until the new one arrives", () => {
  const { store, client, frames } = startApp("?day=10");
  client.arrive({ members: 30 });
  store.actions.setParameter("conversion", 0.3);
  frames.tick();
  expect(store.history()?.columns.people.count).toBe(30);
  client.arrive({ members: 60 });
  expect(store.history()?.columns.people.count).toBe(60);
  expect(store.state.getState().shown?.revision).toBe(2);
});

test("news of an older run are dropped", () => {
  const { store, client, frames } = startApp("?day=10");
  client.arrive({ members: 30 });
  const late = store.history();
  store.actions.setParameter("conversion", 0.3);
  frames.tick();
  if (late !== null) client.tell({ type: "history", run: 1, state: "finished", ...late });
  client.tell({ type: "failed", run: 1, reason: "too late" });
  expect(store.state.getState().shown?.revision).toBe(1);
  expect(store.state.getState().run.state).toBe("running");
});

test("moving a value keeps the playhead's day, through a shorter run and back", () => {
  const { store, client, frames } = startApp("?day=120");
  client.arrive();
  for (const days of [100, 180]) {
    store.actions.setParameter("days", days);
    frames.tick();
    client.arrive();
  }
  expect(shownDay(store.state.getState())).toBe(120);
  store.actions.setParameter("days", 90);
  frames.tick();
  client.arrive();
  expect(shownDay(store.state.getState())).toBe(90);
});

test("playing goes on while a value moves", () => {
  const { store, client, frames } = startApp();
  client.arrive();
  frames.tick();
  store.actions.setParameter("conversion", 0.3);
  const before = shownDay(store.state.getState());
  frames.tick();
  frames.tick();
  expect(shownDay(store.state.getState())).toBeGreaterThan(before);
});

test("a partial history is shown as unfinished, and played after a second", () => {
  const { store, client, frames } = startApp();
  client.arrive({ reached: 60 }, "running");
  expect(store.state.getState().shown).toMatchObject({ state: "running", reached: 60, days: 180 });
  for (let waited = 0; waited < 1000; waited += 50) frames.tick(50);
  expect(shownDay(store.state.getState())).toBe(0);
  frames.tick(50);
  frames.tick(50);
  expect(shownDay(store.state.getState())).toBeGreaterThan(0);
});

test("at the end of a partial history no frame is asked for until more arrives", () => {
  const { store, client, frames } = startApp();
  client.arrive({ reached: 0 }, "running");
  expect(frames.waiting).toBe(0);
  client.arrive({ reached: 180 });
  frames.tick();
  frames.tick();
  expect(shownDay(store.state.getState())).toBeGreaterThan(0);
});

test("while it plays, text follows the playhead at a pace that can be read; at rest it is exact", () => {
  const { store, client, frames } = startApp();
  client.arrive();
  const readings = new Set<number>();
  frames.tick();
  for (let frame = 0; frame < 60; frame++) {
    frames.tick();
    readings.add(readingDay(store.state.getState()));
  }
  expect(readings.size).toBeGreaterThan(8);
  expect(readings.size).toBeLessThanOrEqual(13);
  store.actions.pause();
  expect(readingDay(store.state.getState())).toBe(shownDay(store.state.getState()));
  store.actions.setDay(20);
  store.actions.play();
  expect(readingDay(store.state.getState())).toBe(20);
});

test("at the end it stops, and asks for no frame any more", () => {
  const { store, client, frames } = startApp("?day=179.9");
  client.arrive();
  store.actions.play();
  for (let count = 0; count < 5; count++) frames.tick(100);
  expect(store.state.getState()).toMatchObject({ playing: false, day: 180 });
  expect(frames.waiting).toBe(0);
});

test("play at the end starts over", () => {
  const { store, client } = startApp("", { reducedMotion: true });
  client.arrive();
  store.actions.togglePlay();
  expect(store.state.getState()).toMatchObject({ playing: true, day: 0 });
});

test("out of sight nothing plays", () => {
  const { store, client, frames } = startApp();
  client.arrive();
  store.setInSight(false);
  expect(frames.waiting).toBe(0);
  store.setInSight(true);
  expect(frames.waiting).toBe(1);
});

test("out of sight nothing is computed: what is set then is, once it is seen again", () => {
  const { store, client } = startApp();
  client.arrive();
  store.setInSight(false);
  store.actions.setParameter("conversion", 0.5);
  store.actions.setParameter("conversion", 0.6);
  expect(client.asked).toHaveLength(1);
  store.setInSight(true);
  expect(client.asked.map(({ conversion }) => conversion)).toEqual([0.22, 0.6]);
});

test("what waits for sight asks for its first run when it is seen", () => {
  const { store, client, frames } = startApp("", { start: { waitsForSight: true } });
  expect(client.asked).toHaveLength(0);
  expect(frames.waiting).toBe(0);
  store.setInSight(true);
  expect(client.asked).toHaveLength(1);
  client.arrive();
  expect(store.state.getState().playing).toBe(true);
});

test("behind a poster nothing is computed until it is played, in sight", () => {
  const { store, client, frames } = startApp("", { start: { waitsForSight: true, hasPoster: true } });
  store.setInSight(true);
  store.actions.setParameter("conversion", 0.5);
  expect(client.asked).toHaveLength(0);
  store.actions.play();
  expect(client.asked.map(({ conversion }) => conversion)).toEqual([0.5]);
  client.arrive();
  frames.tick();
  frames.tick(1_000);
  expect(shownDay(store.state.getState())).toBeGreaterThan(0);
});

test("a poster that is taken away under reduced motion leaves the end of the run", () => {
  const { store, client } = startApp("", { start: { hasPoster: true }, reducedMotion: true });
  expect(client.asked).toHaveLength(0);
  store.actions.unveil();
  client.arrive();
  expect(store.state.getState()).toMatchObject({ playing: false, day: 180 });
});

test("a tab that comes back from the background does not leap", () => {
  const { store, client, frames } = startApp();
  client.arrive();
  frames.tick();
  frames.tick(60_000);
  expect(shownDay(store.state.getState())).toBeLessThan(2);
});

test("the playhead cannot be put beyond what the history reaches", () => {
  const { store, client } = startApp("?day=0");
  client.arrive({ reached: 25, endedBy: "memberLimit" });
  store.actions.setDay(100);
  expect(store.state.getState().day).toBe(25);
  store.actions.stepDays(-30);
  expect(store.state.getState().day).toBe(0);
});
