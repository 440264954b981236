/** Was über die Zeilen von jemandes Zahlen beim Lesen gesagt wird: je ein Satz ohne die Nummer der Zeile. */

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
] as const;

export const day = (number: string): string => `Tag ${number}`;

/** @param month 1…12 */
export const date = (day: number, month: number, year: number): string =>
  `${day}. ${months[month - 1]} ${year}`;

export const nothingInIt = "Darin steht nichts.";
export const notText =
  "Das ist kein Text. Wenn es eine Tabellenkalkulation ist, speichere sie als CSV (UTF-8) und nimm diese Datei.";
export const openQuote = "Hier öffnet sich ein Anführungszeichen, das sich nie schließt.";
export const longLine = (line: string, characters: string): string =>
  `Zeile ${line} hat ${characters} Zeichen: Das ist keine Zeile einer Tabelle.`;
export const tooManyRows = (rows: string, most: string): string =>
  `Das sind ${rows} Zeilen; höchstens ${most} gehen. Mit Anzahlen pro Tag sind es weniger.`;
export const tooManyColumns = (columns: string, most: string): string =>
  `Das sind ${columns} Spalten; höchstens ${most} gehen.`;
export const noRowBelow = "Unter den Wörtern über den Spalten steht keine Zeile mit Zahlen.";

export const noColumnOfDates = "Keine Spalte enthält ein Datum. Wähle die, die es tut.";
export const noColumnOfBegin = "Keine Spalte sagt, wann jede Kohorte begann. Wähle die, die es tut.";
export const noColumnOfSize =
  "Keine Spalte sagt, wie viele in jeder Kohorte beigetreten sind. Wähle die, die es tut.";
export const noColumnOfPeople =
  "Es fand sich keine Spalte mit Anzahlen von Menschen. Wähle, was jede Spalte enthält.";

export const neededCohorts = "Mindestens zwei Kohorten sind nötig";
export const neededDates = "Mindestens zwei Datumsangaben sind nötig";
export const neededNumbers = "Mindestens zwei Datumsangaben mit Zahlen sind nötig";
export const oneDayOnly = "Alle Zeilen nennen denselben Tag: Mindestens zwei Tage sind nötig.";

/** @param read wie viele Zeilen sich lesen ließen: 1 oder keine @param needed was nötig ist */
export const tooFewRows = (read: number, needed: string): string =>
  `${read === 1 ? "Eine Zeile reicht nicht" : "Keine Zeile ließ sich lesen"}: ${needed}.`;

export const rowSays = (row: number, text: string): string => `Zeile ${row}: ${text}`;

export const tooManyDays = (most: string): string =>
  `Die Zeilen bis hierher nennen mehr als ${most} Tage; höchstens hundert Jahre gehen.`;
export const reachTooFar = (from: string, to: string, isDated: boolean): string =>
  `Die Zahlen reichen ${isDated ? "vom" : "von"} ${from} ${isDated ? "bis zum" : "bis"} ${to}; höchstens hundert Jahre gehen.`;
export const isMeant = (day: string, isDated: boolean): string =>
  isDated ? `Ist der ${day} gemeint?` : `Ist ${day} gemeint?`;

export const noDate = "Da steht kein Datum.";
export const noNumber = "Da steht keine Zahl.";
export const isFormula = (text: string): string => `„${text}“ ist eine Formel; sie wird nicht ausgerechnet.`;
export const noNumberOfDay = (text: string): string => `„${text}“ ist nicht die Nummer eines Tages.`;
export const notNumber = (text: string): string => `„${text}“ ist keine Zahl.`;
export const belowZero = (text: string): string => `„${text}“ liegt unter 0.`;
export const tooManyPeople = (text: string): string => `„${text}“ ist mehr als eine Billion Menschen.`;
export const notDate = (text: string): string => `„${text}“ ist kein Datum.`;
export const wrongYear = (text: string, year: number, first: number, last: number): string =>
  `„${text}“ ist kein Datum: Das Jahr ${year} liegt nicht zwischen ${first} und ${last}.`;

