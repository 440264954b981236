import { censusRow } from "../../drawing/censusRow.ts";
import type { RunColumns } from "../../model/run.ts";
import { readMoment } from "./readMoment.ts";

/** One side of a comparison, as far as words tell of it. */
export interface ComparedRun {
  /** What it is called in a sentence. */
  readonly name: string;
  readonly columns: RunColumns;
  /** All invitations sent by the end of each day, in members': row of the census → count. */
  readonly sent: Float64Array;
  readonly K: number | null;
  /** Whether its plan moves money at all. */
  readonly isPaid: boolean;
  /** The share of those who have joined by the end of a day that is in loss; null while the books are not made. */
  lossShareAt(day: number): number | null;
}

/** A side at a moment, or at its end where it ended before. All counts are people. */
export interface ComparedMoment {
  readonly joined: number;
  readonly active: number;
  readonly sent: number;
  /** 0…1; null: nobody pays, or it is not known. */
  readonly lossShare: number | null;
}

/** Reads a side at a day. */
export function readCompared(
  { columns, sent, isPaid, lossShareAt }: ComparedRun,
  day: number,
): ComparedMoment {
  const { census, reachedDay, parameters } = columns;
  const { peopleEach } = parameters;
  const moment = readMoment(columns, day);
  const row = censusRow(census.rows, reachedDay, moment.day);
  const lossShare = isPaid && moment.joined > 0 ? lossShareAt(moment.day) : null;
  return {
    joined: moment.joined * peopleEach,
    active: moment.active * peopleEach,
    sent: (row < 0 ? 0 : sent[row]) * peopleEach,
    lossShare: Number.isNaN(lossShare) ? null : lossShare,
  };
}

/** The day on which so many people had joined; null if there never were so many. */
export function dayOfReaching(
  { columns: { people, parameters } }: ComparedRun,
  joined: number,
): number | null {
  const members = Math.ceil(joined / parameters.peopleEach);
  if (members === 0) return 0;
  return members <= people.count ? people.joinDays[members - 1] : null;
}
