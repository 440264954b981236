import { allTasks } from "./allTasks.ts";
import type { Experiment, Task } from "./experiment.ts";
import { TaskMarks } from "./taskMarks.ts";

/** All runs of an experiment, given out one after the other. */
export class TaskList {
  private readonly tasks: Iterator<Task>;
  private readonly marks: TaskMarks;

  constructor(experiment: Experiment) {
    this.tasks = allTasks(experiment);
    this.marks = new TaskMarks(experiment);
  }

  /** Runs that are in. */
  get done(): number {
    return this.marks.done;
  }

  get total(): number {
    return this.marks.total;
  }

  /** The next task that is neither given nor in; null: there is none. */
  next(): Task | null {
    for (;;) {
      const { done, value } = this.tasks.next();
      if (done === true) return null;
      if (this.marks.give(value)) return value;
    }
  }

  /** Notes that a run is in. @returns false for one that was in already, or that is none of this experiment */
  tick(task: Task): boolean {
    return this.marks.tick(task);
  }
}
