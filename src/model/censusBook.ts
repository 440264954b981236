import { DayLedger } from "./dayLedger.ts";
import { censusColumns } from "./run.ts";
import type { Census, CensusColumn } from "./run.ts";

type Columns = Record<CensusColumn, Float64Array>;

/** Counts a run day by day: events of the open day as they happen, decided ones ahead of their time in ledgers. */
export class CensusBook {
  /** Counts of the open day so far. */
  joins = 0;
  leavings = 0;
  sent = 0;
  wasted = 0;
  overtaken = 0;
  accepted = 0;
  /** Sendings to somebody new, and to somebody who was in already when that was decided. */
  readonly sentAhead: DayLedger;
  readonly wastedAhead: DayLedger;
  /** Sendings to somebody outside, who may be in by then: [time, person, time of the refusal, −1: accepted]. */
  readonly sentToOutsider: DayLedger;
  readonly refused: DayLedger;
  /** The day that is open: all rows before it are final. */
  day = 0;
  /** Whether an invitation that was sent is to be answered after the horizon. */
  leavesOpen = false;
  private readonly columns: Columns;
  private readonly days: number;
  private readonly joinDays: Float64Array;

  /** @param joinDays person → day of joining, Infinity outside, kept up to date by the run (finite markets) */
  constructor(days: number, joinDays: Float64Array) {
    this.days = days;
    this.joinDays = joinDays;
    this.sentAhead = new DayLedger(days, 1);
    this.wastedAhead = new DayLedger(days, 1);
    this.sentToOutsider = new DayLedger(days, 3);
    this.refused = new DayLedger(days, 1);
    this.columns = Object.fromEntries(
      censusColumns.map((column) => [column, new Float64Array(days + 1)]),
    ) as Columns;
  }

  /** Makes the row of the open day final and opens the next. */
  closeDay(): void {
    const { day, joinDays, refused } = this;
    let wasted = 0;
    this.sentToOutsider.forEach(day, (time, person, refusal) => {
      if (joinDays[person] < time) wasted++;
      else if (refusal > this.days) this.leavesOpen = true;
      else if (refusal >= 0) {
        refused.entry[0] = refusal;
        refused.add();
      }
    });
    const before = this.wastedAhead.close(day);
    const sent = this.sentAhead.close(day) + this.sentToOutsider.close(day) + before;
    this.writeRow(sent, wasted + before, refused.close(day));
    this.day++;
    this.joins = 0;
    this.leavings = 0;
    this.sent = 0;
    this.wasted = 0;
    this.overtaken = 0;
    this.accepted = 0;
  }

  /** The final rows as views; with `now`, also the open day's as far as it has come. */
  view(now: number | null): Census {
    if (now !== null) this.writePartialRow(now);
    const rows = this.day + (now === null ? 0 : 1);
    const columns = Object.fromEntries(
      censusColumns.map((column) => [column, this.columns[column].subarray(0, rows)]),
    ) as Columns;
    return { ...columns, rows, lastRowIsPartial: now !== null };
  }

  private writePartialRow(now: number): void {
    const { day, joinDays } = this;
    let wasted = this.wastedAhead.countUntil(day, now);
    let sent = this.sentAhead.countUntil(day, now) + wasted;
    let refused = this.refused.countUntil(day, now);
    this.sentToOutsider.forEach(day, (time, person, refusal) => {
      if (time > now) return;
      sent++;
      if (joinDays[person] < time) wasted++;
      else if (refusal >= 0 && refusal <= now) refused++;
    });
    this.writeRow(sent, wasted, refused);
  }

  private writeRow(sentAhead: number, wastedAhead: number, refused: number): void {
    const { columns, day } = this;
    const yesterday = day - 1;
    const sent = this.sent + sentAhead;
    const wasted = this.wasted + wastedAhead;
    const fates = wasted + refused + this.overtaken + this.accepted;
    columns.joined[day] = (day === 0 ? 0 : columns.joined[yesterday]) + this.joins;
    columns.active[day] = (day === 0 ? 0 : columns.active[yesterday]) + this.joins - this.leavings;
    columns.open[day] = (day === 0 ? 0 : columns.open[yesterday]) + sent - fates;
    columns.joins[day] = this.joins;
    columns.leavings[day] = this.leavings;
    columns.sent[day] = sent;
    columns.wasted[day] = wasted;
    columns.refused[day] = refused;
    columns.overtaken[day] = this.overtaken;
    columns.accepted[day] = this.accepted;
  }
}
