import { expect, test } from "vitest";
import { readLink } from "../../src/parameters/link.ts";
import { scenarioSetting } from "../../src/parameters/scenarios.ts";
import { playheadDay, shownDay } from "../../src/store/appState.ts";
import { createCompanion } from "../../src/store/companion.ts";
import type { AppStore } from "../../src/store/createAppStore.ts";
import { madeUpFigures, madeUpMoney } from "../page/madeUpMoney.ts";
import { startApp } from "./startApp.ts";
import { fakeClients, parametersOf, queryOf, startPair } from "./startPair.ts";

const twoRuns = "day=60&b.conversion=0.3";
const dayOf = (store: AppStore): number => shownDay(store.state.getState());
const stepsOf = (store: AppStore): number => store.state.getState().settings.past.length;

test("both settings of a link are run, each by a client of its own", () => {
  const { clients } = startPair("conversion=0.1&seed=7&b.conversion=0.3");
  expect(clients.map(({ asked }) => asked.length)).toEqual([1, 1]);
  expect(clients.map(({ asked: [{ conversion, seed }] }) => [conversion, seed])).toEqual([
    [0.1, 7],
    [0.3, 7],
  ]);
});

test("what is changed on either side is in the link of the first, which opens as the same two", () => {
  const { first, second } = startPair(twoRuns);
  first.actions.setParameter("churnPerMonth", 0.5);
  second.actions.setParameter("population", 3000);
  second.actions.setPlan({ entryFee: 4200 });
  const query = queryOf(first);
  const again = startPair(query);
  expect(parametersOf(again.first)).toEqual(parametersOf(first));
  expect(again.second.state.getState().settings.present).toEqual(second.state.getState().settings.present);
  expect(again.second.state.getState().settings.present.plan.entryFee).toBe(4200);
  expect(queryOf(again.first)).toBe(query);
});

test("one playhead: played, moved and paced from either side", () => {
  const { first, second, clients, frames } = startPair(twoRuns);
  for (const client of clients) client.arrive();
  expect([dayOf(first), dayOf(second)]).toEqual([60, 60]);
  second.actions.setDay(90);
  expect([dayOf(first), dayOf(second)]).toEqual([90, 90]);
  second.actions.setSpeed(4);
  second.actions.play();
  expect(first.state.getState()).toMatchObject({ playing: true, speed: 4 });
  expect(frames.waiting).toBe(1);
  frames.tick();
  frames.tick(100);
  expect(dayOf(first)).toBeCloseTo(93.6, 5);
  expect(dayOf(second)).toBe(dayOf(first));
  first.actions.pause();
  expect(second.state.getState().playing).toBe(false);
});

test("the playhead waits until both runs have something to show", () => {
  const { first, second, clients, frames } = startPair("b.conversion=0.3");
  clients[0].arrive();
  expect(frames.waiting).toBe(0);
  clients[1].arrive();
  frames.tick();
  frames.tick(100);
  expect(dayOf(first)).toBeCloseTo(0.9, 5);
  expect(dayOf(second)).toBe(dayOf(first));
});

test("it does not wait for a run that failed", () => {
  const { first, clients, frames } = startPair("b.conversion=0.3");
  clients[0].arrive();
  clients[1].tell({ type: "replaced", run: 1, reason: "failed" });
  frames.tick();
  frames.tick(100);
  expect(dayOf(first)).toBeCloseTo(0.9, 5);
});

test("a run that ends early stays at its end while the other goes on", () => {
  const { first, second, clients, frames } = startPair("day=10&b.conversion=0.9");
  clients[0].arrive();
  clients[1].arrive({ reached: 25, endedBy: "memberLimit" });
  first.actions.setDay(100);
  expect([dayOf(first), dayOf(second)]).toEqual([100, 25]);
  expect([first, second].map(({ state }) => playheadDay(state.getState()))).toEqual([100, 100]);
  second.actions.stepDays(1);
  expect(dayOf(first)).toBe(101);
  first.actions.setDay(179.5);
  first.actions.play();
  for (let frame = 0; frame < 5; frame++) frames.tick(100);
  expect(first.state.getState()).toMatchObject({ playing: false, day: 180 });
  first.actions.play();
  expect(second.state.getState()).toMatchObject({ playing: true, day: 0 });
});

test("the first may be the one that ends early", () => {
  const { first, second, clients, frames } = startPair("day=10&b.conversion=0.9");
  clients[0].arrive({ reached: 25, endedBy: "memberLimit" });
  clients[1].arrive();
  first.actions.setDay(24);
  first.actions.play();
  frames.tick();
  for (let frame = 0; frame < 5; frame++) frames.tick(100);
  expect(dayOf(first)).toBe(25);
  expect(dayOf(second)).toBeGreaterThan(25);
});

