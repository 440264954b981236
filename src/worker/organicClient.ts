import type { OrganicNews } from "../layout/organicNews.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import OrganicWorker from "./organic.worker.ts?worker&inline";
import type { Genealogy, OrganicRequest } from "./organicProtocol.ts";
import { createSilenceWatch } from "./silenceWatch.ts";
import type { WorkerLike } from "./workerLike.ts";

/** The page's side of the conversation with a worker that lays people out. */
export interface OrganicClient {
  /** Asks where the people of a run stand and gives the question's number; an older question is cancelled. */
  ask(parameters: Parameters, people: Genealogy): number;
  /** Lets the worker go. */
  dispose(): void;
}

/**
 * Starts a worker and tells `listener` its answer to the newest question, and how far it has come. A worker that fails, or says
 * nothing for 5 s while it has work, is let go: that is told, and the next question is asked of another.
 */
export function startOrganicClient(
  listener: (news: OrganicNews) => void,
  createWorker: () => WorkerLike = () => new OrganicWorker(),
): OrganicClient {
  let newest = 0;
  let worker: WorkerLike | null = null;
  const watch = createSilenceWatch(() => giveUp("it said nothing any more"));

  function start(): WorkerLike {
    const started = createWorker();
    started.addEventListener("message", (event) => {
      if (started === worker) hear((event as MessageEvent<OrganicNews>).data);
    });
    started.addEventListener("error", () => {
      if (started === worker) giveUp("its worker failed");
    });
    return started;
  }

  function hear(news: OrganicNews): void {
    watch.hear();
    if (news.request !== newest) return;
    if (news.type !== "progress") watch.rest();
    listener(news);
  }

  function giveUp(reason: string): void {
    dispose();
    listener({ type: "failed", request: newest, reason });
  }

  function dispose(): void {
    watch.rest();
    worker?.terminate();
    worker = null;
  }

  return {
    ask(parameters, { count, sponsors, generations }) {
      const people = {
        count,
        sponsors: sponsors.slice(0, count),
        generations: generations.slice(0, count),
      };
      watch.begin();
      worker ??= start();
      worker.postMessage({ request: ++newest, parameters, people } satisfies OrganicRequest);
      return newest;
    },
    dispose,
  };
}
