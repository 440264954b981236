import { describe, expect, it } from "vitest";
import type { LaidPeople, OrganicNews } from "../../src/layout/organicNews.ts";
import { contactNetwork } from "../../src/model/contactNetwork.ts";
import { createOrganicGraph } from "../../src/page/organicGraph.ts";
import type { LayoutProgress } from "../../src/page/stageManner.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { History } from "../../src/store/appState.ts";
import { madeUpHistory } from "../store/madeUpHistory.ts";

const network = { market: "network", population: 60, contacts: 4 } as const;

function startGraph() {
  const heard: LayoutProgress[] = [];
  const asked: Parameters[] = [];
  let tell: (news: OrganicNews) => void = () => undefined;
  let disposed = 0;
  const graph = createOrganicGraph(
    (listener) => {
      tell = listener;
      return { ask: (parameters) => asked.push(parameters), dispose: () => void disposed++ };
    },
    (status) => heard.push(status),
  );
  const lay = (laid: LaidPeople): void => tell({ type: "laid", request: asked.length, laid });
  return { graph, heard, asked, lay, tell: (news: OrganicNews) => tell(news), disposals: () => disposed };
}

/** People on a line, one unit from each other. */
const onALine = (people: number): Omit<LaidPeople, "network"> => ({
  x: Float32Array.from({ length: people }, (_, person) => person),
  y: new Float32Array(people),
});

const laidNetwork: LaidPeople = { ...onALine(60), network: contactNetwork(network) };
const historyOf = (parameters: Partial<Parameters>, members = 20): History =>
  madeUpHistory({ parameters, members });

describe("the organic graph", () => {
  it("has a manner for the history it follows once that is laid out, and for no other", () => {
    const { graph, heard, asked, lay } = startGraph();
    const [history, other] = [historyOf({}), historyOf({})];
    graph.follow(history);
    expect(asked).toEqual([history.columns.parameters]);
    expect(graph.mannerOf(history)).toBeNull();
    lay({ ...onALine(20), network: null });
    expect(graph.mannerOf(history)?.x).toEqual(onALine(20).x);
    expect(graph.mannerOf(other)).toBeNull();
    expect(heard.map(({ state }) => state)).toEqual(["working", "shown"]);
    graph.follow(history);
    expect(asked).toHaveLength(1);
  });

  it("shows the members of another run on the same network at once, the people on the same places", () => {
    const { graph, asked, lay, heard } = startGraph();
    const first = historyOf({ ...network, seed: 1 }, 20);
    const second = historyOf({ ...network, seed: 2, conversion: 0.5 }, 30);
    graph.follow(first);
    lay(laidNetwork);
    graph.follow(second);
    expect(asked).toHaveLength(1);
    expect(heard.at(-1)).toEqual({ state: "shown" });
    const manner = graph.mannerOf(second)!;
    expect(manner.x).toHaveLength(60);
    const { persons } = second.columns.people;
    for (let row = 0; row < 30; row++) expect(manner.x[row]).toBe(persons[row]);
  });

  it("does not begin anew where a run on the same network follows before it is laid out", () => {
    const { graph, asked, lay } = startGraph();
    graph.follow(historyOf({ ...network, seed: 1 }));
    const second = historyOf({ ...network, seed: 2 });
    graph.follow(second);
    expect(asked).toHaveLength(1);
    lay(laidNetwork);
    expect(graph.mannerOf(second)).not.toBeNull();
  });

  it.each([
    ["another network", { ...network, networkSeed: 2 }],
    ["more contacts", { ...network, contacts: 6 }],
    ["another market", {}],
  ])("asks again for %s", (_, parameters) => {
    const { graph, asked, lay } = startGraph();
    graph.follow(historyOf(network));
    lay(laidNetwork);
    const next = historyOf(parameters);
    graph.follow(next);
    expect(asked).toHaveLength(2);
    expect(graph.mannerOf(next)).toBeNull();
  });

  it("asks again after a failure, when it is told to follow again", () => {
    const { graph, heard, asked, lay, tell } = startGraph();
    const history = historyOf(network);
    graph.follow(history);
    tell({ type: "failed", request: 1, reason: "" });
    expect(heard.at(-1)).toEqual({ state: "failed" });
    graph.follow(history);
    expect(asked).toHaveLength(2);
    lay(laidNetwork);
    expect(graph.mannerOf(history)).not.toBeNull();
  });

  it("lets its client go", () => {
    const { graph, disposals } = startGraph();
    graph.dispose();
    expect(disposals()).toBe(1);
  });
});
