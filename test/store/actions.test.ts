import { expect, test } from "vitest";
import { emptyPlan } from "../../src/parameters/plan.ts";
import { fingerprintShown, linkOf, shownDay } from "../../src/store/appState.ts";
import { startApp } from "./startApp.ts";

const parametersOf = ({ store }: ReturnType<typeof startApp>) =>
  store.state.getState().settings.present.parameters;

test("undo, redo and reset run what they bring back", () => {
  const app = startApp("?day=0");
  const { store, client, frames } = app;
  client.arrive();
  store.actions.setParameter("conversion", 0.3);
  store.actions.setParameter("churnPerMonth", 0.5);
  store.actions.undo();
  expect(parametersOf(app)).toMatchObject({ conversion: 0.3, churnPerMonth: 0.15 });
  store.actions.redo();
  expect(parametersOf(app).churnPerMonth).toBe(0.5);
  store.actions.reset();
  expect(parametersOf(app)).toMatchObject({ conversion: 0.22, churnPerMonth: 0.15 });
  frames.tick(1000);
  expect(client.asked.at(-1)).toEqual(parametersOf(app));
  store.actions.undo();
  expect(parametersOf(app).churnPerMonth).toBe(0.5);
});

test("a plan is set, undone and reset as parameters are, and asks for no run", () => {
  const { store, client, frames } = startApp("?day=0&scenario=skok");
  client.arrive();
  const plan = () => store.state.getState().settings.present.plan;
  for (const entryFee of [100, 200, 300]) store.actions.setPlan({ entryFee }, "slider:entryFee");
  store.actions.endGesture();
  store.actions.setPlan({ entryFee: 400 }, "slider:entryFee");
  store.actions.setPlan({ entryFee: 400 });
  store.actions.setPlan({ entrySplit: [0.5, 0.3] });
  expect(linkOf(store.state.getState()).plan).toEqual({
    ...emptyPlan,
    entryFee: 400,
    entrySplit: [0.5, 0.3],
  });
  store.actions.undo();
  expect(plan()).toEqual({ ...emptyPlan, entryFee: 400 });
  store.actions.undo();
  expect(plan().entryFee).toBe(300);
  store.actions.undo();
  expect(plan()).toEqual(emptyPlan);
  store.actions.redo();
  expect(plan().entryFee).toBe(300);
  frames.tick(1000);
  expect(client.asked).toHaveLength(1);
  store.actions.reset();
  expect(plan()).toEqual(emptyPlan);
});

test("to reset what is not changed is no step", () => {
  const { store } = startApp();
  store.actions.reset();
  expect(store.state.getState().settings.past).toHaveLength(0);
});

test("new luck is the next seed, and after the last one the first", () => {
  const app = startApp("?seed=4294967294");
  app.store.actions.newLuck();
  expect(parametersOf(app).seed).toBe(4_294_967_295);
  app.store.actions.newLuck();
  expect(parametersOf(app).seed).toBe(0);
});

test("a scenario is played from the start once its run is there", () => {
  const { store, client, frames } = startApp("?day=100");
  client.arrive();
  store.actions.chooseScenario("skok");
  frames.tick();
  expect(shownDay(store.state.getState())).toBe(100);
  client.arrive();
  expect(store.state.getState()).toMatchObject({ playing: true, day: 0 });
  expect(store.state.getState().shown?.days).toBe(20);
});

test("the same scenario chosen again plays again", () => {
  const { store, client, frames } = startApp("?day=100");
  client.arrive();
  store.actions.chooseScenario("opening");
  frames.tick();
  client.arrive();
  expect(store.state.getState().playing).toBe(true);
});

test("a failed worker is told, the picture stays, and it can be tried again", () => {
  const { store, client, frames } = startApp("?day=10");
  client.arrive({ members: 30 });
  store.actions.setParameter("conversion", 0.3);
  frames.tick();
  client.tell({ type: "replaced", run: 2, reason: "silent" });
  expect(store.state.getState().run).toMatchObject({ state: "replaced", reason: "silent" });
  expect(store.history()?.columns.people.count).toBe(30);
  store.retryRun();
  expect(client.asked).toHaveLength(3);
  client.arrive({ members: 31 });
  expect(store.state.getState().run.state).toBe("finished");
});

test("a client that cannot be started is told, not thrown", () => {
  const { store } = startApp("", {
    startClient: () => {
      throw new Error("Workers are forbidden here.");
    },
  });
  expect(store.state.getState().run).toMatchObject({
    state: "failed",
    reason: "Workers are forbidden here.",
  });
});

test("the kept person is found again by key, in whatever row", () => {
  const { store, client, frames } = startApp("?day=100");
  client.arrive({ keysFrom: 1 });
  store.actions.keep(20);
  store.actions.setParameter("conversion", 0.3);
  frames.tick();
  // Keys that begin two words earlier: everybody stands one row later.
  client.arrive({ keysFrom: -1 });
  expect(store.state.getState().look.kept?.row).toBe(21);
  store.actions.undo();
  frames.tick();
  client.arrive({ keysFrom: 5001 });
  expect(store.state.getState().look.kept?.row).toBeNull();
  store.actions.redo();
  frames.tick();
  client.arrive({ keysFrom: 1 });
  expect(store.state.getState().look.kept?.row).toBe(20);
});

