import { allTasks } from "../study/allTasks.ts";
import type { Experiment, Task } from "../study/experiment.ts";

/** One of equal parts of a study, from 1. */
export interface Shard {
  readonly number: number;
  readonly count: number;
}

/**
 * The runs of a part: those of every so-manieth seed, so that all parts are as large as each other but for one seed, and each is
 * spread over the whole range.
 */
export function* tasksOfShard(experiment: Experiment, { number, count }: Shard): Generator<Task> {
  const { first } = experiment.seeds;
  for (const task of allTasks(experiment)) if ((task.seed - first) % count === number - 1) yield task;
}

/** How many of so many seeds fall to a part. */
export function seedsOfShard(seeds: number, { number, count }: Shard): number {
  return Math.max(0, Math.ceil((seeds - (number - 1)) / count));
}

/** Cuts a part into as many again, which together are that part. */
export function parts({ number, count }: Shard, howMany: number): readonly Shard[] {
  return Array.from({ length: howMany }, (_, i) => ({ number: number + i * count, count: count * howMany }));
}
