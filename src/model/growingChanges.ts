import type { Changes } from "./run.ts";

/** Members leaving, in the order of time, while a run is going on. */
export class GrowingChanges {
  count = 0;
  private days = new Float64Array(64);
  private rows = new Int32Array(64);
  private active = new Uint8Array(64);

  /** Notes that a member is active, or not, from `day` on. */
  add(day: number, row: number, active: 0 | 1): void {
    if (this.count === this.days.length) this.grow();
    this.days[this.count] = day;
    this.rows[this.count] = row;
    this.active[this.count++] = active;
  }

  /** The changes so far, as views that later changes may leave behind. */
  view(): Changes {
    const n = this.count;
    return {
      count: n,
      days: this.days.subarray(0, n),
      rows: this.rows.subarray(0, n),
      active: this.active.subarray(0, n),
    };
  }

  private grow(): void {
    const length = this.count * 4;
    const { days, rows, active } = this;
    this.days = new Float64Array(length);
    this.days.set(days);
    this.rows = new Int32Array(length);
    this.rows.set(rows);
    this.active = new Uint8Array(length);
    this.active.set(active);
  }
}
