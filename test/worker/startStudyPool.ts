import { startStudyPool } from "../../src/worker/studyPool.ts";
import type { StudyCommand, StudyNews, StudySoFar } from "../../src/worker/studyProtocol.ts";
import { FakeWorker } from "./fakeWorker.ts";
import { madeUpOutcome, timeByHand } from "./studyByHand.ts";

type SoFar = StudySoFar<"ensemble">;

/** What was told of a study. */
export function listening() {
  const heard: (SoFar | string)[] = [];
  const told: SoFar[] = [];
  return {
    heard,
    told,
    soFar: (result: SoFar) => void told.push(result),
    finished(result: SoFar) {
      told.push(result);
      heard.push("finished");
    },
    failed: (reason: string) => void heard.push(`failed: ${reason}`),
  };
}

/** A worker whose answers the test gives. */
export class ScriptedWorker extends FakeWorker<StudyCommand, StudyNews> {
  /** The jobs that it was given and has not answered. */
  get inHand(): Extract<StudyCommand, { type: "do" }>[] {
    const over = new Set(this.said.filter(({ type }) => type !== "progress").map(({ id }) => id));
    return this.heard.filter((command) => command.type === "do").filter(({ id }) => !over.has(id));
  }

  /** Answers the job that it has had longest. */
  answer(spentMs = 1_000): void {
    const { id, job } = this.inHand[0];
    const answer = job.type === "tasks" ? job.tasks.map(madeUpOutcome) : ("answered" as never);
    this.tell({ type: "answer", id, answer, spentMs });
  }

  get tasksInHand(): number[][] {
    return this.inHand.map(({ job }) => (job.type === "tasks" ? job.tasks.map(({ seed }) => seed) : []));
  }
}

/** A pool of such workers, in a page's time that is moved by hand. */
export function startPool(workers: number, msEachLook = 0) {
  const started: ScriptedWorker[] = [];
  const hand = timeByHand(msEachLook);
  const pool = startStudyPool({
    workers,
    startWorker() {
      const worker = new ScriptedWorker();
      started.push(worker);
      return worker;
    },
    time: hand.time,
  });
  return { pool, started, ...hand };
}
