import type { Parameters } from "../parameters/parameterTable.ts";
import type { Command, News } from "./protocol.ts";
import SimulationWorker from "./simulation.worker.ts?worker&inline";

/** A worker had to be thrown away; what it was doing is lost, what it gave before is not. */
export interface Replaced {
  readonly type: "replaced";
  readonly run: number;
  readonly reason: "silent" | "failed";
}

/** The page's side of the conversation with a worker of its own. */
export interface SimulationClient {
  /** Starts a run, cancelling the one under way; returns its number. */
  run(parameters: Parameters): number;
  /** Ends the run under way as it is and keeps what there is. */
  stop(): void;
  /** Lets the worker go. */
  dispose(): void;
}

/** What the client needs of a Worker. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

const checkEveryMs = 1_000;
/** Checks rather than a time: a computer that slept does not make its worker look silent. Six are 5 s at least. */
const silentChecks = 6;

/**
 * Starts a worker and tells `listener` its news; news of any run but the newest is dropped. A worker that fails, or says
 * nothing for 5 s while it has work, is replaced.
 */
export function startSimulationClient(
  listener: (news: News | Replaced) => void,
  createWorker: () => WorkerLike = () => new SimulationWorker(),
): SimulationClient {
  let newestRun = 0;
  let busy = false;
  let checksSinceNews = 0;
  let checking: ReturnType<typeof setInterval> | null = null;
  let worker = start();

  function start(): WorkerLike {
    const started = createWorker();
    started.addEventListener("message", (event) => {
      if (started === worker) hear((event as MessageEvent<News>).data);
    });
    started.addEventListener("error", () => {
      if (started === worker) replace("failed");
    });
    return started;
  }

  function hear(news: News): void {
    checksSinceNews = 0;
    if (news.run !== newestRun) return;
    if (news.type === "failed") {
      replace("failed");
      return;
    }
    if (news.type === "history" && news.state !== "running") rest();
    listener(news);
  }

  function replace(reason: Replaced["reason"]): void {
    rest();
    worker.terminate();
    worker = start();
    listener({ type: "replaced", run: newestRun, reason });
  }

  function rest(): void {
    busy = false;
    if (checking !== null) clearInterval(checking);
    checking = null;
  }

  function watch(): void {
    checksSinceNews = 0;
    busy = true;
    checking ??= setInterval(() => {
      if (++checksSinceNews >= silentChecks) replace("silent");
    }, checkEveryMs);
  }

  const send = (command: Command): void => worker.postMessage(command);

  return {
    run(parameters) {
      watch();
      send({ type: "run", run: ++newestRun, parameters });
      return newestRun;
    },
    stop() {
      if (busy) send({ type: "stop", run: newestRun });
    },
    dispose() {
      rest();
      worker.terminate();
    },
  };
}
