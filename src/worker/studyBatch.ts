/** How many runs a worker is given at once. */
export interface StudyBatch {
  /** So many runs took so long. */
  learn(runs: number, spentMs: number): void;
  /** How many to give next, where so many are left for each worker. */
  size(leftEach: number): number;
}

/** Short enough that a cancelled study is not missed, and that all workers end together; long enough that messages do not count. */
const batchMs = 75;
/** Runs that are short by now may become long. */
const mostRuns = 64;

/** Batches of about 75 ms by what runs took so far; one run while nothing is known. */
export function createStudyBatch(): StudyBatch {
  let msPerRun: number | null = null;
  return {
    learn(runs, spentMs) {
      const newest = spentMs / runs;
      msPerRun = msPerRun === null ? newest : (msPerRun + newest) / 2;
    },
    size(leftEach) {
      if (msPerRun === null) return 1;
      return Math.max(1, Math.floor(Math.min(batchMs / msPerRun, mostRuns, leftEach)));
    },
  };
}
