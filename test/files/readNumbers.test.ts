import { expect, test } from "vitest";
import type { NumbersForm, NumbersReading } from "../../src/files/numbersReading.ts";
import { readNumbers } from "../../src/files/readNumbers.ts";
import { rowTexts } from "./rowTexts.ts";
import { seriesTexts } from "./seriesTexts.ts";
import { unreadableTexts } from "./unreadableTexts.ts";

type Read = Extract<NumbersReading, { state: "read" }>;

/** A text that can be read. */
function read(text: string, form: NumbersForm | null = null): Read {
  const reading = readNumbers(text, form);
  if (reading.state === "refused") throw new Error(`Refused: row ${reading.row}, ${reading.reason}`);
  return reading;
}

const listed = (values: Float64Array | null): (number | null)[] | null =>
  values === null ? null : Array.from(values, (value) => (Number.isNaN(value) ? null : value));

test.each([...seriesTexts, ...rowTexts])("read: $what", (wanted) => {
  const { form, numbers, remarks, moreRemarks } = read(wanted.text);
  expect(form).toMatchObject(wanted.form ?? {});
  if (wanted.firstDate !== undefined) expect(numbers.firstDate).toBe(wanted.firstDate);
  if (wanted.days !== undefined) expect(listed(numbers.days)).toEqual(wanted.days);
  if (wanted.joined !== undefined) expect(listed(numbers.joined)).toEqual(wanted.joined);
  expect(listed(numbers.active)).toEqual(wanted.active ?? null);
  expect(numbers.days[0]).toBe(0);
  expect(moreRemarks).toBe(0);
  if (wanted.remarks === undefined) return;
  expect(remarks.map(({ row, effect }) => [row, effect])).toEqual(
    wanted.remarks.map(([row, effect]) => [row, effect]),
  );
  wanted.remarks.forEach(([, , text], at) => expect(remarks[at].text).toMatch(text));
});

test.each(unreadableTexts)("refused: $what", ({ text, row, reason }) => {
  const reading = readNumbers(text, null);
  if (reading.state === "read") throw new Error("It was read.");
  expect(reading.reason).toMatch(reason);
  expect(reading.row).toBe(row);
});

const cohortTable =
  "Cohort,Users,Month 0,Month 1,Month 2\nJan 2026,100,100%,50%,40%\nFeb 2026,200,100%,55%,\nMar 2026,150,100%,,";

test("a cohort table: sizes joined by the ends of its months, and who was still there", () => {
  const { form, numbers } = read(cohortTable);
  expect(form.columns).toEqual(["cohortStart", "cohortSize", "retained", "retained", "retained"]);
  expect(numbers.firstDate).toBe("2025-12-31");
  expect(listed(numbers.days)).toEqual([0, 31, 59, 90]);
  expect(listed(numbers.joined)).toEqual([0, 100, 300, 450]);
  const month = 365.25 / 12;
  expect(numbers.cohorts).toEqual([
    {
      fromDay: 0,
      toDay: 31,
      size: 100,
      active: [
        { afterDays: month, people: 50 },
        { afterDays: 2 * month, people: 40 },
      ],
    },
    {
      fromDay: 31,
      toDay: 59,
      size: 200,
      active: [{ afterDays: month, people: expect.closeTo(110, 9) as number }],
    },
    { fromDay: 59, toDay: 90, size: 150, active: [] },
  ]);
});

test.each([
  ["counts", "50,40"],
  ["shares", "0.5,0.4"],
  ["percentages without a sign", "50.0,40.5"],
])("those who stayed as %s", (what, cells) => {
  const { numbers } = read(`cohort,size,1,2\n2026-01-05,100,${cells}\n2026-01-12,100,${cells}`);
  expect(numbers.cohorts?.[0].active[0]).toEqual({ afterDays: 7, people: 50 });
  expect(numbers.cohorts?.[1].active[1].people).toBeCloseTo(what.startsWith("perc") ? 40.5 : 40, 9);
});

test("more than all cannot have stayed, and a cohort stands in one row", () => {
  const { numbers, remarks } = read(
    "cohort,size,1,2\n2026-01-05,1000,500,1001\n2026-01-12,1000,x,3\n2026-01-12,5,1,1",
  );
  expect(numbers.cohorts?.map(({ active }) => active.map(({ people }) => people))).toEqual([[500], [3]]);
  expect(remarks.map(({ row, text }) => [row, text])).toEqual([
    [2, "1,001 of 1,000 cannot have stayed. That cell is left out."],
    [3, "“x” is not a number. That cell is left out."],
    [4, "This cohort stands in row 3 already."],
  ]);
});

test("somebody may say how a text is read", () => {
  const text = "when;a;b\n01/02/2026;1.500;7\n02/02/2026;1.750;9\n";
  const { form } = read(text);
  const other = read(text, {
    ...form,
    decimal: ".",
    dateOrder: "month-day-year",
    columns: ["date", "joins", "active"],
  });
  expect(other.numbers.firstDate).toBe("2026-01-01");
  expect(listed(other.numbers.joined)).toEqual([0, 1.5, 3.25]);
  expect(listed(other.numbers.active)?.slice(1)).toEqual([7, 9]);
  expect(other.form.columns).toEqual(["date", "joins", "active"]);
});

