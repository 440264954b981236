import { locale } from "#language/locale.ts";
import * as words from "#language/readNumbers.ts";
import type { Cohort, OwnNumbers } from "../study/ownNumbers.ts";
import { isoDate } from "./civilDays.ts";
import { periodOf, unitOf } from "./columnWords.ts";
import { tooLong, untilTooManyDays } from "./mostDays.ts";
import { periodsOf } from "./periods.ts";
import type { BeginReader } from "./readBegin.ts";
import { countFlaw, isNothing, readCount } from "./readCount.ts";
import { tooFewRows } from "./refusal.ts";
import type { Refusal } from "./refusal.ts";
import type { RowRemarks } from "./rowRemarks.ts";
import type { TableBody } from "./tableBody.ts";

/** A row of a cohort table. */
interface CohortRow {
  readonly index: number;
  readonly day: number;
  readonly size: number;
  /** As it stands in the cells; NaN: nothing. */
  readonly retained: readonly number[];
}

function* readRows(
  body: TableBody,
  begin: BeginReader,
  retainedAt: readonly number[],
  remarks: RowRemarks,
): Generator<number, CohortRow[]> {
  const { columns, decimal } = body.form;
  const [startAt, sizeAt] = [columns.indexOf("cohortStart"), columns.indexOf("cohortSize")];
  const found = new Map<number, CohortRow>();
  const rows = body.eachRow(remarks, (row, index) => {
    const cell = (at: number): string => (row[at] ?? "").trim();
    const day = begin.read(cell(startAt));
    const size = readCount(cell(sizeAt), decimal);
    const flaw = Number.isNaN(day)
      ? cell(startAt) === ""
        ? words.noDate
        : begin.flaw(cell(startAt))
      : countFlaw(cell(sizeAt), size);
    const double = found.get(day);
    if (flaw !== null) remarks.refuse(index, flaw);
    else if (double !== undefined) remarks.refuse(index, words.cohortAgain(double.index + 1));
    else {
      const retained = retainedAt.map((at) => {
        const value = readCount(cell(at), decimal);
        const wrong = isNothing(cell(at)) ? null : countFlaw(cell(at), value);
        if (wrong !== null) remarks.repair(index, words.cellLeftOut(wrong));
        return wrong === null ? value : NaN;
      });
      found.set(day, { index, day, size, retained });
    }
  });
  yield* untilTooManyDays(found, rows);
  return [...found.values()];
}

/** What 1 in a cell stands for: 1 person, all, or 1 % of a cohort. */
type Measure = "people" | "share" | "percent";

function measureOf(rows: readonly CohortRow[], body: TableBody, retainedAt: readonly number[]): Measure {
  if (retainedAt.some((at) => body.someCells(at).some((cell) => cell.endsWith("%")))) return "percent";
  const values = rows.flatMap(({ size, retained }) =>
    retained.filter((value) => !Number.isNaN(value)).map((value) => ({ value, size })),
  );
  const isBroken = values.some(({ value }) => !Number.isInteger(value));
  if (isBroken && values.every(({ value }) => value <= 1)) return "share";
  const isAbove = values.some(({ value, size }) => value > size);
  return (isBroken || isAbove) && values.every(({ value }) => value <= 100) ? "percent" : "people";
}

const inPeople: Readonly<Record<Measure, (value: number, size: number) => number>> = {
  people: (value) => value,
  share: (value, size) => value * size,
  percent: (value, size) => (value * size) / 100,
};

/** After how many periods each of the columns is: by the numbers over them, else counting on from 1. */
function periodsAfter(body: TableBody, retainedAt: readonly number[]): readonly number[] {
  const named = retainedAt.map((at) => periodOf(body.headers[at]));
  const isNamed = named.every((period, at) => period !== null && (at === 0 || period > named[at - 1]!));
  return isNamed ? (named as number[]) : named.map((_, at) => at + 1);
}

/** Reads a table with a row a cohort: when it began, how many joined, how many of them were there after 1, 2, 3 … periods. */
export function* readCohorts(
  body: TableBody,
  begin: BeginReader,
  remarks: RowRemarks,
): Generator<number, OwnNumbers | Refusal> {
  const { columns } = body.form;
  const retainedAt = columns.flatMap((meaning, at) => (meaning === "retained" ? [at] : []));
  if (!columns.includes("cohortSize")) return { refused: words.noColumnOfSize, index: null };
  const found = yield* readRows(body, begin, retainedAt, remarks);
  if (found.length < 2) return tooFewRows(found.length, words.neededCohorts, remarks);
  const far = tooLong(
    found.map(({ day }) => day),
    found.map(({ index }) => index),
    begin.isDated,
  );
  if (far !== null) return far;
  const rows = found.toSorted((a, b) => a.day - b.day);
  const days = rows.map(({ day }) => day);
  const periods = periodsOf(days, begin.isDated);
  const periodDays = unitOf(body.headers[retainedAt[0]] ?? "") ?? periods.periodDays;
  const after = periodsAfter(body, retainedAt);
  const toPeople = inPeople[measureOf(rows, body, retainedAt)];
  const day0 = days[0] - 1;
  const cohorts = rows.map(({ index, day, size, retained }): Cohort => {
    const active = retained.flatMap((value, at) => {
      const people = toPeople(value, size);
      if (people > size * (1 + 1e-9))
        remarks.repair(
          index,
          words.cannotHaveStayed(people.toLocaleString(locale), size.toLocaleString(locale)),
        );
      return people <= size * (1 + 1e-9) && after[at] > 0
        ? [{ afterDays: after[at] * periodDays, people }]
        : [];
    });
    return { fromDay: day - 1 - day0, toDay: periods.endOf(day) - day0, size, active };
  });
  let sum = 0;
  return {
    firstDate: begin.isDated ? isoDate(day0) : null,
    periodDays: periods.periodDays,
    days: Float64Array.of(0, ...cohorts.map(({ toDay }) => toDay)),
    joined: Float64Array.of(0, ...cohorts.map(({ size }) => (sum += size))),
    active: null,
    cohorts,
  };
}
