import { describe, expect, test } from "vitest";
import type { OrganicNews } from "../../src/layout/organicNews.ts";
import { contactNetwork } from "../../src/model/contactNetwork.ts";
import { simulate } from "../../src/model/simulation.ts";
import { completeParameters } from "../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { OrganicRequest } from "../../src/worker/organicProtocol.ts";
import { createOrganicSession } from "../../src/worker/organicSession.ts";

/** A session whose clock and turns are moved by hand. */
function startSession(msPerLook = 1) {
  const news: OrganicNews[] = [];
  const turns: (() => void)[] = [];
  let clock = 0;
  const session = createOrganicSession({
    post: (sent, transfer) => {
      expect(new Set(transfer).size).toBe(transfer.length);
      news.push(structuredClone(sent, { transfer }));
    },
    now: () => (clock += msPerLook),
    later: (work) => turns.push(work),
  });
  return {
    news,
    send: (request: OrganicRequest) => session.handle(request),
    turn: () => turns.shift()?.(),
    finish: () => {
      while (turns.length > 0) turns.shift()!();
    },
  };
}

const noOne = { count: 0, sponsors: new Int32Array(), generations: new Int32Array() };
const smallNetwork = { market: "network", population: 60, contacts: 5 } as const;

const ask = (
  request: number,
  subset: Partial<Parameters>,
  people: OrganicRequest["people"] = noOne,
): OrganicRequest => ({ request, parameters: completeParameters(subset), people });

describe("an organic session", () => {
  test("lays all people of a network out, and says who knows whom", () => {
    const { news, send, finish } = startSession();
    send(ask(1, smallNetwork));
    finish();
    const last = news.at(-1)!;
    if (last.type !== "laid") throw new Error(last.type);
    expect(last.laid.network).toEqual(contactNetwork(smallNetwork));
    expect(last.laid.x).toHaveLength(60);
    expect(last.laid.y).toHaveLength(60);
  });

  test("lays the members of another market out", () => {
    const { news, send, finish } = startSession();
    const parameters = { market: "unlimited", memberLimit: 80 } as const;
    const { people } = simulate(parameters);
    send(ask(1, parameters, people));
    finish();
    const last = news.at(-1)!;
    if (last.type !== "laid") throw new Error(last.type);
    expect(last.laid.network).toBeNull();
    expect(last.laid.x).toHaveLength(people.count);
  });

  test("tells how far it has come, and the places once", () => {
    const { news, send, finish } = startSession(30);
    send(ask(7, smallNetwork));
    finish();
    expect(news.every(({ request }) => request === 7)).toBe(true);
    const shares = news.flatMap((one) => (one.type === "progress" ? [one.share] : []));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(news.filter(({ type }) => type === "laid")).toHaveLength(1);
    expect(news.at(-1)!.type).toBe("laid");
  });

  test("drops a layout under way for a newer one", () => {
    const { news, send, turn, finish } = startSession(30);
    send(ask(1, smallNetwork));
    for (let turns = 0; turns < 30; turns++) turn();
    expect(news.length).toBeGreaterThan(0);
    const before = news.length;
    send(ask(2, { ...smallNetwork, networkSeed: 5 }));
    finish();
    expect(news.slice(before).every(({ request }) => request === 2)).toBe(true);
    expect(news.filter(({ type }) => type === "laid")).toHaveLength(1);
  });

  test("cuts its work into slices of 12 ms, between which requests are heard", () => {
    const { send, turn, news } = startSession(4);
    send(ask(1, smallNetwork));
    let turns = 0;
    for (; news.at(-1)?.type !== "laid"; turns++) turn();
    // Three looks at the clock a slice, one a step, of which there are 300.
    expect(turns).toBeGreaterThan(300 / 4);
  });

  test("tells what goes wrong, and answers the next request", () => {
    const { news, send, finish } = startSession();
    const parameters = { ...completeParameters(smallNetwork), contacts: -3 };
    send({ request: 1, parameters, people: noOne });
    finish();
    expect(news).toEqual([{ type: "failed", request: 1, reason: expect.stringContaining("contacts") }]);
    send(ask(2, smallNetwork));
    finish();
    expect(news.at(-1)).toMatchObject({ type: "laid", request: 2 });
  });
});
