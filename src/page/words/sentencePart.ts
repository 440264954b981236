import * as words from "#language/sentence.ts";
import { acts } from "../../parameters/actingParameters.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterKey, Parameters } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import { noBreak } from "./formatCount.ts";
import { formatParameter } from "./formatParameter.ts";

/** A stretch of the sentence: plain text, or a value that can be dragged, typed and stepped. */
export type SentencePart =
  | { readonly text: string }
  | { readonly key: ParameterKey; readonly text: string; readonly label: string };

/** A stretch of plain text. */
const plain = (text: string): SentencePart => ({ text });

/** A clause as its language orders it: plain stretches, and the values between them. */
export const clause = (said: readonly (string | SentencePart)[]): SentencePart[] =>
  said.map((part) => (typeof part === "string" ? plain(part) : part));

/** A value of the sentence; `text` is the value with the words that belong to it. */
export function control(parameters: Parameters, key: ParameterKey, text?: string): SentencePart {
  return { key, text: text ?? formatParameter(key, parameters[key]), label: parameterWords[key].label };
}

/** A value with its noun, which no line ends between: "1 person", "0.63 people". */
export function withNoun(parameters: Parameters, key: ParameterKey, one: string, many: string): string {
  return `${formatParameter(key, parameters[key])}${noBreak}${parameters[key] === 1 ? one : many}`;
}

/** The same in people. */
export const people = (parameters: Parameters, key: ParameterKey): string =>
  withNoun(parameters, key, words.person, words.people);

/** Whether a value is worth saying: it acts, and has an effect. */
export const isSaid = (parameters: Parameters, key: ParameterKey): boolean =>
  acts(key, parameters) && parameters[key] !== parameterTable[key].neutral;

/** Neighbouring plain texts become one; what is empty goes, and so does a space at the end. */
export function joinedParts(parts: readonly SentencePart[]): readonly SentencePart[] {
  const result: SentencePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last !== undefined && !("key" in last) && !("key" in part))
      result[result.length - 1] = plain(last.text + part.text);
    else if (part.text !== "") result.push(part);
  }
  return result.map((part, i) => (i === result.length - 1 ? { ...part, text: part.text.trimEnd() } : part));
}
