/** Was ganze Zahlen von Dezimalen trennt, wo beides gemeint sein kann. */
export const decimal: "." | "," = ",";

export const wordsForNothing =
  /^(?:keine?[nrs]?|niemand(?:en)?|nichts|null|sofort|gar nicht|überhaupt nicht)$/i;
export const wordsForNever = /^(?:nie|niemals|∞|unendlich|für immer|ewig)$/i;
export const wordsForAll = /^(?:alle|alles|jede[nrs]?)$/i;
export const percentSign = /^(?:%|prozent)?$/i;

/** Womit Wörter hinter einer Zeit sie malnehmen, damit es Tage werden. */
export const times: readonly (readonly [RegExp, number])[] = [
  [/^(?:t|tag|tagen?|d)?$/i, 1],
  [/^(?:w|wo|wochen?)$/i, 7],
  [/^(?:mo|monat|monaten?)$/i, 30],
  [/^(?:j|jahr|jahren?)$/i, 365],
  [/^(?:h|std|stunden?)\.?$/i, 1 / 24],
  [/^(?:min|minuten?)\.?$/i, 1 / 1440],
];

/** Womit Wörter hinter einer Zahl sie malnehmen. */
export const multiples: readonly (readonly [RegExp, number])[] = [
  [/^$/, 1],
  [/^(?:k|tsd\.?|tausend)$/i, 1_000],
  [/^(?:m|mio\.?|million(?:en)?)$/i, 1_000_000],
];

/** Was gezählt wird und hinter einer Zahl stehen darf. */
export const nouns =
  /\s*(?:mensch(?:en)?|personen|person|leute|mitgliedern?|mitglieds?|freunde?n?|kontakte?n?|anderen?|nachbarn?|gruppen?|anfragen?|mal|bestellung(?:en)?|einladung(?:en)?|beitritte?n?|stufen?|punkte?n?)$/i;

/** Womit die Wörter einer Zeile beginnen, die sagen, worauf sie zählt: „pro Woche“. */
export const perUnit = /^pro /;
/** Was vor dieser Einheit stehen darf. */
export const per = "pro|je|/";

const quoted = (text: string, isCut: boolean): string => `„${text}${isCut ? "…" : ""}“`;

export const nothingTyped = (wanted: string): string => `Es wurde nichts eingegeben. ${wanted}`;
export const notUnderstood = (text: string, isCut: boolean, wanted: string): string =>
  `${quoted(text, isCut)} ist nicht zu verstehen. ${wanted}`;

/** Was für einen Wert gewünscht ist, vor seinem Bereich. */
export const wholeNumber = "eine ganze Zahl";
export const share = "ein Anteil";
export const time = "eine Zeit";
export const number = "eine Zahl";
export const wanted = (label: string, what: string, range: string): string => `${label}: ${what} ${range}.`;
export const wantedWord = (label: string, words: string): string => `${label}: eines von ${words}.`;
