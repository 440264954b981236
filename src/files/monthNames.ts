/** The first letters of the months in English, German, French and Spanish, without accents: enough to tell them apart. */
const beginnings: readonly (readonly string[])[] = [
  ["jan", "ene"],
  ["feb", "fev"],
  ["mar", "mrz", "maer"],
  ["apr", "avr", "abr"],
  ["may", "mai"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez", "dic"],
];

const byBeginning: ReadonlyMap<string, number> = new Map(
  beginnings.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const accents = /\p{M}/gu;

/** A text in small letters, without accents: "Août" is "aout". */
export function plainLetters(text: string): string {
  return text.normalize("NFD").replaceAll(accents, "").toLowerCase();
}

/** The month (1…12) that a word names: "Jan", "März", "février", "Diciembre"; NaN for any other word. */
export function monthOfName(word: string): number {
  const plain = plainLetters(word);
  return byBeginning.get(plain.slice(0, 4)) ?? byBeginning.get(plain.slice(0, 3)) ?? NaN;
}
