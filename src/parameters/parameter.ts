import type { Condition } from "./conditions.ts";

/** How a value is said: "share" as a percentage (of a thing, so that it may exceed 100 %), "days" as a time, "count" and "rate" as plain numbers. */
export type ParameterUnit = "count" | "share" | "days" | "rate" | "number";

interface Row {
  /** The parameter acts only while this holds of all of them; without it, always. */
  readonly onlyWhen?: Condition;
}

/** A parameter that takes one of a few words. */
export interface ChoiceParameter<Word extends string = string, TestWord extends string = string> extends Row {
  readonly kind: "choice";
  /** The words as they stand in a link, in the order of the panel. */
  readonly choices: readonly Word[];
  /** Words that a run takes too, but that neither a link nor the page offers. */
  readonly testChoices: readonly TestWord[];
  /** A word named here can be chosen only while its condition holds; the others always. */
  readonly choicesOnlyWhen: Readonly<Partial<Record<string, Condition>>>;
  readonly opening: Word;
  readonly neutral: Word;
}

/** A parameter that takes a number. */
export interface NumberParameter extends Row {
  readonly kind: "number";
  readonly unit: ParameterUnit;
  readonly integer: boolean;
  readonly min: number;
  readonly max: number;
  /** ∞ is allowed beyond max; links write it `never`. */
  readonly mayBeNever: boolean;
  readonly opening: number;
  readonly neutral: number;
  /** What the slider spans; typing reaches the whole of min…max. */
  readonly slider: { readonly from: number; readonly to: number; readonly scale: "linear" | "log" };
  /** One press of an arrow key, where it is not a hundredth of the slider. */
  readonly step?: number;
}

/** Any row of the table. */
export type Parameter = ChoiceParameter | NumberParameter;

type NumberOptions = Omit<NumberParameter, "kind" | "integer" | "mayBeNever"> & {
  readonly integer?: boolean;
  readonly mayBeNever?: boolean;
};

/** A row for a number; a fraction unless it says `integer`, and never ∞ unless it says so. */
export const number = (options: NumberOptions): NumberParameter => ({
  integer: false,
  mayBeNever: false,
  ...options,
  kind: "number",
});

/** A row for a share, 0…1, on a slider of that length. */
export const share = (options: Pick<NumberParameter, "opening" | "neutral" | "onlyWhen">): NumberParameter =>
  number({ unit: "share", min: 0, max: 1, slider: { from: 0, to: 1, scale: "linear" }, ...options });

type ChoiceOptions<Word extends string, TestWord extends string> = Row & {
  readonly choices: readonly Word[];
  readonly testChoices?: readonly TestWord[];
  readonly choicesOnlyWhen?: Readonly<Partial<Record<string, Condition>>>;
  readonly opening: NoInfer<Word>;
  readonly neutral: NoInfer<Word>;
};

/** A row for a choice among the words of `choices`. */
export const choice = <const Word extends string, const TestWord extends string = never>(
  options: ChoiceOptions<Word, TestWord>,
): ChoiceParameter<Word, NoInfer<TestWord>> => ({
  testChoices: [],
  choicesOnlyWhen: {},
  ...options,
  kind: "choice",
});
