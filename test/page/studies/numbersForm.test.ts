import { expect, test } from "vitest";
import type { NumbersForm } from "../../../src/files/numbersReading.ts";
import { withLayout, withMeaning, withWriting } from "../../../src/page/studies/numbersForm.ts";

const form: NumbersForm = {
  separator: ",",
  decimal: ".",
  dateOrder: "year-month-day",
  hasHeader: true,
  columns: ["nothing", "date", "joins", "active"],
  layout: "series",
};

test("a meaning moves to the column it is given to", () => {
  expect(withMeaning(form, 0, "joins").columns).toEqual(["joins", "date", "nothing", "active"]);
  expect(withMeaning(form, 3, "nothing").columns).toEqual(["nothing", "date", "joins", "nothing"]);
});

test("several columns may hold who was still there", () => {
  const cohorts = withLayout(form, "cohorts");
  expect(cohorts).toMatchObject({
    layout: "cohorts",
    columns: ["cohortSize", "cohortStart", "retained", "retained"],
  });
  expect(withMeaning(cohorts, 0, "retained").columns).toEqual([
    "retained",
    "cohortStart",
    "retained",
    "retained",
  ]);
});

test("with another layout the dates stay where they are", () => {
  const dates = withLayout(form, "dates");
  expect(dates.columns).toEqual(["nothing", "date", "nothing", "nothing"]);
  expect(withLayout(dates, "series").columns).toEqual(["nothing", "date", "nothing", "joins"]);
  expect(withLayout(form, "series")).toBe(form);
});

test("only another separator leaves the columns open", () => {
  expect(withWriting(form, { decimal: "," })).toEqual({ ...form, decimal: "," });
  expect(withWriting(form, { separator: ";" })).toEqual({ ...form, separator: ";", columns: [] });
});