/** @param order eine von `orders` */
export const noSuchDay = (text: string, order: string): string =>
  `„${text}“ ist kein Datum: Diesen Tag gibt es nicht (gelesen als ${order}).`;
export const orders = {
  "year-month-day": "Jahr, Monat, Tag",
  "day-month-year": "Tag, Monat, Jahr",
  "month-day-year": "Monat, Tag, Jahr",
  "day-number": "Nummer eines Tages",
} as const;

export const cellLeftOut = (flaw: string): string => `${flaw} Diese Zelle bleibt weg.`;
export const cannotHaveStayed = (people: string, size: string): string =>
  `${people} von ${size} können nicht geblieben sein. Diese Zelle bleibt weg.`;

export const tooManyCells = (cells: number, width: number): string =>
  `Sie hat ${cells} ${cells === 1 ? "Zelle" : "Zellen"}; die Tabelle hat ${width}.`;
export const aboveTable = "Sie steht über der Tabelle und bleibt weg.";
export const eachNextDay = "Ein Datum gibt es nicht: Jede Zeile gilt als der nächste Tag.";
export const spreadsheetDay = (text: string, date: string): string =>
  `„${text}“ ist die Tagesnummer einer Tabellenkalkulation: ${date}.`;
export const readDayFirst = (text: string, date: string): string =>
  `„${text}“ ist als ${date} gelesen, der Tag zuerst. Steht hier der Monat vorn, gib das oben an.`;
export const readMonthFirst = (text: string, date: string): string =>
  `„${text}“ ist als ${date} gelesen, der Monat zuerst. Steht hier der Tag vorn, gib das oben an.`;
export const cohortAgain = (row: number): string => `Diese Kohorte steht schon in Zeile ${row}.`;
export const sameRow = (row: number): string => `Sie ist dieselbe wie Zeile ${row} und zählt einmal.`;
export const otherNumber = (row: number): string =>
  `Dieser Tag steht schon in Zeile ${row}, mit einer anderen Zahl.`;
export const addedUp = (row: number): string =>
  `Dieser Tag steht schon in Zeile ${row}; beide werden zusammengezählt.`;
export const sameNumber = (row: number): string =>
  `Dieser Tag steht schon in Zeile ${row}, mit derselben Zahl.`;

export const fallsAgain = (day: string, isDated: boolean): string =>
  `Die Summe aller Beigetretenen fällt immer wieder, zuerst ${isDated ? "um den" : "um"} ${day}. Eine Summe fällt nie: Sind es die Beitritte je Zeitraum oder die Aktiven?`;
export const totalFalls = (total: string): string =>
  `Die Summe ${total} passt nicht zwischen die benachbarten: Eine Summe aller Beigetretenen fällt nie.`;
export const longVoid = (days: string): string =>
  `Das Datum davor liegt ${days} Tage zurück; dazwischen zählt niemand.`;

const units = {
  day: ["Tag fehlt", "Tage fehlen"],
  week: ["Woche fehlt", "Wochen fehlen"],
  month: ["Monat fehlt", "Monate fehlen"],
  number: ["Zahl fehlt", "Zahlen fehlen"],
} as const;

const missing = (count: number, told: string, unit: keyof typeof units): string =>
  `${told} ${units[unit][count === 1 ? 0 : 1]} davor`;

/** Zeiträume fehlen, in denen niemand zählt. */
export const missingJoins = (count: number, told: string, unit: keyof typeof units): string =>
  `${missing(count, told, unit)}; in dieser Zeit zählt niemand als beigetreten.`;

/** Zeiträume fehlen zwischen Summen. */
export const missingTotals = (count: number, told: string, unit: keyof typeof units): string =>
  `${missing(count, told, unit)}; die Zahlen darum herum bleiben, wie sie sind.`;
