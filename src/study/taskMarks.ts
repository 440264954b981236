import type { Experiment, Task } from "./experiment.ts";
import { seedCount } from "./seedOrder.ts";
import { variantCount } from "./variantParameters.ts";

const given = 1;
const done = 2;

/** Which runs of an experiment have been given out, and which are in. */
export class TaskMarks {
  /** Runs that are in, of all that there can be. */
  done = 0;
  /** Runs that were given out and are not in yet. */
  underWay = 0;
  readonly total: number;
  private readonly variants: number;
  private readonly firstSeed: number;
  private readonly seeds: number;
  /** By seed, then by variant. */
  private readonly marks: Uint8Array;

  constructor(experiment: Experiment) {
    this.variants = variantCount(experiment);
    this.firstSeed = experiment.seeds.first;
    this.seeds = seedCount(experiment.seeds);
    this.total = this.variants * this.seeds;
    this.marks = new Uint8Array(this.total);
  }

  /** Gives a task out. @returns false if it was given before, or is in already */
  give(task: Task): boolean {
    const place = this.placeOf(task);
    if (this.marks[place] !== 0) return false;
    this.marks[place] = given;
    this.underWay++;
    return true;
  }

  /** Notes that a run is in. @returns false for one that was in already, or that is none of this experiment */
  tick(task: Task): boolean {
    const place = this.placeOf(task);
    if (place < 0 || this.marks[place] === done) return false;
    if (this.marks[place] === given) this.underWay--;
    this.marks[place] = done;
    this.done++;
    return true;
  }

  /** Whether a run is in. */
  isIn(task: Task): boolean {
    return this.marks[this.placeOf(task)] === done;
  }

  /** −1 for a task of another experiment. */
  private placeOf({ variant, seed }: Task): number {
    const row = seed - this.firstSeed;
    const isOurs = row >= 0 && row < this.seeds && variant >= 0 && variant < this.variants;
    return isOurs && Number.isInteger(row) && Number.isInteger(variant) ? row * this.variants + variant : -1;
  }
}
