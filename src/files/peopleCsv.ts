import type { Changes, People, RunColumns } from "../model/run.ts";
import { csvText } from "./csvText.ts";
import type { CsvValue } from "./csvText.ts";

/** What is told of people beside their columns. */
export interface PeopleToTell extends Pick<RunColumns, "people" | "changes"> {
  /** What each has earned less what it has paid by the end of the run, in cents; null: no money moves. */
  readonly netCents: Float64Array | null;
}

/** The day on which each member left for good, as far as the run goes; NaN: it is active at its end. */
function leaveDaysOf({ count }: People, changes: Changes): Float64Array {
  const days = new Float64Array(count).fill(NaN);
  for (let at = 0; at < changes.count; at++)
    days[changes.rows[at]] = changes.active[at] === 1 ? NaN : changes.days[at];
  return days;
}

function recruitsOf({ count, sponsors }: People): Int32Array {
  const recruits = new Int32Array(count);
  for (let row = 0; row < count; row++) if (sponsors[row] >= 0) recruits[sponsors[row]]++;
  return recruits;
}

/** A day to a tenth of a second, which no two members need to be told apart: the digits beyond would double the file. */
const shortDay = (day: number): number => Math.round(day * 1e6) / 1e6;

/**
 * The people of a run as a table, in pieces of so many rows, the names of the columns first. Members have their number, from 1, as
 * the page and its links count them; nothing stands where there is no sponsor, and for who is still active at the end. Nets
 * are in whole cents.
 */
export function* peopleCsv({ people, changes, netCents }: PeopleToTell, rowsEach: number): Generator<string> {
  const { count, joinDays, sponsors, generations } = people;
  const leaveDays = leaveDaysOf(people, changes);
  const recruits = recruitsOf(people);
  const header = ["member", "sponsor", "generation", "join day", "leave day", "recruits"];
  yield csvText([netCents === null ? header : [...header, "net (cents)"]]);
  for (let from = 0; from < count; from += rowsEach) {
    const rows = Array.from({ length: Math.min(rowsEach, count - from) }, (_, at): readonly CsvValue[] => {
      const row = from + at;
      const left = leaveDays[row];
      const told = [
        row + 1,
        sponsors[row] < 0 ? null : sponsors[row] + 1,
        generations[row],
        shortDay(joinDays[row]),
        Number.isNaN(left) ? null : shortDay(left),
        recruits[row],
      ];
      return netCents === null ? told : [...told, netCents[row]];
    });
    yield csvText(rows);
  }
}
