import type { OwnNumbers } from "../study/ownNumbers.ts";
import { isoDate } from "./civilDays.ts";
import type { BeginReader } from "./readBegin.ts";
import { tooFewRows } from "./refusal.ts";
import type { Refusal } from "./refusal.ts";
import type { RowRemarks } from "./rowRemarks.ts";
import { mostDays, tooLong } from "./mostDays.ts";
import type { TableBody } from "./tableBody.ts";

/** A year without anybody is more often a wrong date. */
const longVoid = 365;

/** Remarks the dates before which nobody joined for long: those at the beginning are often a clock that was not set. */
function remarkVoids(joined: Float64Array, rowOfDay: (day: number) => number, remarks: RowRemarks): void {
  let last = 1;
  for (let day = 2; day < joined.length; day++) {
    if (joined[day] === joined[day - 1]) continue;
    const days = day - last;
    if (days > longVoid)
      remarks.repair(
        rowOfDay(day),
        `The date before this one lies ${days.toLocaleString("en")} days back; nobody is counted between.`,
      );
    last = day;
  }
}

/** Reads a table in which each row is one person who joined on a date; days on which nobody did are days with nobody. */
export function readDates(body: TableBody, begin: BeginReader, remarks: RowRemarks): OwnNumbers | Refusal {
  const column = body.form.columns.indexOf("date");
  const days: number[] = [];
  const indexes: number[] = [];
  body.eachRow(remarks, (row, index) => {
    const text = (row[column] ?? "").trim();
    const day = begin.read(text);
    if (Number.isNaN(day)) {
      remarks.refuse(index, text === "" ? "There is no date." : begin.flaw(text));
      return;
    }
    days.push(day);
    indexes.push(index);
  });
  let [low, high] = [Infinity, -Infinity];
  for (const day of days) [low, high] = [Math.min(low, day), Math.max(high, day)];
  if (days.length < 2) return tooFewRows(days.length, "at least two dates are needed", remarks);
  if (high === low)
    return { refused: "All rows name the same day: at least two days are needed.", index: null };
  if (high - low >= mostDays) return tooLong(days, indexes, begin.isDated);
  const joined = new Float64Array(high - low + 2);
  for (const day of days) joined[day - low + 1]++;
  for (let day = 1; day < joined.length; day++) joined[day] += joined[day - 1];
  remarkVoids(joined, (day) => indexes[days.indexOf(day + low - 1)], remarks);
  return {
    firstDate: begin.isDated ? isoDate(low - 1) : null,
    periodDays: 1,
    days: joined.map((_, day) => day),
    joined,
    active: null,
    cohorts: null,
  };
}
