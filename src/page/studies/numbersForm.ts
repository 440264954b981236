import type { ColumnMeaning, NumbersForm } from "../../files/numbersReading.ts";

/** What a column can hold in each layout. */
export const meaningsOf: Readonly<Record<NumbersForm["layout"], readonly ColumnMeaning[]>> = {
  series: ["date", "joins", "joined", "active", "nothing"],
  dates: ["date", "nothing"],
  cohorts: ["cohortStart", "cohortSize", "retained", "nothing"],
};

/** The form with another meaning for a column; all but "still there" and "not used" stand over one column only. */
export function withMeaning(form: NumbersForm, column: number, meaning: ColumnMeaning): NumbersForm {
  const isMany = meaning === "retained" || meaning === "nothing";
  const columns = form.columns.map((other, at): ColumnMeaning => {
    if (at === column) return meaning;
    return other === meaning && !isMany ? "nothing" : other;
  });
  return { ...form, columns };
}

const isBegin = (meaning: ColumnMeaning): boolean => meaning === "date" || meaning === "cohortStart";

/** The form with another layout: what says when goes on saying it, the other columns take the likeliest meaning. */
export function withLayout(form: NumbersForm, layout: NumbersForm["layout"]): NumbersForm {
  if (layout === form.layout) return form;
  const begin = form.columns.findIndex(isBegin);
  const others = form.columns.map((_, at) => at).filter((at) => at !== begin);
  const columns = form.columns.map((_, at): ColumnMeaning => {
    if (at === begin) return layout === "cohorts" ? "cohortStart" : "date";
    if (layout === "cohorts") return at === others[0] ? "cohortSize" : "retained";
    return layout === "series" && at === others.at(-1) ? "joins" : "nothing";
  });
  return { ...form, layout, columns };
}

/** The form with something else about how texts are written; with another separator the columns are recognised anew. */
export function withWriting(
  form: NumbersForm,
  changed: Partial<Pick<NumbersForm, "separator" | "decimal" | "dateOrder" | "hasHeader">>,
): NumbersForm {
  return { ...form, ...changed, ...(changed.separator !== undefined && { columns: [] }) };
}
