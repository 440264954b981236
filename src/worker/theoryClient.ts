import type { Parameters } from "../parameters/parameterTable.ts";
import type { TheoryNews, TheoryRequest } from "./protocol.ts";
import { createSilenceWatch } from "./silenceWatch.ts";
import TheoryWorker from "./theory.worker.ts?worker&inline";
import type { WorkerLike } from "./workerLike.ts";

/** The page's side of the conversation with a worker that knows the theory. */
export interface TheoryClient {
  /** Asks what is expected of a run. The newest question is the one that counts. */
  ask(run: number, parameters: Parameters): void;
  /** Lets the worker go. */
  dispose(): void;
}

/**
 * Starts a worker with the first question and tells `listener` its answers; those to any question but the newest are dropped.
 * One question is being answered, and of those that come meanwhile the last one waits. If the worker fails, cannot be
 * started, or says nothing for 5 s, the listener is told so, and the next question is asked of a new one.
 */
export function startTheoryClient(
  listener: (news: TheoryNews) => void,
  createWorker: () => WorkerLike = () => new TheoryWorker(),
): TheoryClient {
  let worker: WorkerLike | null = null;
  let isDisposed = false;
  let newestRun = 0;
  let inWork: TheoryRequest | null = null;
  let waiting: TheoryRequest | null = null;
  const watch = createSilenceWatch(() => giveUp("it said nothing any more"));

  function goOn(): void {
    if (inWork !== null || waiting === null || isDisposed) return;
    try {
      worker ??= start();
    } catch (error) {
      // Some surroundings allow no second worker.
      waiting = null;
      fail(newestRun, String(error));
      return;
    }
    inWork = waiting;
    waiting = null;
    watch.begin();
    worker.postMessage(inWork);
  }

  function start(): WorkerLike {
    const started = createWorker();
    started.addEventListener("message", (event) => {
      if (started === worker) hear((event as MessageEvent<TheoryNews>).data);
    });
    started.addEventListener("error", () => {
      if (started === worker) giveUp("its worker failed");
    });
    return started;
  }

  function hear(news: TheoryNews): void {
    watch.rest();
    inWork = null;
    if (news.run === newestRun) listener(news);
    goOn();
  }

  /** The worker is let go, and with it what it was asked. */
  function giveUp(reason: string): void {
    watch.rest();
    worker?.terminate();
    worker = null;
    const lost = inWork;
    inWork = null;
    if (lost !== null) fail(lost.run, reason);
    goOn();
  }

  function fail(run: number, reason: string): void {
    if (run === newestRun && !isDisposed) listener({ type: "expectationFailed", run, reason });
  }

  return {
    ask(run, parameters) {
      newestRun = run;
      waiting = { run, parameters };
      goOn();
    },
    dispose() {
      isDisposed = true;
      watch.rest();
      worker?.terminate();
      worker = null;
    },
  };
}
