import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOfDay, dayOfDate, isoDate } from "../../src/files/civilDays.ts";
import { monthOfName } from "../../src/files/monthNames.ts";
import { readNumbers } from "../../src/files/readNumbers.ts";
import { steadyTotals } from "../../src/files/steadyTotals.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** Ways to write a date. */
const dateForms: readonly ((day: number) => string)[] = [
  isoDate,
  (day) => `${isoDate(day)}T12:30:00Z`,
  (day) => isoDate(day).replaceAll("-", "/"),
  (day) => {
    const [year, month, date] = dateOfDay(day);
    return `${two(date)}.${two(month)}.${year}`;
  },
  (day) => {
    const [year, month, date] = dateOfDay(day);
    return `${date}/${month}/${year}`;
  },
  (day) => {
    const [year, month, date] = dateOfDay(day);
    return `${month}/${date}/${year}`;
  },
  (day) => {
    const [year, month, date] = dateOfDay(day);
    const name = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][
      month - 1
    ];
    return `${date} ${name} ${year}`;
  },
];

/** Ways to write a whole number. */
const countForms: readonly ((count: number) => string)[] = [
  String,
  (count) => count.toLocaleString("en"),
  (count) => count.toLocaleString("en").replaceAll(",", "."),
  (count) => count.toLocaleString("en").replaceAll(",", " "),
];

const headers = [
  ["date", "sign-ups"],
  ["Datum", "Neue Nutzer"],
  ["jour", "inscriptions"],
  ["fecha", "altas"],
] as const;

/** A series, and a way to write it. */
const anyText = fc.record({
  begin: fc.integer({ min: dayOfDate(1990, 1, 1), max: dayOfDate(2099, 1, 1) }),
  // Of so many days one is above 12: the order of the dates can be told.
  joins: fc.array(fc.integer({ min: 0, max: 4_000_000 }), { minLength: 25, maxLength: 60 }),
  step: fc.constantFrom(1, 7),
  separator: fc.constantFrom(",", ";", "\t", "|"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  header: fc.constantFrom(...headers),
  date: fc.constantFrom(...dateForms),
  count: fc.constantFrom(...countForms),
  isNewestFirst: fc.boolean(),
  mark: fc.constantFrom("", "\ufeff"),
});

test("whatever way a series is written, the same is read", () => {
  fc.assert(
    fc.property(
      anyText,
      ({ begin, joins, step, separator, lineEnd, header, date, count, isNewestFirst, mark }) => {
        const cell = (text: string): string => (text.includes(separator) ? `"${text}"` : text);
        const rows = joins.map((value, at) =>
          [date(begin + at * step), count(value)].map(cell).join(separator),
        );
        const body = isNewestFirst ? rows.toReversed() : rows;
        const reading = readNumbers(mark + [header.join(separator), ...body].join(lineEnd), null);
        if (reading.state === "refused") throw new Error(reading.reason);
        let sum = 0;
        expect(Array.from(reading.numbers.joined ?? [])).toEqual([
          0,
          ...joins.map((value) => (sum += value)),
        ]);
        expect(Array.from(reading.numbers.days)).toEqual([0, ...joins.map((_, at) => (at + 1) * step)]);
        expect(reading.numbers.firstDate).toBe(isoDate(begin - 1));
        expect(reading.remarks).toEqual([]);
      },
    ),
    { seed: 11, numRuns: 300 },
  );
});

test("whatever the text, it is read or refused with a word, and nothing is thrown", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      ",",
      ";",
      "\t",
      "\n",
      '"',
      "2026-01-01",
      "31.02.2026",
      "=A1",
      "1e999",
      "-5",
      "cohort",
      "date",
      "12",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const reading = readNumbers(pieces.join(""), null);
      if (reading.state === "refused") {
        expect(reading.reason).toMatch(/[.?]$/);
        return;
      }
      const { days, joined } = reading.numbers;
      expect(days.length).toBeGreaterThan(1);
      expect(days.every((day, at) => (at === 0 ? day === 0 : day > days[at - 1]))).toBe(true);
      expect((joined ?? []).every((people) => Number.isNaN(people) || people >= 0)).toBe(true);
    }),
    { seed: 12, numRuns: 2_000 },
  );
});

test("days and dates are those of the calendar", () => {
  const anyDay = fc.integer({ min: dayOfDate(1900, 1, 1), max: dayOfDate(2199, 12, 31) });
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * 86_400_000);
      expect(dateOfDay(day)).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(dayOfDate(...dateOfDay(day))).toBe(day);
    }),
    { seed: 13 },
  );
});

test("months are known in four languages", () => {
  const languages = ["en", "de", "fr", "es"];
  for (const language of languages)
    for (const style of ["long", "short"] as const) {
      const { format } = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
      for (let month = 1; month <= 12; month++)
        expect([language, monthOfName(format(Date.UTC(2026, month - 1, 15)).replace(".", ""))]).toEqual([
          language,
          month,
        ]);
    }
  expect(monthOfName("Freitag")).toBeNaN();
});

test("of totals the longest part that never falls stays", () => {
  const anyTotals = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 });
  const isSteady = (totals: readonly number[]): boolean =>
    totals.every((total, at) => at === 0 || total >= totals[at - 1]);
  fc.assert(
    fc.property(anyTotals, (totals) => {
      const kept = steadyTotals(totals);
      const part = totals.filter((_, at) => kept[at]);
      expect(isSteady(part)).toBe(true);
      for (let choice = 0; choice < 1 << totals.length; choice++) {
        const other = totals.filter((_, at) => (choice >> at) & 1);
        if (other.length > part.length) expect(isSteady(other)).toBe(false);
      }
    }),
    { seed: 14 },
  );
});
