import { expect, test } from "vitest";
import type { Colouring } from "../../src/drawing/colouring.ts";
import { furtherColourings } from "../../src/drawing/furtherColourings.ts";
import type { FurtherColourings } from "../../src/drawing/furtherColourings.ts";
import { themes } from "../../src/drawing/theme.ts";
import { createStageColouring } from "../../src/page/stageColouring.ts";
import { colourWanted } from "../../src/store/appState.ts";
import type { History } from "../../src/store/appState.ts";
import { movesMoney } from "../../src/parameters/plan.ts";
import { madeUpNet } from "../drawing/madeUpNet.ts";
import type { MadeUpPlan } from "../drawing/madeUpNet.ts";
import { madeUpHistory } from "../store/madeUpHistory.ts";
import { startApp } from "../store/startApp.ts";
import { madeUpFigures, madeUpMoney } from "./madeUpMoney.ts";

/** Members who stand in these generations; the first is the sponsor of all that are not of the first generation. */
function withGenerations(
  generations: readonly number[],
  history = madeUpHistory({ members: generations.length }),
): History {
  const people = {
    ...history.columns.people,
    generations: Int32Array.from(generations),
    sponsors: Int32Array.from(generations, (generation) => (generation === 0 ? -1 : 0)),
  };
  return { ...history, columns: { ...history.columns, people } };
}

/** A history of families: each list is a head's key and how many it recruited. */
function withFamilies(families: readonly (readonly [key: number, recruits: number])[]): History {
  const sponsors: number[] = families.map(() => -1);
  families.forEach(([, recruits], head) => sponsors.push(...Array.from({ length: recruits }, () => head)));
  const history = madeUpHistory({ members: sponsors.length });
  const { people } = history.columns;
  const keys = people.keys.map((_, word) => 10_000 + word);
  families.forEach(([key], head) => keys.set([key, key], 2 * head));
  const downlines = Int32Array.from(sponsors, (_, row) => families[row]?.[1] ?? 0);
  return {
    columns: { ...history.columns, people: { ...people, keys, sponsors: Int32Array.from(sponsors) } },
    disc: { ...history.disc, downlines },
  };
}

