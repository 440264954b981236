import { setTimeout as wait } from "node:timers/promises";
import type { Engine, OpenBrowser } from "./engine.ts";
import type { News, Place, Question } from "./news.ts";
import { places } from "./news.ts";
import { serveQuestions } from "./questionServer.ts";
import type { Answer } from "./runLink.ts";

/** What an engine said. */
export interface Answers {
  /** How the browser calls itself. */
  readonly agent: string;
  /** Name of a link → what was computed, and where. */
  readonly answers: ReadonlyMap<string, Partial<Record<Place, Answer>>>;
  /** What went wrong besides, in the order of the attempts. */
  readonly problems: readonly string[];
}

/** How long to wait, in ms: long enough for a busy machine, and only to end what would hang for ever. */
export interface Patience {
  /** From the beginning to the first news. */
  readonly startMs: number;
  /** From one piece of news to the next. */
  readonly silentMs: number;
  /** All attempts together. */
  readonly wholeMs: number;
}

const minutes = 60_000;
const patient: Patience = { startMs: 2 * minutes, silentMs: 2 * minutes, wholeMs: 8 * minutes };
const closeMs = 20_000;
const attempts = 2;

/** Ends a wait that takes too long. The timer is reset by `again`. */
function createLimit(): {
  readonly over: Promise<never>;
  again(ms: number, what: string): void;
  stop(): void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fail!: (error: Error) => void;
  const over = new Promise<never>((_resolve, reject) => (fail = reject));
  over.catch(() => {});
  return {
    over,
    again(ms, what) {
      clearTimeout(timer);
      timer = setTimeout(() => fail(new Error(what)), ms);
    },
    stop: () => clearTimeout(timer),
  };
}

const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`;

/** Shows the page once, until it says that it has finished. @throws Error with what went wrong */
async function visit(
  engine: Engine,
  bundle: string,
  questions: readonly Question[],
  { startMs, silentMs }: Patience,
  hear: (news: News) => void,
): Promise<void> {
  const limit = createLimit();
  let end!: (problem: string | null) => void;
  const ended = new Promise<string | null>((resolve) => (end = resolve));
  const server = await serveQuestions(bundle, questions, (news) => {
    limit.again(silentMs, `it said nothing for ${seconds(silentMs)}`);
    hear(news);
    if (news.type === "finished") end(null);
    if (news.type === "failed") end(news.problem);
  });
  limit.again(startMs, `it did not start within ${seconds(startMs)}`);
  const opening = engine.open(server.url);
  let opened: OpenBrowser | null = null;
  try {
    const gone = opening.then((open) => {
      opened = open;
      return open.gone;
    });
    const problem = await Promise.race([ended, gone, limit.over]);
    if (problem !== null) throw new Error(problem);
  } finally {
    limit.stop();
    // One that opens only now is not waited for.
    const closing = opening.then((open) => open.close()).catch(() => {});
    if (opened !== null) await Promise.race([closing, wait(closeMs, undefined, { ref: false })]);
    await server.close();
  }
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Has a browser run all links, on a page and in a worker. If it does not start or breaks down, it is tried once more
 * with the links that it has not answered. Never throws.
 * @param bundle path of the script that everywhere.ts was made into
 */
export async function askBrowser(
  engine: Engine,
  bundle: string,
  questions: readonly Question[],
  patience: Patience = patient,
): Promise<Answers> {
  const answers = new Map<string, Partial<Record<Place, Answer>>>();
  const problems: string[] = [];
  let agent = "";
  const endMs = Date.now() + patience.wholeMs;
  const isOpen = ({ name }: Question): boolean =>
    places.some((place) => answers.get(name)?.[place] === undefined);

  const hear = (news: News): void => {
    if (news.type === "started") agent = news.agent;
    if (news.type === "answer")
      answers.set(news.name, { ...answers.get(news.name), [news.place]: news.answer });
  };
  for (let attempt = 1; attempt <= attempts && questions.some(isOpen); attempt++) {
    const leftMs = endMs - Date.now();
    const { startMs, silentMs, wholeMs } = patience;
    const within = { startMs: Math.min(startMs, leftMs), silentMs: Math.min(silentMs, leftMs), wholeMs };
    try {
      await visit(engine, bundle, questions.filter(isOpen), within, hear);
    } catch (error) {
      problems.push(message(error));
    }
  }
  return { agent, answers, problems };
}
