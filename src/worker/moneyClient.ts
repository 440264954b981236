import * as text from "#language/keepBooks.ts";
import type { Plan } from "../parameters/plan.ts";
import { transferable } from "./copyColumns.ts";
import MoneyWorker from "./money.worker.ts?worker&inline";
import type { MoneyCommand, MoneyNews, SettledColumns } from "./protocol.ts";
import { settledColumns } from "./settledColumns.ts";
import { createSilenceWatch } from "./silenceWatch.ts";
import type { WorkerLike } from "./workerLike.ts";

/** The page's side of the conversation with a worker that keeps the books. */
export interface MoneyClient {
  /** The run that is settled from now on: what settling takes of it is copied with the next settlement. */
  keep(revision: number, columns: SettledColumns): void;
  /**
   * Settles that run under a plan; an older settlement does not count any more. `classesFrom`: where the classes of net begin,
   * in cents; null: where it suits the run.
   */
  settle(plan: Plan, classesFrom: readonly number[] | null): void;
  /** Asks how everybody stands at a day of the newest settlement, and for the books of a row. */
  read(day: number, row: number | null): void;
  /** Asks for the net of every member at the end of the run, under the newest settlement. */
  readNets(): void;
  /** Lets the worker go. */
  dispose(): void;
}

/**
 * A settlement is made at one go, in which nothing is heard: a million members over years take seconds. A machine three times
 * slower, and busy, is not silent yet: it is allowed a minute.
 */
const checksWhileSettling = 61;

/**
 * Starts a worker with the first settlement and tells `listener` its news; those of any settlement but the newest are dropped.
 * A worker that fails, or says nothing for a minute while it has work, is let go: that is told, and the next settlement is
 * asked of another, which is given the run again.
 */
export function startMoneyClient(
  listener: (news: MoneyNews) => void,
  createWorker: () => WorkerLike = () => new MoneyWorker(),
): MoneyClient {
  let newest = 0;
  let worker: WorkerLike | null = null;
  let kept: { readonly revision: number; readonly columns: SettledColumns } | null = null;
  let isHandedOver = false;
  const awaited = new Set<MoneyNews["type"]>();
  const watch = createSilenceWatch(() => giveUp(text.tookTooLong));

  function start(): WorkerLike {
    const started = createWorker();
    isHandedOver = false;
    started.addEventListener("message", (event) => {
      if (started === worker) hear((event as MessageEvent<MoneyNews>).data);
    });
    started.addEventListener("error", () => {
      if (started === worker) giveUp(text.couldNotBeMade);
    });
    return started;
  }

  function hear(news: MoneyNews): void {
    watch.hear(checksWhileSettling);
    if (news.request !== newest) return;
    awaited.delete(news.type);
    if (news.type === "moneyFailed") awaited.clear();
    if (awaited.size === 0) watch.rest();
    listener(news);
  }

  function giveUp(reason: string): void {
    dispose();
    listener({ type: "moneyFailed", request: newest, reason });
  }

  function dispose(): void {
    awaited.clear();
    watch.rest();
    worker?.terminate();
    worker = null;
  }

  function expect(news: MoneyNews["type"]): void {
    awaited.add(news);
    watch.begin();
    watch.hear(checksWhileSettling);
  }

  function handOver(to: WorkerLike): void {
    if (isHandedOver || kept === null) return;
    isHandedOver = true;
    const command = { type: "keep", ...kept, columns: settledColumns(kept.columns) } satisfies MoneyCommand;
    to.postMessage(command, transferable(command));
  }

  return {
    keep(revision, columns) {
      kept = { revision, columns };
      isHandedOver = false;
    },
    settle(plan, classesFrom) {
      worker ??= start();
      handOver(worker);
      awaited.clear();
      expect("settled");
      const command = { type: "settle", request: ++newest, plan, classesFrom } satisfies MoneyCommand;
      worker.postMessage(command);
    },
    read(day, row) {
      if (worker === null) return;
      expect("reading");
      worker.postMessage({ type: "read", request: newest, day, row } satisfies MoneyCommand);
    },
    readNets() {
      if (worker === null) return;
      expect("nets");
      worker.postMessage({ type: "nets", request: newest } satisfies MoneyCommand);
    },
    dispose,
  };
}
