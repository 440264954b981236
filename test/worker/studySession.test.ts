import { describe, expect, test } from "vitest";
import { readNumbers } from "../../src/files/readNumbers.ts";
import { expectedExtinction } from "../../src/model/expectedExtinction.ts";
import { checkFormulas } from "../../src/study/checkFormulas.ts";
import { runTask } from "../../src/study/runTask.ts";
import type { StudyCommand, StudyJob, StudyNews } from "../../src/worker/studyProtocol.ts";
import { createStudySession } from "../../src/worker/studySession.ts";
import { settled, smallEnsemble } from "./studyByHand.ts";

/** A session in a thread whose clock goes on by 5 ms whenever it is looked at. */
function startSession() {
  const news: StudyNews[] = [];
  const turns: (() => void)[] = [];
  let nowMs = 0;
  const session = createStudySession({
    post: (sent) => news.push(structuredClone(sent)),
    now: () => (nowMs += 5),
    later: (work) => turns.push(work),
  });
  const turn = async (): Promise<void> => {
    turns.shift()?.();
    await settled();
  };
  return {
    news,
    turns,
    turn,
    send: (...commands: readonly StudyCommand[]) => commands.forEach((command) => session.handle(command)),
    async finish() {
      await settled();
      while (turns.length > 0) await turn();
    },
  };
}

const experiment = smallEnsemble(10);
const tasksOf = (...seeds: readonly number[]) => seeds.map((seed) => ({ variant: 0, seed }));
const tasks = (...seeds: readonly number[]): StudyJob => ({
  type: "tasks",
  experiment,
  tasks: tasksOf(...seeds),
});
const order = (id: number, job: StudyJob): StudyCommand => ({ type: "do", id, job });
const kinds = (news: readonly StudyNews[]) =>
  news.filter(({ type }) => type !== "progress").map(({ type, id }) => `${type} ${id}`);

describe("a session of studies", () => {
  test("does each job once, in order, and a run as the study does", async () => {
    const { news, send, finish } = startSession();
    send(order(1, tasks(3, 1)), order(2, tasks(7)));
    await finish();
    expect(kinds(news)).toEqual(["answer 1", "answer 2"]);
    const answers = news.filter((sent) => sent.type === "answer");
    expect(answers.map(({ answer }) => answer)).toEqual([
      tasksOf(3, 1).map((task) => runTask(experiment, task)),
      tasksOf(7).map((task) => runTask(experiment, task)),
    ]);
    expect(answers[0].spentMs).toBeGreaterThan(0);
  });

  test("hears a cancellation between two pieces of a run, and goes on with the next job", async () => {
    const { news, turns, send, turn, finish } = startSession();
    send(order(1, tasks(1, 2, 3, 4, 5, 6)), order(2, tasks(7)));
    await settled();
    expect(turns).toHaveLength(1);
    await turn();
    expect(news).toEqual([]);
    send({ type: "cancel", id: 1 });
    await turn();
    expect(kinds(news)[0]).toBe("cancelled 1");
    await finish();
    expect(kinds(news)).toEqual(["cancelled 1", "answer 2"]);
  });

  test("lets a job go at once that waits, and knows nothing of one that is done", async () => {
    const { news, send, finish } = startSession();
    send(order(1, tasks(1)), order(2, tasks(2)), { type: "cancel", id: 2 });
    expect(kinds(news)).toEqual(["cancelled 2"]);
    await finish();
    send({ type: "cancel", id: 1 }, { type: "cancel", id: 99 });
    expect(kinds(news)).toEqual(["cancelled 2", "answer 1"]);
  });

  test("tells how far it is", async () => {
    const { news, send, finish } = startSession();
    send(order(1, tasks(...Array.from({ length: 100 }, (_, i) => i + 1))));
    await finish();
    const shares = news.flatMap((sent) => (sent.type === "progress" ? [sent.share] : []));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(1);
    expect(kinds(news)).toEqual(["answer 1"]);
  });

  test("never throws: what cannot be done is said in the model's own words, and the next job is done", async () => {
    const { news, send, finish } = startSession();
    send(order(1, { type: "tasks", experiment, tasks: [{ variant: 5, seed: 1 }] }), order(2, tasks(1)));
    await finish();
    expect(kinds(news)).toEqual(["failed 1", "answer 2"]);
    expect(news[0]).toMatchObject({ reason: expect.stringMatching(/^(?!.*Error).+5/) });
  });
});

