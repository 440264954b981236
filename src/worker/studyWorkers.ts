import StudyWorker from "./study.worker.ts?worker&inline";
import type { WorkerLike } from "./workerLike.ts";

/** More of them would take more memory than a page should. */
const mostWorkers = 16;

/** Starts one worker that runs studies. */
export const startStudyWorker = (): WorkerLike => new StudyWorker();

/** One worker a core, where the browser tells how many there are; 16 at most. */
export function workersForCores(): number {
  const cores = navigator.hardwareConcurrency;
  return Math.max(1, Math.min(mostWorkers, Number.isFinite(cores) ? cores : 2));
}