test("under reduced motion the end of both is shown, whichever arrives last", () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const { first, second, clients } = startPair("b.conversion=0.9", true);
    for (const place of order)
      clients[place].arrive(place === 0 ? { reached: 25, endedBy: "memberLimit" } : {});
    expect([dayOf(first), dayOf(second)]).toEqual([25, 180]);
    expect(first.state.getState().day).toBe(180);
  }
});

test("length and luck are shared, whoever changes them; all else is each side's own", () => {
  const { first, second } = startPair(twoRuns);
  second.actions.newLuck();
  expect(parametersOf(first).seed).toBe(parametersOf(second).seed);
  first.actions.setParameter("days", 90);
  expect(parametersOf(second).days).toBe(90);
  second.actions.setParameter("conversion", 0.4);
  expect(parametersOf(first).conversion).toBe(0.22);
});

test("undo: each side has its own past, and neither takes back what the other did", () => {
  const { first, second } = startPair(twoRuns);
  second.actions.setParameter("conversion", 0.4);
  first.actions.setParameter("conversion", 0.1);
  first.actions.newLuck();
  const { seed } = parametersOf(first);
  second.actions.undo();
  expect(parametersOf(second)).toMatchObject({ conversion: 0.3, seed });
  expect(parametersOf(first)).toMatchObject({ conversion: 0.1, seed });
  first.actions.undo();
  expect([parametersOf(first).seed, parametersOf(second).seed]).toEqual([seed - 1, seed - 1]);
  first.actions.undo();
  expect(parametersOf(first).conversion).toBe(0.22);
  second.actions.redo();
  expect(parametersOf(second)).toMatchObject({ conversion: 0.4, seed: seed - 1 });
});

test("no step of a past does nothing", () => {
  const { first, second } = startPair(twoRuns);
  second.actions.newLuck();
  first.actions.newLuck();
  expect(stepsOf(second)).toBe(0);
  expect(stepsOf(first)).toBe(1);
});

test("it knows which side was changed last by hand", () => {
  const { first, second } = startPair(twoRuns);
  expect(second.changedLast()).toBe(first);
  second.actions.newLuck();
  expect(second.changedLast()).not.toBe(first);
  first.actions.setParameter("conversion", 0.1);
  expect(second.changedLast()).toBe(first);
  first.actions.setDay(3);
  second.actions.undo();
  expect(second.changedLast()).not.toBe(first);
});

test("theme, layout and the like are looked at alike; who is kept is each side's own", () => {
  const { first, second, clients } = startPair(`${twoRuns}&theme=dark&layout=levels&person=3`);
  for (const client of clients) client.arrive();
  expect(second.state.getState().look).toMatchObject({ theme: "dark", layout: "levels", kept: null });
  second.actions.setLook({ theme: "light", logarithmic: true });
  second.actions.keep(5);
  expect(first.state.getState().look).toMatchObject({ theme: "light", logarithmic: true, kept: { row: 2 } });
});

test("a class that is chosen is each side's own, and is given up where other colours come from the other side", () => {
  const { first, second } = startPair(twoRuns);
  first.actions.setLook({ chosenClass: 2 });
  expect(second.state.getState().look.chosenClass).toBeNull();
  second.actions.setLook({ chosenClass: 1 });
  second.actions.setLook({ layout: "levels" });
  expect(first.state.getState().look.chosenClass).toBe(2);
  second.actions.setLook({ colour: "lineage" });
  expect(first.state.getState().look.chosenClass).toBeNull();
});

test("the classes of net are those of the first, for as long as money moves there", () => {
  const { first, second } = startPair("scenario=pyramid&b.plan.entrySplit=0.5");
  const classes = () => [first, second].map(({ state }) => state.getState().classesBeside);
  expect(classes()).toEqual([null, null]);
  const figures = madeUpFigures({ netClasses: { ...madeUpFigures().netClasses, from: [-500, 0, 1] } });
  first.state.setState({ money: madeUpMoney({ figures }) });
  expect(classes()).toEqual([null, [-500, 0, 1]]);
  second.state.setState({ money: madeUpMoney() });
  expect(classes()).toEqual([null, [-500, 0, 1]]);
  first.state.setState({ money: null });
  expect(classes()).toEqual([null, null]);
});

test("begun with a longer run, both are as long; alone again the first has its own length, and nothing else was lost", () => {
  const { store } = startApp("day=10");
  store.actions.compare({ ...scenarioSetting("hotmail") });
  const second = createCompanion(store);
  expect(parametersOf(store).days).toBe(547);
  expect(parametersOf(second).days).toBe(547);
  second.actions.setParameter("conversion", 0.5);
  store.actions.setParameter("conversion", 0.1);
  store.actions.compare(null);
  second.dispose();
  expect(parametersOf(store)).toMatchObject({ days: 180, conversion: 0.1 });
  expect(store.state.getState()).toMatchObject({ other: null, beside: null });
});

