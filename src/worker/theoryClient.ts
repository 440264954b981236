import type { Parameters } from "../parameters/parameterTable.ts";
import type { TheoryNews, TheoryRequest } from "./protocol.ts";
import { createSilenceWatch } from "./silenceWatch.ts";
import type { WorkerLike } from "./workerLike.ts";

/** The page's side of the conversation with a worker that knows the theory. */
export interface TheoryClient {
  /** Asks what is expected of a run. The newest question is the one that counts. */
  ask(run: number, parameters: Parameters): void;
  /** Lets the worker go. */
  dispose(): void;
}

/** The worker's code comes in a file of its own, so that the first picture does not wait for it. */
async function loadTheoryWorker(): Promise<WorkerLike> {
  const { default: TheoryWorker } = await import("./theory.worker.ts?worker&inline");
  return new TheoryWorker();
}

/**
 * Loads a worker with the first question and tells `listener` its answers; those to any question but the newest are dropped.
 * One question is being answered, and of those that come meanwhile the last one waits. If the worker cannot be loaded,
 * fails, or says nothing for 5 s, the listener is told so, and the next question is asked of a new one.
 */
export function startTheoryClient(
  listener: (news: TheoryNews) => void,
  loadWorker: () => Promise<WorkerLike> = loadTheoryWorker,
): TheoryClient {
  let worker: WorkerLike | null = null;
  let isLoading = false;
  let isDisposed = false;
  let newestRun = 0;
  let inWork: TheoryRequest | null = null;
  let waiting: TheoryRequest | null = null;
  const watch = createSilenceWatch(() => giveUp("it said nothing any more"));

  function goOn(): void {
    if (inWork !== null || waiting === null || isLoading || isDisposed) return;
    if (worker === null) {
      load();
      return;
    }
    inWork = waiting;
    waiting = null;
    watch.begin();
    worker.postMessage(inWork);
  }

  function load(): void {
    isLoading = true;
    loadWorker().then(take, (error: unknown) => {
      isLoading = false;
      fail(newestRun, String(error));
    });
  }

  function take(loaded: WorkerLike): void {
    isLoading = false;
    if (isDisposed) {
      loaded.terminate();
      return;
    }
    worker = loaded;
    loaded.addEventListener("message", (event) => {
      if (loaded === worker) hear((event as MessageEvent<TheoryNews>).data);
    });
    loaded.addEventListener("error", () => {
      if (loaded === worker) giveUp("its worker failed");
    });
    goOn();
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
