import type { NetClasses } from "./moneyReading.ts";

/** So many changes of class are kept: 13 bytes each. */
const mostChanges = 8_000_000;

/** Notes who becomes of another class of net, and when; of one instant only how it ends. */
export class NetClassBook {
  private readonly thresholds: Float64Array;
  private readonly atJoining: Uint8Array;
  /** Row → its class now. */
  private readonly now: Uint8Array;
  /** Row → its last change, −1 before the first. */
  private readonly lastChange: Int32Array;
  private readonly joinDays: Float64Array;
  private count = 0;
  private days = new Float64Array(1024);
  private rows = new Int32Array(1024);
  private classes = new Uint8Array(1024);
  private readonly most: number;
  private hasLost = false;

  /**
   * @param from where the classes begin, rising, in cents
   * @param most changes that are kept
   */
  constructor(from: readonly number[], joinDays: Float64Array, members: number, most = mostChanges) {
    this.most = most;
    this.thresholds = Float64Array.from(from);
    this.joinDays = joinDays;
    this.atJoining = new Uint8Array(members);
    this.now = new Uint8Array(members);
    this.lastChange = new Int32Array(members).fill(-1);
  }

  /** Whether there were more changes than can be kept: the later ones are missing. */
  get isCut(): boolean {
    return this.hasLost;
  }

  /** Notes the net of a member: at first on joining, then whenever it has moved. */
  note(row: number, net: number, day: number): void {
    const { thresholds } = this;
    let found = 0;
    while (found < thresholds.length && net >= thresholds[found]) found++;
    if (found === this.now[row]) return;
    this.now[row] = found;
    if (this.joinDays[row] === day) this.atJoining[row] = found;
    else this.change(row, found, day);
  }

  private change(row: number, found: number, day: number): void {
    const last = this.lastChange[row];
    if (last >= 0 && this.days[last] === day) {
      this.classes[last] = found;
      return;
    }
    if (this.count === this.most) {
      this.hasLost = true;
      return;
    }
    if (this.count === this.days.length) this.grow();
    this.lastChange[row] = this.count;
    this.days[this.count] = day;
    this.rows[this.count] = row;
    this.classes[this.count++] = found;
  }

  private grow(): void {
    const capacity = Math.min(this.most, 2 * this.days.length);
    const [days, rows, classes] = [this.days, this.rows, this.classes];
    this.days = new Float64Array(capacity);
    this.rows = new Int32Array(capacity);
    this.classes = new Uint8Array(capacity);
    this.days.set(days);
    this.rows.set(rows);
    this.classes.set(classes);
  }

  /** All that was noted. */
  classesOfNet(): NetClasses {
    const { thresholds, atJoining, count, days, rows, classes } = this;
    return {
      from: [...thresholds],
      atJoining,
      changes: {
        count,
        days: days.slice(0, count),
        rows: rows.slice(0, count),
        classes: classes.slice(0, count),
      },
    };
  }
}
