import type { Parameters } from "../parameters/parameterTable.ts";
import type { Command, RunNews } from "./protocol.ts";
import { createSilenceWatch } from "./silenceWatch.ts";
import SimulationWorker from "./simulation.worker.ts?worker&inline";
import type { WorkerLike } from "./workerLike.ts";

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

/**
 * Before anybody has joined the contacts of a network are built, in one piece: 20 million of them take 3 s on two shared
 * cores. A machine three times slower, and busy, is not silent yet: it is allowed 30 s.
 */
const checksWhileBuilding = 31;

/**
 * Starts a worker and tells `listener` its news; news of any run but the newest is dropped. A worker that fails, or says
 * nothing for 5 s while it has work (30 s while it builds a network), is replaced.
 */
export function startSimulationClient(
  listener: (news: RunNews | Replaced) => void,
  createWorker: () => WorkerLike = () => new SimulationWorker(),
): SimulationClient {
  let newestRun = 0;
  let busy = false;
  const watch = createSilenceWatch(() => replace("silent"));
  let worker = start();

  function start(): WorkerLike {
    const started = createWorker();
    started.addEventListener("message", (event) => {
      if (started === worker) hear((event as MessageEvent<RunNews>).data);
    });
    started.addEventListener("error", () => {
      if (started === worker) replace("failed");
    });
    return started;
  }

  function hear(news: RunNews): void {
    // Of an older run too: a worker that builds has not heard yet that a newer one is wanted.
    const isBuilding = news.type === "progress" && news.members === 0;
    watch.hear(isBuilding ? checksWhileBuilding : undefined);
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
    watch.rest();
  }

  const send = (command: Command): void => worker.postMessage(command);

  return {
    run(parameters) {
      busy = true;
      watch.begin();
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
