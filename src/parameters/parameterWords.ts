import * as text from "#language/parameterWords.ts";
import type { ChoiceParameter } from "./parameter.ts";
import type { parameterTable, ParameterKey } from "./parameterTable.ts";

/** What people read of a parameter. */
export interface ParameterWords {
  readonly label: string;
  /** Words behind the number where the unit alone does not say it, e.g. "a week". */
  readonly suffix?: string;
  /** What the page calls each word of a choice. */
  readonly choices?: Readonly<Record<string, string>>;
}

type WordsOf<Row> = Row extends ChoiceParameter
  ? ParameterWords & { readonly choices: Readonly<Record<Row["choices"][number], string>> }
  : ParameterWords;

/** The words for each row of the parameter table. The model knows nothing of them. */
export const parameterWords: { readonly [Key in ParameterKey]: WordsOf<(typeof parameterTable)[Key]> } =
  text.parameterWords;
