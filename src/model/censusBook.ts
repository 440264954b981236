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
  /** Invitations whose sending, or whose refusal, was decided ahead. */
  readonly sentAhead: DayLedger;
  readonly refused: DayLedger;
  /** The day that is open: all rows before it are final. */
  day = 0;
  private readonly columns: Columns;

  constructor(days: number) {
    this.sentAhead = new DayLedger(days);
    this.refused = new DayLedger(days);
    this.columns = Object.fromEntries(
      censusColumns.map((column) => [column, new Float64Array(days + 1)]),
    ) as Columns;
  }

  /** Makes the row of the open day final and opens the next. */
  closeDay(): void {
    this.writeRow(this.sentAhead.close(this.day), this.refused.close(this.day));
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
    const partial = now !== null;
    if (partial)
      this.writeRow(this.sentAhead.countUntil(this.day, now), this.refused.countUntil(this.day, now));
    const rows = this.day + (partial ? 1 : 0);
    const columns = Object.fromEntries(
      censusColumns.map((column) => [column, this.columns[column].subarray(0, rows)]),
    ) as Columns;
    return { ...columns, rows, lastRowIsPartial: partial };
  }

  private writeRow(sentAhead: number, refused: number): void {
    const { columns, day } = this;
    const yesterday = day - 1;
    const sent = this.sent + sentAhead;
    const fates = this.wasted + refused + this.overtaken + this.accepted;
    columns.joined[day] = (day === 0 ? 0 : columns.joined[yesterday]) + this.joins;
    columns.active[day] = (day === 0 ? 0 : columns.active[yesterday]) + this.joins - this.leavings;
    columns.open[day] = (day === 0 ? 0 : columns.open[yesterday]) + sent - fates;
    columns.joins[day] = this.joins;
    columns.leavings[day] = this.leavings;
    columns.sent[day] = sent;
    columns.wasted[day] = this.wasted;
    columns.refused[day] = refused;
    columns.overtaken[day] = this.overtaken;
    columns.accepted[day] = this.accepted;
  }
}
