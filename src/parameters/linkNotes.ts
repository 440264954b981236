import * as words from "#language/link.ts";

const mostSentences = 10;
const mostCharacters = 24;

/** Collects sentences for a person to read, and says how many more there were beyond ten. */
export interface NoteList {
  add(sentence: string): void;
  sentences(): readonly string[];
}

/** An empty list of notes. */
export function noteList(): NoteList {
  const all: string[] = [];
  return {
    add(sentence) {
      all.push(sentence);
    },
    sentences() {
      if (all.length <= mostSentences) return all;
      const shown = all.slice(0, mostSentences - 1);
      return [...shown, words.moreRepaired(all.length - shown.length)];
    },
  };
}

/** A text from outside, fit to stand in a sentence: short, on one line, without invisible characters. */
export function quoted(text: string): string {
  const visible = text.slice(0, 4 * mostCharacters).replace(/[\p{C}\s]+/gu, " ");
  const characters = [...visible.trim()];
  if (characters.length === 0) return words.empty;
  const isCut = characters.length > mostCharacters || text.length > 4 * mostCharacters;
  return words.quoted(characters.slice(0, mostCharacters).join(""), isCut);
}

/** "Conversion (conversion) was “1,5”, read as 1.5." */
export function repairNote(what: string, text: string, flaw: string): string {
  return words.repaired(what, quoted(text), flaw);
}
