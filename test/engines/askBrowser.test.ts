import { describe, expect, it } from "vitest";
import { askBrowser } from "./askBrowser.ts";
import type { Engine, OpenBrowser } from "./engine.ts";
import type { News, Question } from "./news.ts";

const questions: readonly Question[] = ["a", "b", "c"].map((name) => ({ name, query: `seed=${name}` }));
const never = new Promise<never>(() => {});
/** Nothing in these tests waits for a time to pass, unless it is one of 1 ms. */
const endless = { startMs: 1e9, silentMs: 1e9, wholeMs: 1e9 };
const impatient = { startMs: 1, silentMs: 1, wholeMs: 1e9 };

type Tell = (news: News) => Promise<void>;

interface MadeUp {
  readonly engine: Engine;
  /** The names of the links of each visit. */
  readonly visits: string[][];
  closed: number;
}

/** An engine of our own, that does at each visit what it is told. */
function madeUpEngine(...does: ((tell: Tell, names: string[]) => Promise<string | null>)[]): MadeUp {
  const visits: string[][] = [];
  const madeUp: MadeUp = {
    visits,
    closed: 0,
    engine: { name: "Made up", packages: [], lacks: async () => null, open },
  };
  async function open(url: string): Promise<OpenBrowser> {
    const asked = (await (await fetch(`${url}questions`)).json()) as Question[];
    const names = asked.map(({ name }) => name);
    const visit = visits.push(names);
    const tell: Tell = async (news) =>
      void (await fetch(`${url}news`, { method: "POST", body: JSON.stringify(news) }));
    const gone = does[visit - 1](tell, names).then((how) => how ?? never);
    return {
      gone,
      close: async () => {
        madeUp.closed++;
      },
    };
  }
  return madeUp;
}

/** Answers links on the page and in a worker. */
async function answer(tell: Tell, names: readonly string[]): Promise<void> {
  await tell({ type: "started", agent: "made up" });
  for (const name of names)
    for (const place of ["page", "worker"] as const)
      await tell({ type: "answer", name, place, answer: { digest: name, members: 1 } });
}

const answerAll = async (tell: Tell, names: string[]): Promise<null> => {
  await answer(tell, names);
  await tell({ type: "finished" });
  return null;
};

const ask = (madeUp: MadeUp, patience = endless) =>
  askBrowser(madeUp.engine, import.meta.filename, questions, patience);

describe("a browser that is asked", () => {
  it("answers in one visit", async () => {
    const madeUp = madeUpEngine(answerAll);
    const { agent, answers, problems } = await ask(madeUp);
    expect({ agent, problems }).toEqual({ agent: "made up", problems: [] });
    expect(answers.get("c")).toEqual({
      page: { digest: "c", members: 1 },
      worker: { digest: "c", members: 1 },
    });
    expect(madeUp.visits).toEqual([["a", "b", "c"]]);
    expect(madeUp.closed).toBe(1);
  });

  it("is asked once more for what it has not answered when it breaks down", async () => {
    const madeUp = madeUpEngine(async (tell) => {
      await answer(tell, ["a"]);
      return "it has crashed";
    }, answerAll);
    const { answers, problems } = await ask(madeUp);
    expect([...answers.keys()]).toEqual(["a", "b", "c"]);
    expect(problems).toEqual(["it has crashed"]);
    expect(madeUp.visits).toEqual([
      ["a", "b", "c"],
      ["b", "c"],
    ]);
    expect(madeUp.closed).toBe(2);
  });

  it("is asked no third time", async () => {
    const fail = async (tell: Tell): Promise<null> => {
      await tell({ type: "failed", problem: "no worker" });
      return null;
    };
    const madeUp = madeUpEngine(fail, fail, answerAll);
    const { answers, problems } = await ask(madeUp);
    expect(answers.size).toBe(0);
    expect(problems).toEqual(["no worker", "no worker"]);
    expect(madeUp.closed).toBe(2);
  });

  it("is not waited for for ever, neither to start nor to go on", async () => {
    const silent = madeUpEngine(
      () => never,
      () => never,
    );
    expect((await ask(silent, impatient)).problems).toEqual([
      expect.stringMatching(/^it did not start within/),
      expect.stringMatching(/^it did not start within/),
    ]);
    const stuck = async (tell: Tell): Promise<null> => {
      await tell({ type: "started", agent: "made up" });
      return null;
    };
    const problems = (await ask(madeUpEngine(stuck, stuck), { ...endless, silentMs: 1 })).problems;
    expect(problems).toEqual([
      expect.stringMatching(/^it said nothing for/),
      expect.stringMatching(/^it said nothing for/),
    ]);
  });

  it("is not asked where it cannot be opened", async () => {
    const engine: Engine = {
      name: "Broken",
      packages: [],
      lacks: async () => null,
      open: () => Promise.reject(new Error("no screen")),
    };
    const { problems } = await askBrowser(engine, import.meta.filename, questions, endless);
    expect(problems).toEqual(["no screen", "no screen"]);
  });
});
