import { DayLedger } from "./dayLedger.ts";
import type { PageMemory } from "./pageMemory.ts";
import { censusColumns } from "./run.ts";
import type { Census, CensusColumn } from "./run.ts";

type Columns = Record<CensusColumn, Float64Array>;

/** What happened on a day, or a part of it, of what was decided ahead of its time. */
interface Ahead {
  readonly sent: number;
  readonly wasted: number;
  /** Stage → refusals in it, and invitations that passed it. */
  readonly refused: readonly number[];
  readonly passed: readonly number[];
  readonly overtaken: number;
}

/** Counts a run day by day: events of the open day as they happen, decided ones ahead of their time in ledgers. */
export class CensusBook {
  /** Counts of the open day so far. */
  joins = 0;
  leavings = 0;
  returns = 0;
  sent = 0;
  wasted = 0;
  /** Sent to somebody closed; closed between sending and answer. */
  unreachableAtOnce = 0;
  unreachable = 0;
  overtaken = 0;
  accepted = 0;
  /** Stage → refusals in it, and invitations that passed it. */
  readonly refused: number[];
  readonly passed: number[];
  /** Sendings to somebody new, and to somebody who was in already when that was decided. */
  readonly sentAhead: DayLedger;
  readonly wastedAhead: DayLedger;
  /**
   * Sendings to somebody outside, who may be in by then: [time, person, answer]. The answer is the time of a refusal, minus
   * the time at which another will have been faster, or −∞: it is an event of its own.
   */
  readonly sentToOutsider: DayLedger;
  /** Stage → refusals in it; invitations that pass it. */
  readonly refusedAhead: readonly DayLedger[];
  readonly passedAhead: readonly DayLedger[];
  /** Acceptances of somebody who will be in by then through another. */
  readonly overtakenAhead: DayLedger;
  /** The day that is open: all rows before it are final. */
  day = 0;
  /** Whether an invitation that was sent is to be answered after the horizon. */
  leavesOpen = false;
  private readonly columns: Columns;
  private readonly openByStage: readonly Float64Array[];
  private readonly days: number;
  private readonly stages: number;
  private readonly inBy: Float64Array;

  /**
   * @param stages of the cycle
   * @param inBy person → day of joining or of the answer by which it will be in, kept up to date by the run (finite markets)
   */
  constructor(days: number, stages: number, inBy: Float64Array, memory: PageMemory) {
    this.days = days;
    this.stages = stages;
    this.inBy = inBy;
    this.refused = Array<number>(stages).fill(0);
    this.passed = Array<number>(stages).fill(0);
    const ledgers = (count: number): DayLedger[] =>
      Array.from({ length: count }, () => new DayLedger(days, 1, memory));
    this.sentAhead = new DayLedger(days, 1, memory);
    this.wastedAhead = new DayLedger(days, 1, memory);
    this.sentToOutsider = new DayLedger(days, 3, memory);
    this.overtakenAhead = new DayLedger(days, 1, memory);
    this.refusedAhead = ledgers(stages);
    this.passedAhead = ledgers(stages - 1);
    const column = (): Float64Array => new Float64Array(days + 1);
    this.columns = Object.fromEntries(censusColumns.map((name) => [name, column()])) as Columns;
    this.openByStage = Array.from({ length: stages }, column);
  }

  /** Makes the row of the open day final and opens the next. */
  closeDay(): void {
    const { day, inBy, overtakenAhead } = this;
    const [refusedAtOnce] = this.refusedAhead;
    let wasted = 0;
    this.sentToOutsider.forEach(day, (time, person, answer) => {
      if (inBy[person] < time) wasted++;
      else if (answer > this.days) this.leavesOpen = true;
      else if (answer >= 0) {
        refusedAtOnce.entry[0] = answer;
        refusedAtOnce.add();
      } else if (answer > -Infinity) {
        overtakenAhead.entry[0] = -answer;
        overtakenAhead.add();
      }
    });
    const before = this.wastedAhead.close(day);
    this.writeRow({
      sent: this.sentAhead.close(day) + this.sentToOutsider.close(day) + before,
      wasted: wasted + before,
      refused: this.refusedAhead.map((ledger) => ledger.close(day)),
      passed: this.passedAhead.map((ledger) => ledger.close(day)),
      overtaken: overtakenAhead.close(day),
    });
    this.day++;
    this.joins = 0;
    this.leavings = 0;
    this.returns = 0;
    this.sent = 0;
    this.wasted = 0;
    this.unreachableAtOnce = 0;
    this.unreachable = 0;
    this.overtaken = 0;
    this.accepted = 0;
    this.refused.fill(0);
    this.passed.fill(0);
  }

  /** The final rows as views; with `now`, also the open day's as far as it has come. */
  view(now: number | null): Census {
    if (now !== null) this.writePartialRow(now);
    const rows = this.day + (now === null ? 0 : 1);
    const columns = Object.fromEntries(
      censusColumns.map((column) => [column, this.columns[column].subarray(0, rows)]),
    ) as Columns;
    const openByStage = this.openByStage.map((column) => column.subarray(0, rows));
    return { ...columns, openByStage, rows, lastRowIsPartial: now !== null };
  }

  private writePartialRow(now: number): void {
    const { day, inBy } = this;
    const countUntilNow = (ledger: DayLedger): number => ledger.countUntil(day, now);
    const refused = this.refusedAhead.map(countUntilNow);
    let wasted = countUntilNow(this.wastedAhead);
    let sent = countUntilNow(this.sentAhead) + wasted;
    let overtaken = countUntilNow(this.overtakenAhead);
    this.sentToOutsider.forEach(day, (time, person, answer) => {
      if (time > now) return;
      sent++;
      if (inBy[person] < time) wasted++;
      else if (answer >= 0 && answer <= now) refused[0]++;
      else if (answer < 0 && -answer <= now) overtaken++;
    });
    this.writeRow({ sent, wasted, refused, passed: this.passedAhead.map(countUntilNow), overtaken });
  }

  private writeRow(ahead: Ahead): void {
    const { columns, day } = this;
    const yesterday = day - 1;
    const before = (column: Float64Array): number => (day === 0 ? 0 : column[yesterday]);
    const sent = this.sent + ahead.sent;
    const wasted = this.wasted + ahead.wasted;
    const overtaken = this.overtaken + ahead.overtaken;
    columns.joined[day] = before(columns.joined) + this.joins;
    columns.active[day] = before(columns.active) + this.joins + this.returns - this.leavings;
    columns.joins[day] = this.joins;
    columns.leavings[day] = this.leavings;
    columns.returns[day] = this.returns;
    columns.sent[day] = sent;
    columns.wasted[day] = wasted;
    columns.unreachable[day] = this.unreachableAtOnce + this.unreachable;
    columns.overtaken[day] = overtaken;
    columns.accepted[day] = this.accepted;
    let refused = 0;
    let open = 0;
    let entered = sent - wasted - this.unreachableAtOnce;
    for (let stage = 0; stage < this.stages; stage++) {
      const isLast = stage === this.stages - 1;
      const refusedHere = this.refused[stage] + ahead.refused[stage];
      const passedOn = isLast
        ? overtaken + this.accepted + this.unreachable
        : this.passed[stage] + ahead.passed[stage];
      const column = this.openByStage[stage];
      column[day] = before(column) + entered - refusedHere - passedOn;
      entered = passedOn;
      refused += refusedHere;
      open += column[day];
    }
    columns.refused[day] = refused;
    columns.open[day] = open;
  }
}
