/** A cohort: who joined in one stretch of days, and how many of them were still active later. */
export interface Cohort {
  /** Its members joined between the end of `fromDay` and the end of `toDay`, in days of the numbers: all with fromDay < day ≤ toDay. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly size: number;
  /** How many were active so many days after joining, rising. */
  readonly active: readonly { readonly afterDays: number; readonly people: number }[];
}

/** A reader's own numbers, in people, as they stand on the curve: day 0 is the day before the first one counted, or the first stock. */
export interface OwnNumbers {
  /** The date of day 0, as YYYY-MM-DD; null: the numbers name days, not dates. */
  readonly firstDate: string | null;
  /** Days between two numbers, usually: 1, 7, about 30. */
  readonly periodDays: number;
  /** Rising days, the first of them 0. The values of all columns stand at the ends of these. Days without a number are not among them. */
  readonly days: Float64Array;
  /**
   * Everybody who had joined by then, and who was active then; NaN: not known. null: no such column. Where joins were counted,
   * `joined` is 0 at day 0 and rises by what was counted: of those who had joined before, nothing is known.
   */
  readonly joined: Float64Array | null;
  readonly active: Float64Array | null;
  readonly cohorts: readonly Cohort[] | null;
}