describe("the jobs of a study worker", () => {
  /** What a session answers to one job; a failure is its reason. */
  async function answerTo(job: StudyJob): Promise<unknown> {
    const { news, send, finish } = startSession();
    send(order(1, job));
    await finish();
    const last = news.at(-1)!;
    return last.type === "answer" ? last.answer : last.type === "failed" ? last.reason : null;
  }

  test("read somebody's numbers as text, and as a file in the encodings of office programs", async () => {
    const text = "month;sign-ups\n1 März 2024;5\n2 März 2024;7\n3 März 2024;9\n";
    const wanted = readNumbers(text, null);
    expect(wanted.state).toBe("read");
    const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
    const utf16be = utf16.map((_, i) => utf16[i ^ 1]);
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    for (const source of [
      text,
      new Blob([text]),
      ...[utf16, utf16be, latin].map((bytes) => new Blob([bytes])),
    ])
      expect(await answerTo({ type: "numbers", source, form: null })).toEqual(wanted);
  });

  test("read large numbers in pieces: how far they are is told, and a cancellation heard between two", async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `2026-01-${10 + (at % 9)}`);
    const { news, send, turn, finish } = startSession();
    const job: StudyJob = { type: "numbers", source: `date\n${rows.join("\n")}`, form: null };
    send(order(1, job), order(2, { ...job, source: "2026-01-01,5\n2026-01-02,6\n" }));
    await settled();
    await turn();
    await turn();
    send({ type: "cancel", id: 1 });
    await finish();
    expect(kinds(news)).toEqual(["cancelled 1", "answer 2"]);
    const whole = startSession();
    // Long enough for a clock that goes on by 5 ms a look to come to more than one fifth of a second.
    whole.send(
      order(1, { ...job, source: `date\n${Array.from({ length: 20 }, () => rows.join("\n")).join("\n")}` }),
    );
    await whole.finish();
    const shares = whole.news.flatMap((sent) => (sent.type === "progress" ? [sent.share] : []));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(whole.news.at(-1)).toMatchObject({ type: "answer", answer: { state: "read", rows: 1_200_000 } });
  });

  test("do not even open a file that is too large, and say so of one that cannot be opened", async () => {
    const file = (size: number): Blob => {
      const blob = new Blob(["1"]);
      return Object.defineProperty(blob, "size", { value: size });
    };
    const large = file(31_000_000);
    large.arrayBuffer = () => Promise.reject(new Error("It was opened."));
    expect(await answerTo({ type: "numbers", source: large, form: null })).toBe(
      "This is too much: 31 MB, where 30 MB are the most.",
    );
    expect(await answerTo({ type: "studyFile", source: large })).toMatch(/^The file could not be read/);
    expect(await answerTo({ type: "studyFile", source: file(101_000_000) })).toMatch(/100 MB are the most/);
  });

  test("write an experiment and read it again, with what its runs came to", async () => {
    const text = (await answerTo({ type: "experimentFile", experiment })) as string;
    expect(text.split("\n")).toHaveLength(2);
    const outcomes = tasksOf(4, 2).map((task) => runTask(experiment, task));
    const source = new Blob([text, ...outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`)]);
    expect(await answerTo({ type: "studyFile", source })).toEqual({
      state: "read",
      experiment: { ...experiment, parameters: expect.objectContaining({ population: 60 }) },
      outcomes,
      notes: [],
    });
  });

  test("tell the chance by theory that a setting dies out, as theory does", async () => {
    for (const changed of [{ conversion: 0.2 }, { market: "network", network: "random" }] as const) {
      const { parameters } = smallEnsemble(1, changed);
      const chance = expectedExtinction(parameters);
      expect(chance).toBeGreaterThan(0);
      expect(await answerTo({ type: "extinction", parameters })).toBe(chance);
    }
  });

  test("check formulas", async () => {
    const { parameters } = experiment;
    expect(await answerTo({ type: "formulas", parameters })).toEqual(checkFormulas(parameters));
  });
});