/** A stage whose further colourings arrive when the test says so. */
function startColouring(query = "") {
  const app = startApp(query);
  const heard: Colouring[] = [];
  const waiting: { arrive(colourings: FurtherColourings): void; fail(): void }[] = [];
  let arrivals = 0;
  const stage = createStageColouring(
    app.store,
    (colouring) => heard.push(colouring),
    () => arrivals++,
    () => new Promise((arrive, fail) => waiting.push({ arrive, fail: () => fail(new Error("no network")) })),
  );
  return {
    ...app,
    stage,
    heard,
    waiting,
    arrivals: () => arrivals,
    of: (history: History) => stage.of(history, themes.dark),
    look: () => app.store.state.getState().look,
    /** All that waits comes. */
    async arrive() {
      for (const each of waiting.splice(0)) each.arrive(furtherColourings);
      await Promise.resolve();
      await Promise.resolve();
    },
    async fail() {
      for (const each of waiting.splice(0)) each.fail();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

test("nothing is fetched for the generations, and a colouring is made once", () => {
  const { of, heard, waiting, stage } = startColouring();
  const history = madeUpHistory();
  const first = of(history);
  expect(first.colouring.by).toBe("generation");
  expect(of(history).colouring).toBe(first.colouring);
  expect(stage.of(history, themes.light).colouring.classes[0].colour).toBe(themes.light.generationStops[0]);
  expect(of(madeUpHistory()).colouring).not.toBe(first.colouring);
  expect(heard).toHaveLength(3);
  expect(waiting).toHaveLength(0);
});

test("what a link wants is shown as soon as it is fetched, by generation until then", async () => {
  const { of, waiting, arrive, arrivals, heard } = startColouring("?colour=joined");
  const history = madeUpHistory();
  expect(of(history).colouring.by).toBe("generation");
  of(history);
  expect(waiting).toHaveLength(1);
  expect(arrivals()).toBe(0);
  await arrive();
  expect(arrivals()).toBe(1);
  expect(of(history).colouring.by).toBe("joined");
  expect(heard.map(({ by }) => by)).toEqual(["generation", "joined"]);
});

test("until it is fetched no class of it is shown alone", async () => {
  const { of, store, arrive } = startColouring();
  const history = madeUpHistory();
  of(history);
  store.actions.setLook({ colour: "state", chosenClass: 1 });
  expect(of(history)).toMatchObject({ colouring: { by: "generation" }, chosenClass: null });
  await arrive();
  expect(of(history)).toMatchObject({ colouring: { by: "state" }, chosenClass: 1 });
});

test("what cannot be fetched is said, and tried again when it is chosen again", async () => {
  const { of, store, look, waiting, fail, arrive } = startColouring("?colour=lineage");
  const history = madeUpHistory();
  of(history);
  await fail();
  expect(look().colour).toBe("generation");
  expect(store.state.getState().notes.map(({ text }) => text)).toEqual([
    expect.stringContaining("could not be loaded"),
  ]);
  expect(of(history).colouring.by).toBe("generation");
  expect(waiting).toHaveLength(0);
  store.actions.setLook({ colour: "lineage" });
  of(history);
  expect(waiting).toHaveLength(1);
  await arrive();
  expect(of(history).colouring.by).toBe("lineage");
});

test("a stage that is gone hears of nothing, and neither does its store", async () => {
  const fetched = startColouring("?colour=lineage");
  fetched.of(madeUpHistory());
  fetched.stage.dispose();
  await fetched.arrive();
  expect(fetched.arrivals()).toBe(0);
  const failed = startColouring("?colour=lineage");
  failed.of(madeUpHistory());
  failed.stage.dispose();
  await failed.fail();
  expect(failed.look().colour).toBe("lineage");
  expect(failed.store.state.getState().notes).toEqual([]);
});

test("generation 4 stays generation 4 in another history, if there is one", () => {
  const { of, store, look } = startColouring();
  of(withGenerations([0, 1, 2, 3, 4]));
  store.actions.setLook({ chosenClass: 4 });
  expect(of(withGenerations([0, 1, 2, 3, 4, 5, 6])).chosenClass).toBe(4);
  expect(look().chosenClass).toBe(4);
  expect(of(withGenerations([0, 1, 2])).chosenClass).toBeNull();
  expect(look().chosenClass).toBeNull();
});

test("where generations are put together, a class of two is not that of one", () => {
  const { of, store, look } = startColouring();
  of(withGenerations([0, 1, 2, 3, 4]));
  store.actions.setLook({ chosenClass: 4 });
  of(withGenerations(Array.from({ length: 128 }, (_, generation) => generation)));
  expect(look().chosenClass).toBeNull();
});

test("a family stays chosen wherever its head stands, and is let go without it", async () => {
  const { of, store, look, arrive } = startColouring("?colour=lineage");
  const history = withFamilies([
    [71, 9],
    [72, 8],
    [73, 7],
  ]);
  of(history);
  await arrive();
  of(history);
  store.actions.setLook({ chosenClass: 1 });
  // Of another size it has another colour and another place.
  const grown = of(
    withFamilies([
      [80, 3],
      [73, 7],
      [72, 20],
    ]),
  );
  expect(grown.chosenClass).toBe(0);
  expect(grown.colouring.classes[0].from).toBe(2);
  expect(look().chosenClass).toBe(0);
  of(withFamilies([[80, 3]]));
  expect(look().chosenClass).toBeNull();
});

test("everybody outside the families stay chosen as such", async () => {
  const { of, store, look, arrive } = startColouring("?colour=lineage");
  const history = withFamilies([
    [71, 5],
    [72, 4],
    [73, 0],
  ]);
  of(history);
  await arrive();
  const { colouring } = of(history);
  store.actions.setLook({ chosenClass: colouring.classes.length - 1 });
  expect(colouring.classes.at(-1)!.from).toBe(-1);
  const other = of(
    withFamilies([
      [90, 5],
      [91, 0],
    ]),
  );
  expect(other.colouring.classes.map(({ from }) => from)).toEqual([0, -1]);
  expect(look().chosenClass).toBe(1);
});

test("another theme changes nothing about what is chosen", () => {
  const { stage, store, look } = startColouring();
  const history = withGenerations([0, 1, 2]);
  stage.of(history, themes.dark);
  store.actions.setLook({ chosenClass: 2 });
  expect(stage.of(history, themes.light).chosenClass).toBe(2);
  expect(look().chosenClass).toBe(2);
});

/** A stage in the colours of net, whose books come when the test says so. */
function startNet(query = "?colour=net&plan.entryFee=10000&plan.entrySplit=0.5") {
  const started = startColouring(query);
  return {
    ...started,
    notes: () => started.store.state.getState().notes.map(({ text }) => text),
    /** The books of a history have been made, under a plan of the test's own. */
    settle: ({ columns }: History, plan: MadeUpPlan = {}) =>
      started.store.state.setState({
        money: madeUpMoney({ figures: madeUpFigures({ netClasses: madeUpNet(columns, plan) }) }),
      }),
  };
}

test("until the first books have been made the colours are the generations, and nothing is said", async () => {
  const { of, waiting, arrive, settle, notes, store } = startNet();
  const history = madeUpHistory();
  expect(of(history).colouring.by).toBe("generation");
  expect(waiting).toHaveLength(1);
  await arrive();
  expect(of(history).colouring.by).toBe("generation");
  settle(history);
  const { colouring } = of(history);
  expect(colouring.by).toBe("net");
  expect(colouring.classOf).toHaveLength(50);
  expect(of(history).colouring).toBe(colouring);
  expect(notes()).toEqual([]);
  expect(colourWanted(store.state.getState())).toBe("net");
});

test("books under another plan change the colours at once; a reading at another day does not", async () => {
  const { of, store, arrive, settle } = startNet();
  const history = madeUpHistory();
  settle(history);
  of(history);
  await arrive();
  const first = of(history).colouring;
  store.state.setState(({ money }) => ({ money: money && { ...money, reading: null } }));
  expect(of(history).colouring).toBe(first);
  settle(history, { fee: 700, toSponsor: 600, from: [-500, 0, 1, 500] });
  const second = of(history).colouring;
  expect(second.classes).toHaveLength(5);
  expect(second.classes[0].to).toBe(-501);
});

test("while the books of another run are being made, the colours of before stay", async () => {
  const { of, arrive, settle } = startNet();
  const history = madeUpHistory();
  settle(history);
  of(history);
  await arrive();
  const before = of(history).colouring;
  const larger = madeUpHistory({ members: 90 });
  const meanwhile = of(larger).colouring;
  expect(meanwhile.by).toBe("net");
  expect(meanwhile.classes).toEqual(before.classes);
  expect(meanwhile.classOf).toHaveLength(90);
  settle(larger);
  expect(of(larger).colouring.changes!.count).toBeGreaterThan(before.changes!.count);
});

test("a class of net stays chosen where there is one of the same amounts", async () => {
  const { of, store, look, arrive, settle } = startNet();
  const history = madeUpHistory();
  settle(history);
  of(history);
  await arrive();
  of(history);
  store.actions.setLook({ chosenClass: 2 });
  settle(history, { fee: 20_000, from: [-5_000, 0, 1, 5_000] });
  expect(of(history).chosenClass).toBe(1);
  expect(look().chosenClass).toBe(1);
  settle(history, { from: [0, 1] });
  expect(of(history).chosenClass).toBeNull();
});

test("where the plan moves no money the colours are the generations, and it is said once", async () => {
  const { of, store, notes, look, settle, arrive } = startNet("?colour=net");
  const history = madeUpHistory();
  expect(movesMoney(store.state.getState().settings.present.plan)).toBe(false);
  of(history);
  await arrive();
  expect(of(history).colouring.by).toBe("generation");
  expect(notes()).toEqual([expect.stringContaining("No money moves")]);
  store.actions.dismissNote(store.state.getState().notes[0].id);
  of(madeUpHistory());
  expect(notes()).toEqual([]);
  // The wish stays: under a plan that moves some it is fulfilled.
  expect(look().colour).toBe("net");
  store.actions.setPlan({ entryFee: 10_000 });
  settle(history);
  expect(of(history).colouring.by).toBe("net");
});