test("with another separator columns are recognised anew, and the rest is as it was said", () => {
  const text = "date;signups\n01/02/2026;7\n02/02/2026;9\n";
  const { form } = read(text);
  const again = read(text, { ...form, dateOrder: "month-day-year", columns: [] });
  expect(again.form).toEqual({ ...form, dateOrder: "month-day-year" });
  const wrong = readNumbers(text, { ...form, separator: ",", columns: [] });
  expect(wrong).toMatchObject({ state: "refused", form: { separator: ",", columns: ["nothing"] } });
});

test("a column that was named by nobody can be chosen, and without any it says so", () => {
  const text = "2026-01-01,5,7\n2026-01-02,3,8\n";
  const { form } = read(text);
  expect(readNumbers(text, { ...form, columns: ["date", "nothing", "nothing"] })).toMatchObject({
    state: "refused",
    reason: "No column with numbers of people was found. Choose what each column holds.",
  });
  expect(listed(read(text, { ...form, columns: ["date", "nothing", "joined"] }).numbers.joined)).toEqual([
    7, 8,
  ]);
});

test("totals that fall again and again are none", () => {
  const counts = [9, 8, 7, 8, 9, 10, 7, 8, 9];
  const text = ["date,n", ...counts.map((count, at) => `2026-01-0${at + 1},${count}`)].join("\n");
  const { form } = read(text);
  expect(readNumbers(text, { ...form, columns: ["date", "joined"] })).toMatchObject({
    state: "refused",
    row: 2,
    reason: expect.stringMatching(/falls again and again, first near 1 January 2026/) as string,
  });
  expect(read(text, { ...form, columns: ["date", "active"] }).remarks).toEqual([]);
});

test("the first rows are there for confirmation, long cells cut", () => {
  const { sample, rows } = read(
    `date,signups,note\n${"2026-01-01,5,y\n".replace("y", "z".repeat(99))}2026-01-02,6,\n2026-01-03,7,\n`,
  );
  expect(sample.slice(0, 2)).toEqual([
    ["date", "signups", "note"],
    ["2026-01-01", "5", "z".repeat(40)],
  ]);
  expect(rows).toBe(3);
});

test("however many rows are wrong, fifty are listed and the others counted", () => {
  const wrong = Array.from({ length: 400 }, () => "2026-02-30,1").join("\n");
  const { remarks, moreRemarks, rows } = read(`date,signups\n2026-01-01,5\n2026-01-02,6\n${wrong}`);
  expect(remarks).toHaveLength(50);
  expect(remarks[0].row).toBe(4);
  expect(moreRemarks).toBe(350);
  expect(rows).toBe(2);
});

test("a million rows are read, each of them counted", () => {
  const row = (at: number): string => `2026-${1 + (at % 9)}-${1 + (at % 28)} 12:30:00`;
  const text = `created_at\n${Array.from({ length: 1_000_000 }, (_, at) => row(at)).join("\n")}\nnonsense`;
  const { numbers, rows, remarks } = read(text);
  expect(rows).toBe(1_000_000);
  expect(numbers.joined?.at(-1)).toBe(1_000_000);
  expect(remarks).toEqual([{ row: 1_000_002, effect: "refused", text: "“nonsense” is not a date." }]);
});

test("more rows than a file with dates can hold are refused before they are read", () => {
  const reading = readNumbers("n\n".repeat(3_000_001), null);
  expect(reading).toMatchObject({ state: "refused", row: null, form: null, sample: [] });
  expect(reading.state === "refused" && reading.reason).toBe(
    "It has 3,000,001 rows; 3,000,000 are the most. Counts by day take fewer.",
  );
});

test("a text of nothing but empty cells has no words over its columns, whoever says so", () => {
  const form: NumbersForm = {
    separator: ",",
    decimal: ".",
    dateOrder: "year-month-day",
    hasHeader: true,
    columns: ["date"],
    layout: "dates",
  };
  for (const text of ['"', ",,\n,,"])
    expect(readNumbers(text, form)).toMatchObject({
      state: "refused",
      reason: "There is no row of numbers below the words over the columns.",
    });
});

test("a column of numbers longer than a hundred years is refused at the row that is too much", () => {
  const reading = readNumbers("7\n".repeat(200_000), null);
  expect(reading).toMatchObject({
    state: "refused",
    row: 36_526,
    reason: "The rows up to this one name more than 36,525 days; a hundred years is the most.",
  });
});

test("one late day above 12 tells the order of dates, however far down it stands", () => {
  const open = Array.from({ length: 3_000 }, (_, at) => `0${1 + (at % 9)}/02/2026,1`);
  const { form, remarks } = read(["date,signups", ...open, "02/13/2026,1"].join("\n"));
  expect(form.dateOrder).toBe("month-day-year");
  expect(remarks.some(({ text }) => text.includes("say so above"))).toBe(false);
});

test("numbers that reach too far, evenly, have no row that is to blame", () => {
  const rows = Array.from({ length: 101 }, (_, year) => `${1900 + 2 * year}-01-01,${year}`);
  const reading = readNumbers(`date,joined\n${rows.join("\n")}`, null);
  expect(reading).toMatchObject({ state: "refused", row: null });
  expect(reading.state === "refused" && reading.reason).toMatch(/a hundred years is the most\.$/);
});
