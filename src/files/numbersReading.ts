import type { OwnNumbers } from "../study/ownNumbers.ts";

/** What a column of a table holds. */
export type ColumnMeaning =
  | "date"
  | "joins"
  | "joined"
  | "active"
  | "cohortStart"
  | "cohortSize"
  | "retained"
  | "nothing";

/** How a text is read: recognised, and the person may say otherwise. */
export interface NumbersForm {
  readonly separator: "," | ";" | "\t" | "|" | " ";
  readonly decimal: "." | ",";
  readonly dateOrder: "year-month-day" | "day-month-year" | "month-day-year" | "day-number";
  readonly hasHeader: boolean;
  /** A meaning a column. As an order it may be empty: header, columns and layout are then recognised with the rest as it is said here. */
  readonly columns: readonly ColumnMeaning[];
  /** "dates": each row is one person who joined; "series": a row a day, week or month; "cohorts": a row a cohort. */
  readonly layout: "series" | "dates" | "cohorts";
}

/** Something about a row that the person should know. */
export interface RowRemark {
  /** The row as a spreadsheet numbers it, from 1, header included. */
  readonly row: number;
  /** The sentence that says it, without the row's number. */
  readonly text: string;
  /** "refused": the row was left out; "repaired": it was read in a way that is said. */
  readonly effect: "refused" | "repaired";
}

/** What was found in a text. */
export type NumbersReading =
  | {
      readonly state: "read";
      readonly form: NumbersForm;
      /** The first rows as cells, for confirmation. */
      readonly sample: readonly (readonly string[])[];
      readonly rows: number;
      readonly numbers: OwnNumbers;
      readonly remarks: readonly RowRemark[];
      /** Remarks beyond those listed. */
      readonly moreRemarks: number;
    }
  | {
      readonly state: "refused";
      /** Why, in a sentence; with the row where there is one. */
      readonly reason: string;
      readonly row: number | null;
      readonly form: NumbersForm | null;
      readonly sample: readonly (readonly string[])[];
    };
