import * as text from "#language/leverNames.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";

/** An input that could be better, within a sentence, in the words of its label: "a faster cycle", "conversion". */
export const leverName = (key: ParameterKey): string => text.leverName(key, parameterWords[key].label);
