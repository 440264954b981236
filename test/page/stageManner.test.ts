import { describe, expect, it } from "vitest";
import type { PictureManner } from "../../src/drawing/pictureManner.ts";
import { createStageManner } from "../../src/page/stageManner.ts";
import type { LayoutProgress, LayoutStatus, LoadLevels, OrganicGraph } from "../../src/page/stageManner.ts";
import type { RunColumns } from "../../src/model/run.ts";
import type { LayoutChoice } from "../../src/parameters/lookChoices.ts";
import type { History } from "../../src/store/appState.ts";
import { startApp } from "../store/startApp.ts";

/** A graph that has each history laid out as soon as the test says so. */
function fakeGraph() {
  const followed: History[] = [];
  const manner = { x: new Float32Array() } as PictureManner;
  let laid: History | null = null;
  let listener: (progress: LayoutProgress) => void = () => undefined;
  let disposed = 0;
  const graph: OrganicGraph = {
    follow: (history) => void (history === followed.at(-1) || followed.push(history)),
    mannerOf: (history) => (history === laid ? manner : null),
    dispose: () => void disposed++,
  };
  return {
    manner,
    followed,
    create(to: typeof listener) {
      listener = to;
      return graph;
    },
    lay() {
      laid = followed.at(-1) ?? null;
      listener({ state: "shown" });
    },
    tell: (progress: LayoutProgress) => listener(progress),
    disposals: () => disposed,
  };
}

/** What lays people out in levels: it knows the columns of a history again. */
function fakeLevels() {
  const laid: RunColumns[] = [];
  const manners = new Map<RunColumns, PictureManner>();
  const levelsManner = (columns: RunColumns): PictureManner => {
    laid.push(columns);
    const manner = { x: new Float32Array() } as PictureManner;
    manners.set(columns, manner);
    return manner;
  };
  return {
    laid,
    script: { levelsManner } satisfies Awaited<ReturnType<LoadLevels>>,
    of: (history: History) => manners.get(history.columns),
  };
}

/** A script that comes, or does not, when the test says so. */
function fakeScript<Script>(give: () => Script) {
  const loads: { arrive(): Promise<void>; fail(): Promise<void> }[] = [];
  const load = (): Promise<Script> =>
    new Promise((resolve, reject) => {
      const settled = async (settle: () => void): Promise<void> => {
        settle();
        await Promise.resolve();
        await Promise.resolve();
      };
      loads.push({
        arrive: () => settled(() => resolve(give())),
        fail: () => settled(() => reject(new Error("offline"))),
      });
    });
  return { load, loads };
}

function startManner(query: string, { offered = true } = {}) {
  const app = startApp(query);
  const graph = fakeGraph();
  const levels = fakeLevels();
  const heard: LayoutStatus[] = [];
  const organicScript = fakeScript(() => graph.create);
  const levelsScript = fakeScript(() => levels.script);
  const manner = createStageManner(
    app.store,
    offered ? organicScript.load : null,
    (status) => heard.push(status),
    levelsScript.load,
  );
  app.store.state.subscribe(manner.follow);
  return {
    ...app,
    manner,
    graph,
    heard,
    levels,
    loads: organicScript.loads,
    levelsLoads: levelsScript.loads,
    choose: (layout: LayoutChoice) => app.store.actions.setLook({ layout }),
    isOrganic: () => manner.of(app.store.history()!) === graph.manner,
  };
}

const small = { members: 40 };

