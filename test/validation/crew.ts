import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Outcome, Task } from "./tryLaw.ts";

interface Job {
  readonly task: Task;
  readonly done: (outcome: Outcome) => void;
  readonly failed: (error: unknown) => void;
}

/** As many workers as there are cores, each busy with one task at a time. */
export class Crew {
  private readonly waiting: Job[] = [];
  private readonly idle: Worker[] = [];
  private readonly workers: readonly Worker[];

  /** @param address the file that answers a task with an outcome */
  constructor(address: string) {
    this.workers = Array.from({ length: availableParallelism() }, () => new Worker(new URL(address)));
    this.idle.push(...this.workers);
  }

  /** Has a task done as soon as somebody is idle, in the order of asking. Rejects if a worker dies of it. */
  do(task: Task): Promise<Outcome> {
    return new Promise((done, failed) => {
      this.waiting.push({ task, done, failed });
      this.goOn();
    });
  }

  /** Sends everybody home. */
  async dismiss(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private goOn(): void {
    if (this.waiting.length === 0 || this.idle.length === 0) return;
    const { task, done, failed } = this.waiting.shift()!;
    const worker = this.idle.shift()!;
    worker.once("error", failed);
    worker.once("message", (outcome: Outcome) => {
      worker.off("error", failed);
      this.idle.push(worker);
      done(outcome);
      this.goOn();
    });
    worker.postMessage(task);
  }
}
