import { locale } from "#language/locale.ts";
import * as words from "#language/readNumbers.ts";
import type { OwnNumbers } from "../study/ownNumbers.ts";
import { isoDate } from "./civilDays.ts";
import type { BeginReader } from "./readBegin.ts";
import { tooFewRows } from "./refusal.ts";
import type { Refusal } from "./refusal.ts";
import type { RowRemarks } from "./rowRemarks.ts";
import { tooLong, untilTooManyDays } from "./mostDays.ts";
import type { TableBody } from "./tableBody.ts";

/** A year without anybody is more often a wrong date. */
const longVoid = 365;

/** Remarks the dates before which nobody joined for long: those at the beginning are often a clock that was not set. */
function remarkVoids(joined: Float64Array, rowOfDay: (day: number) => number, remarks: RowRemarks): void {
  let last = 1;
  for (let day = 2; day < joined.length; day++) {
    if (joined[day] === joined[day - 1]) continue;
    const days = day - last;
    if (days > longVoid) remarks.repair(rowOfDay(day), words.longVoid(days.toLocaleString(locale)));
    last = day;
  }
}

/** Who joined on a day, and the first row that says so. */
interface DayRows {
  readonly index: number;
  people: number;
}

/** Reads a table in which each row is one person who joined on a date; days on which nobody did are days with nobody. */
export function* readDates(
  body: TableBody,
  begin: BeginReader,
  remarks: RowRemarks,
): Generator<number, OwnNumbers | Refusal> {
  const column = body.form.columns.indexOf("date");
  const found = new Map<number, DayRows>();
  let people = 0;
  yield* untilTooManyDays(
    found,
    body.eachRow(remarks, (row, index) => {
      const text = (row[column] ?? "").trim();
      const day = begin.read(text);
      if (Number.isNaN(day)) {
        remarks.refuse(index, text === "" ? words.noDate : begin.flaw(text));
        return;
      }
      people++;
      const sameDay = found.get(day);
      if (sameDay === undefined) found.set(day, { index, people: 1 });
      else sameDay.people++;
    }),
  );
  if (people < 2) return tooFewRows(people, words.neededDates, remarks);
  if (found.size < 2) return { refused: words.oneDayOnly, index: null };
  const days = [...found.keys()];
  const far = tooLong(
    days,
    Array.from(found.values(), ({ index }) => index),
    begin.isDated,
  );
  if (far !== null) return far;
  const low = days.reduce((least, day) => Math.min(least, day));
  const high = days.reduce((most, day) => Math.max(most, day));
  const joined = new Float64Array(high - low + 2);
  for (const [day, rows] of found) joined[day - low + 1] = rows.people;
  for (let day = 1; day < joined.length; day++) joined[day] += joined[day - 1];
  remarkVoids(joined, (day) => found.get(day + low - 1)!.index, remarks);
  return {
    firstDate: begin.isDated ? isoDate(low - 1) : null,
    periodDays: 1,
    days: joined.map((_, day) => day),
    joined,
    active: null,
    cohorts: null,
  };
}