describe("the manner of a stage", () => {
  it("is the disc, one and the same while a history is shown, and fetches nothing", () => {
    const { client, manner, store, loads, isOrganic } = startManner("");
    client.arrive(small);
    const disc = manner.of(store.history()!);
    expect(disc.x).toBe(store.history()!.disc.x);
    expect(manner.of(store.history()!)).toBe(disc);
    client.arrive(small);
    expect(manner.of(store.history()!)).not.toBe(disc);
    expect(loads).toHaveLength(0);
    expect(isOrganic()).toBe(false);
  });

  it("is organic once that is chosen, fetched and laid out, and the disc until then", async () => {
    const { client, graph, heard, loads, choose, isOrganic, store } = startManner("");
    client.arrive(small);
    choose("organic");
    expect(loads).toHaveLength(1);
    expect(isOrganic()).toBe(false);
    await loads[0].arrive();
    expect(graph.followed).toEqual([store.history()]);
    graph.tell({ state: "working", share: 0.5 });
    expect(isOrganic()).toBe(false);
    graph.lay();
    expect(isOrganic()).toBe(true);
    choose("disc");
    expect(isOrganic()).toBe(false);
    choose("organic");
    expect(isOrganic()).toBe(true);
    expect(loads).toHaveLength(1);
    expect(heard.map(({ layout, state }) => `${layout} ${state}`)).toEqual([
      "organic working",
      "organic working",
      "organic shown",
      "disc shown",
      "organic shown",
    ]);
  });

  it("follows a link", async () => {
    const { client, loads, graph, isOrganic } = startManner("?layout=organic");
    client.arrive(small);
    await loads[0].arrive();
    graph.lay();
    expect(isOrganic()).toBe(true);
  });

  it("is the disc again for another run, until that is laid out too", async () => {
    const { client, loads, graph, isOrganic, store } = startManner("?layout=organic");
    client.arrive(small);
    await loads[0].arrive();
    graph.lay();
    client.arrive(small);
    expect(isOrganic()).toBe(false);
    expect(graph.followed.at(-1)).toBe(store.history());
    graph.lay();
    expect(isOrganic()).toBe(true);
  });

  it("waits for the end of a run, but not in a network, whose people are known", () => {
    const tree = startManner("?layout=organic");
    tree.client.arrive(small, "running");
    expect(tree.loads).toHaveLength(0);
    tree.client.arrive(small);
    expect(tree.loads).toHaveLength(1);
    const network = startManner("?layout=organic&market=network&population=100");
    network.client.arrive(small, "running");
    expect(network.loads).toHaveLength(1);
  });

  it.each([
    ["members", "?layout=organic", 3_000, true],
    ["members", "?layout=organic", 3_001, false],
    ["people of a network", "?layout=organic&market=network&population=3000", 40, true],
    ["people of a network", "?layout=organic&market=network&population=3001", 40, false],
  ])("is organic for up to 3,000 %s (%s, %i)", (_, query, members, isWanted) => {
    const { client, loads } = startManner(query);
    client.arrive({ members });
    expect(loads).toHaveLength(isWanted ? 1 : 0);
  });

  it("stays the disc where the organic layout is not offered", () => {
    const { client, heard, isOrganic } = startManner("?layout=organic", { offered: false });
    client.arrive(small);
    expect(isOrganic()).toBe(false);
    expect(heard).toEqual([]);
  });

  it("says when nothing could be fetched, and tries again when it is chosen again", async () => {
    const { client, loads, heard, choose } = startManner("?layout=organic");
    client.arrive(small);
    await loads[0].fail();
    expect(heard.at(-1)).toEqual({ layout: "organic", state: "failed" });
    choose("disc");
    choose("organic");
    expect(loads).toHaveLength(2);
  });

  it("lets go of the graph, also of one that is still on its way", async () => {
    const first = startManner("?layout=organic");
    first.client.arrive(small);
    await first.loads[0].arrive();
    first.manner.dispose();
    expect(first.graph.disposals()).toBe(1);
    const second = startManner("?layout=organic");
    second.client.arrive(small);
    second.manner.dispose();
    await second.loads[0].arrive();
    expect(second.graph.followed).toEqual([]);
    const third = startManner("?layout=organic");
    third.client.arrive(small);
    third.manner.dispose();
    const heard = third.heard.length;
    await third.loads[0].fail();
    expect(third.heard).toHaveLength(heard);
  });

  it("is that of levels once they are chosen and fetched, made once for a history", async () => {
    const { client, manner, store, levels, levelsLoads, loads, choose, heard } = startManner("");
    client.arrive(small);
    const onDisc = manner.of(store.history()!);
    choose("levels");
    expect(levelsLoads).toHaveLength(1);
    expect(manner.of(store.history()!)).toBe(onDisc);
    await levelsLoads[0].arrive();
    const inLevels = manner.of(store.history()!);
    expect(inLevels).toBe(levels.of(store.history()!));
    choose("disc");
    expect(manner.of(store.history()!)).toBe(onDisc);
    choose("levels");
    expect(manner.of(store.history()!)).toBe(inLevels);
    expect(levels.laid).toHaveLength(1);
    client.arrive(small);
    expect(manner.of(store.history()!)).not.toBe(inLevels);
    expect(manner.of(store.history()!)).toBe(levels.of(store.history()!));
    expect([levelsLoads.length, loads.length]).toEqual([1, 0]);
    expect(heard.map(({ layout, state }) => `${layout} ${state}`)).toEqual([
      "levels working",
      "levels shown",
      "disc shown",
      "levels shown",
    ]);
  });

  it("has levels of any number of people, of an unfinished run, and where nothing else is offered", async () => {
    const { client, manner, store, levels, levelsLoads } = startManner("?layout=levels", { offered: false });
    client.arrive({ members: 3_500 }, "running");
    await levelsLoads[0].arrive();
    expect(manner.of(store.history()!)).toBe(levels.of(store.history()!));
  });

  it("says when the levels did not come, unless something else is wanted by then", async () => {
    const { client, levelsLoads, heard, choose, manner, store } = startManner("?layout=levels");
    client.arrive(small);
    await levelsLoads[0].fail();
    expect(heard.at(-1)).toEqual({ layout: "levels", state: "failed" });
    expect(manner.of(store.history()!).x).toBe(store.history()!.disc.x);
    choose("disc");
    choose("levels");
    expect(levelsLoads).toHaveLength(2);
    choose("disc");
    await levelsLoads[1].fail();
    expect(heard.at(-1)).toEqual({ layout: "disc", state: "shown" });
  });

  it("goes from one layout to another while the first is still on its way", async () => {
    const { client, manner, store, levels, levelsLoads, loads, graph, choose, isOrganic } = startManner("");
    client.arrive(small);
    choose("organic");
    choose("levels");
    await loads[0].arrive();
    expect(graph.followed).toEqual([]);
    await levelsLoads[0].arrive();
    expect(manner.of(store.history()!)).toBe(levels.of(store.history()!));
    choose("organic");
    expect(graph.followed).toEqual([store.history()]);
    graph.lay();
    expect(isOrganic()).toBe(true);
  });

  it("of two apps are each other's strangers", async () => {
    const [one, other] = [startManner("?layout=organic"), startManner("?layout=organic")];
    one.client.arrive(small);
    other.client.arrive(small);
    await one.loads[0].arrive();
    one.graph.lay();
    expect([one.isOrganic(), other.isOrganic()]).toEqual([true, false]);
    await other.loads[0].arrive();
    one.manner.dispose();
    expect(other.graph.disposals()).toBe(0);
    other.graph.lay();
    expect(other.isOrganic()).toBe(true);
  });
});
