/** Was über die eigenen Zahlen von Leserinnen und Lesern gesagt wird, und um sie herum. */

/** Wie die Seite die Trennzeichen eines Textes nennt. */
export const separatorNames = {
  ",": "Kommas",
  ";": "Semikolons",
  "\t": "Tabulatoren",
  "|": "senkrechte Striche",
  " ": "Leerzeichen",
} as const;

/** Wie sie die Zeichen vor den Dezimalstellen nennt. */
export const decimalNames = { ".": "1,234.5", ",": "1.234,5" } as const;

/** Wie sie die Reihenfolgen eines Datums nennt. */
export const orderNames = {
  "year-month-day": "Jahr, Monat, Tag",
  "day-month-year": "Tag, Monat, Jahr",
  "month-day-year": "Monat, Tag, Jahr",
  "day-number": "eine Nummer",
} as const;

/** Was eine Zeile sein kann. */
export const layoutNames = {
  series: "ein Tag, eine Woche oder ein Monat",
  dates: "ein Mensch, der beitrat",
  cohorts: "eine Kohorte",
} as const;

/** Wie sie nennt, was eine Spalte enthält. */
export const meaningNames = {
  date: "wann",
  joins: "neu beigetreten",
  joined: "insgesamt beigetreten",
  active: "aktiv",
  cohortStart: "begann",
  cohortSize: "beigetreten",
  retained: "noch da",
  nothing: "nicht verwendet",
} as const;

// Wie ein Text gelesen wird: Teile einer Zeile, mit Semikolons dazwischen.
export const readAs = (layout: string): string => `Gelesen als: je Zeile ${layout}`;
export const datesAs = (order: string): string => `Datum als ${order}`;
export const datesAsNumbers = "Datum als Nummer";
export const cellsPartedBy = (separator: string): string => `Zellen getrennt durch ${separator}`;
export const numbersAs = (decimal: string): string => `Zahlen wie ${decimal}`;

// Was sich fand.
export const joinedFromNone = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "Mensch ist" : "Menschen sind"} beigetreten`;
export const joinedFromTo = (first: string, last: string): string =>
  `am Anfang waren ${first} beigetreten, am Ende ${last}`;
export const activeAtTheEnd = (told: string): string => `am Ende waren ${told} aktiv`;
export const cohorts = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "Kohorte" : "Kohorten"}`;
export const rowsOfPeople = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "Zeile" : "Zeilen"}, eine für jeden Menschen`;
export const numbers = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "Zahl" : "Zahlen"}`;

/** Wie weit Zahlen auseinanderliegen, hinter ihrer Anzahl. */
export const apart = {
  week: " im Wochenabstand",
  month: " im Monatsabstand",
  year: " im Jahresabstand",
} as const;

/** @param what wie viele wovon @param howMany wer beigetreten und wer aktiv war */
export const found = (what: string, from: string, to: string, howMany: string): string =>
  `${what}, ${from} bis ${to}: ${howMany}.`;

/** Wofür das Datum längerer Zeiträume steht. */
export const firstDayOf = {
  week: "Ein Datum gilt als erster Tag seiner Woche.",
  month: "Ein Datum gilt als erster Tag seines Monats.",
  year: "Ein Datum gilt als erster Tag seines Jahres.",
  period: "Ein Datum gilt als erster Tag seines Zeitraums.",
} as const;

// Anmerkungen zu Zeilen.
export const remark = (row: string, text: string): string => `Zeile\u00a0${row}: ${text}`;
export const remarkLeftOut = (row: string, text: string): string => `Zeile\u00a0${row}, ausgelassen: ${text}`;
export const rowsLeftOut = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "Zeile wurde" : "Zeilen wurden"} ausgelassen:`;
export const rowsToLookAt = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "Zeile" : "Zeilen"} solltest du dir ansehen:`;
export const manyRowsToLookAt = (count: string, listed: string): string =>
  `${count} Zeilen solltest du dir ansehen; hier die ersten ${listed}:`;
export const moreRemarks = (count: number): string => `${count} weitere`;
export const refusedRow = (row: string): string => `Zeile ${row}: `;

// Neben dem Lauf.
export const longerThanRun = (last: string, days: string): string =>
  `Die Zahlen reichen bis Tag\u00a0${last}, der Lauf endet an Tag\u00a0${days}.`;
export const moreThanRun = (_count: number, told: string, people: string): string =>
  `Die Zahlen kommen auf ${told}\u00a0Menschen, mehr als die ${people} in diesem Lauf. Eine Anpassung wählt den Markt neu.`;
export const makeRunAsLong = (days: string): string => `Lauf auf ${days} Tage verlängern`;

// Während sie gelesen werden.
export const beingRead = "Die Zahlen werden gelesen …";
export const fileBeingRead = (name: string): string => `„${name}“ wird gelesen …`;
export const stopped = "Die Zahlen: angehalten und nicht gelesen.";
export const fileStopped = (name: string): string => `„${name}“: angehalten und nicht gelesen.`;
export const ofNumbersBefore = "Was auf der Kurve und unten steht, gehört noch zu den Zahlen davor.";
export const tooLongToKeep =
  "Das ist zu lang, als dass dieser Tab es behielte: Nach dem nächsten Laden der Seite brauchst du es noch einmal.";
export const tooLarge = (name: string, megabytes: string, most: string): string =>
  `„${name}“ hat ${megabytes}\u00a0MB; gelesen werden hier bis zu ${most}\u00a0MB. Nur die Spalte mit dem Datum oder Anzahlen pro Tag brauchen weniger Platz.`;
export const notRead = (why: string): string => `Sie ließen sich nicht lesen: ${why}`;
export const nobodyKnowsWhy = "Niemand weiß, warum.";
export const readSoFar = "Bisher gelesen";
export const readAll = "Alles lesen";
export const stopReading = "Nicht weiterlesen";

// Wo sie hineinkommen.
export const introduction =
  "Füge Tage mit Anmeldungen ein, mit allen Beigetretenen oder mit den Aktiven, eine Kohortentabelle oder eine Zeile je Mensch. Die Zahlen stehen dann auf der Kurve neben dem Lauf. Nichts verlässt diese Seite; dieser Tab behält sie.";
export const field = "Deine Zahlen, als Text";
export const placeholder = "Datum; Anmeldungen\n05.01.2026; 12\n06.01.2026; 17\n…";
export const chooseFile = "Datei wählen";
export const tryExample = "Beispiel ansehen";
export const takeAway = "Entfernen";
/** Die Wörter über den Spalten des Beispiels. Sie müssen erkannt werden: siehe src/files/columnWords.ts. */
export const exampleHeader = "Datum,Anmeldungen";

// Ihre Tabelle.
export const firstRows = "Die ersten Zeilen";
export const columnHolds = (column: number): string => `Spalte ${column} enthält`;
export const namedColumnHolds = (column: number, name: string): string =>
  `Spalte ${column} (${name}) enthält`;
export const eachRowIs = "Jede Zeile ist";
export const datesAre = "Ein Datum ist";
export const cellsAre = "Zellen trennen";
export const numbersAre = "Zahlen sehen so aus";
export const hasHeader = "Die erste Zeile benennt die Spalten";