test("the person of a link is kept when the run is there, if there is such a person", () => {
  const known = startApp("?person=8");
  known.client.arrive({ members: 50 });
  expect(known.store.state.getState().look.kept).toMatchObject({ row: 7, key: [15, 16] });
  const unknown = startApp("?person=80");
  unknown.client.arrive({ members: 50 });
  expect(unknown.store.state.getState().look.kept).toBeNull();
});

test("nobody is kept in a row that is not there", () => {
  const { store, client } = startApp();
  client.arrive({ members: 50 });
  store.actions.keep(50);
  expect(store.state.getState().look.kept).toBeNull();
});

test("the fingerprint belongs to the run that is shown", () => {
  const { store, client, frames } = startApp("?day=0");
  client.arrive();
  client.tell({ type: "digest", run: 1, digest: "ab" });
  expect(fingerprintShown(store.state.getState())).toBe("ab");
  store.actions.newLuck();
  frames.tick();
  client.arrive();
  expect(fingerprintShown(store.state.getState())).toBeNull();
});

test("the link says the settings, and the day only when the person chose it", () => {
  const { store, client, frames } = startApp();
  client.arrive();
  frames.tick();
  expect(linkOf(store.state.getState()).day).toBeNull();
  store.actions.setDay(45.678);
  expect(linkOf(store.state.getState()).day).toBe(45.68);
  store.actions.setParameter("days", 30);
  expect(linkOf(store.state.getState()).day).toBe(30);
  store.actions.play();
  expect(linkOf(store.state.getState()).day).toBeNull();
});

test("a link that is opened later is run, shown as it says, and can be undone", () => {
  const app = startApp();
  const { store, client, frames } = app;
  client.arrive();
  const parameters = { ...parametersOf(app), conversion: 0.5 };
  const link = { scenario: "opening", plan: emptyPlan, day: 12, person: null, theme: "dark" } as const;
  store.actions.openLink({ ...link, parameters }, ["A note."]);
  frames.tick();
  client.arrive();
  expect(store.state.getState()).toMatchObject({ playing: false, day: 12, look: { theme: "dark" } });
  expect(store.state.getState().notes.map(({ text }) => text)).toEqual(["A note."]);
  store.actions.undo();
  expect(parametersOf(app).conversion).toBe(0.22);
});

test("in other colours, and in a link that is opened, all are shown until a class is chosen", () => {
  const app = startApp("?colour=lineage");
  const { store } = app;
  const look = () => store.state.getState().look;
  expect(look()).toMatchObject({ colour: "lineage", chosenClass: null });
  store.actions.setLook({ chosenClass: 3 });
  store.actions.setLook({ trueScale: true });
  store.actions.setLook({ colour: "lineage" });
  expect(look().chosenClass).toBe(3);
  store.actions.setLook({ colour: "joined" });
  expect(look()).toMatchObject({ colour: "joined", chosenClass: null, trueScale: true });
  store.actions.setLook({ colour: "state", chosenClass: 1 });
  expect(look()).toMatchObject({ colour: "state", chosenClass: 1 });
  expect(linkOf(store.state.getState()).colour).toBe("state");
  const link = {
    scenario: "opening",
    parameters: parametersOf(app),
    plan: emptyPlan,
    day: null,
    person: null,
    theme: null,
  } as const;
  store.actions.openLink(link, []);
  expect(look()).toMatchObject({ colour: null, chosenClass: null });
  expect("colour" in linkOf(store.state.getState())).toBe(false);
});

test("a sentence that is noted twice stands there once", () => {
  const { store } = startApp("?conversion=abc");
  store.actions.note("Something is missing.");
  store.actions.note("Something is missing.");
  const { notes } = store.state.getState();
  expect(notes.map(({ text }) => text).slice(1)).toEqual(["Something is missing."]);
  expect(new Set(notes.map(({ id }) => id)).size).toBe(2);
});

test("notes go when they are dismissed", () => {
  const { store } = startApp("?conversion=abc&days=-4");
  const [first, second] = store.state.getState().notes;
  expect(first.text).toContain("conversion");
  store.actions.dismissNote(first.id);
  expect(store.state.getState().notes).toEqual([second]);
});

test("two apps share nothing", () => {
  const one = startApp("?day=5");
  const other = startApp("?day=7");
  one.client.arrive({ members: 10 });
  one.store.actions.setParameter("conversion", 0.9);
  one.store.actions.newLuck();
  expect(other.store.history()).toBeNull();
  expect(parametersOf(other)).toMatchObject({ conversion: 0.22, seed: 11 });
  other.client.arrive({ members: 20 });
  expect(one.store.history()?.columns.people.count).toBe(10);
});

test("an app that is done with leaves nothing behind", () => {
  const { store, client, frames } = startApp();
  client.arrive();
  store.actions.newLuck();
  store.dispose();
  expect(client.isDisposed).toBe(true);
  expect(frames.waiting).toBe(0);
});