test("a shorter run beside a longer one lasts as long as that", () => {
  const { store } = startApp("day=10");
  store.actions.compare(scenarioSetting("skok"));
  const second = createCompanion(store);
  expect(parametersOf(second).days).toBe(180);
  second.actions.chooseScenario("hotmail");
  expect(parametersOf(store).days).toBe(547);
  second.actions.chooseScenario("skok");
  expect(parametersOf(store).days).toBe(180);
  store.actions.chooseScenario("skok");
  expect([store, second].map((side) => parametersOf(side).days)).toEqual([20, 20]);
});

test("what was beside it can be brought back as it was, its past included", () => {
  const { first, second } = startPair(twoRuns);
  second.actions.setParameter("conversion", 0.5);
  first.actions.compare(null);
  second.dispose();
  first.actions.newLuck();
  const aside = first.state.getState().putAside?.settings.present ?? null;
  first.actions.compare(aside);
  const again = createCompanion(first);
  expect(parametersOf(again)).toMatchObject({ conversion: 0.5, seed: parametersOf(first).seed });
  expect(stepsOf(again)).toBe(1);
  again.actions.undo();
  expect(parametersOf(again).conversion).toBe(0.3);
});

test("another one beside it is a step that can be undone", () => {
  const { first, second } = startPair(twoRuns);
  first.actions.compare(scenarioSetting("skok"));
  expect(second.state.getState().settings.present.scenario).toBe("skok");
  second.actions.undo();
  expect(second.state.getState().settings.present.scenario).toBe("opening");
  expect(first.state.getState().other?.parameters.conversion).toBe(0.3);
});

test("from the second side, the first is what is chosen to be seen beside it; and it can end the comparison", () => {
  const { first, second } = startPair(twoRuns);
  second.actions.compare(scenarioSetting("skok"));
  expect(first.state.getState().settings.present.scenario).toBe("skok");
  expect(parametersOf(second).conversion).toBe(0.3);
  second.actions.compare(null);
  expect(first.state.getState().other).toBeNull();
});

test("reset leaves what both have in common", () => {
  const { first, second } = startPair("day=10&seed=9&days=100&b.conversion=0.3");
  second.actions.reset();
  expect(parametersOf(second)).toMatchObject({ conversion: 0.22, seed: 9, days: 100 });
  expect(parametersOf(first)).toMatchObject({ seed: 9, days: 100 });
});

test("a link that is opened takes both sides along", () => {
  const { first, second } = startPair(twoRuns);
  const { state } = readLink("conversion=0.11&seed=5&day=20&b.scenario=skok");
  first.actions.openLink(state, []);
  expect(parametersOf(first)).toMatchObject({ conversion: 0.11, seed: 5 });
  expect(second.state.getState().settings.present.scenario).toBe("skok");
  expect(parametersOf(second)).toMatchObject({ seed: 5, days: 180 });
});

test("a scenario chosen for the second is played from the start, when its run has arrived", () => {
  const { first, second, clients, frames } = startPair(twoRuns);
  for (const client of clients) client.arrive();
  second.actions.chooseScenario("hotmail");
  expect(first.state.getState().playing).toBe(false);
  frames.tick();
  clients[1].arrive();
  expect(first.state.getState()).toMatchObject({ playing: true, day: 0 });
});

test("disposing of it ends its client and leaves the first at work", () => {
  const { first, second, clients, frames } = startPair(twoRuns);
  for (const client of clients) client.arrive();
  second.dispose();
  expect(clients.map(({ isDisposed }) => isDisposed)).toEqual([false, true]);
  expect(first.beside()).toBeNull();
  const before = second.state.getState();
  first.actions.setDay(5);
  first.actions.setParameter("conversion", 0.15);
  expect(second.state.getState()).toBe(before);
  frames.tick();
  expect(clients[0].asked.at(-1)?.conversion).toBe(0.15);
});

test("two apps with a comparison each do not disturb each other", () => {
  const one = startPair(twoRuns);
  const two = startPair(twoRuns);
  for (const client of [...one.clients, ...two.clients]) client.arrive();
  const before = [two.first.state.getState(), two.second.state.getState()];
  one.second.actions.setParameter("conversion", 0.5);
  one.second.actions.newLuck();
  one.second.actions.setDay(7);
  one.second.actions.setLook({ theme: "dark" });
  one.first.actions.compare(null);
  one.second.dispose();
  expect([two.first.state.getState(), two.second.state.getState()]).toEqual(before);
  expect(two.clients.map(({ isDisposed }) => isDisposed)).toEqual([false, false]);
});

test("a comparison is made and taken away again and again without leaving a client behind", () => {
  const clients = fakeClients();
  const { store } = startApp("day=10&b.conversion=0.3", { startClient: clients.start });
  for (let time = 0; time < 3; time++) createCompanion(store).dispose();
  expect(clients.started.map(({ isDisposed }) => isDisposed)).toEqual([false, true, true, true]);
});
