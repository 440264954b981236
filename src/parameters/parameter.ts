/** In which fold of the panel a parameter stands. */
export type ParameterGroup = "people" | "inviting" | "joining" | "staying" | "run";

/** How a value is said: "share" as a percentage, "days" as a time, "count" and "rate" as plain numbers. */
export type ParameterUnit = "count" | "share" | "days" | "rate" | "number";

interface Described {
  readonly label: string;
  /** One plain line: what the value means to somebody who has read nothing. */
  readonly meaning: string;
  readonly group: ParameterGroup;
  /** The parameter acts only while each named parameter has one of the values listed. */
  readonly onlyWith?: Readonly<Record<string, readonly string[]>>;
}

/** A parameter that takes one of a few words. */
export interface ChoiceParameter<Word extends string = string> extends Described {
  readonly kind: "choice";
  /** The words as they stand in a link, each with what the page calls it. */
  readonly choices: Readonly<Record<Word, string>>;
  readonly opening: Word;
  readonly neutral: Word;
}

/** A parameter that takes a number. */
export interface NumberParameter extends Described {
  readonly kind: "number";
  readonly unit: ParameterUnit;
  /** Words behind the number where the unit alone does not say it, e.g. "a week". */
  readonly suffix?: string;
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

/**
 * A row for a choice. The words are told by `choices` alone: otherwise the type of the table would widen them to any text.
 */
export const choice = <const Choices extends Readonly<Record<string, string>>>(
  options: Omit<ChoiceParameter<keyof Choices & string>, "kind" | "choices"> & { readonly choices: Choices },
): ChoiceParameter<keyof Choices & string> => ({ ...options, kind: "choice" });
