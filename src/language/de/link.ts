/** Was von einem Text eines Links gesagt wird, der anders gelesen wird: „Konversion (conversion) war „1,5“: gelesen als 1.5.“ */
export const repaired = (what: string, told: string, flaw: string): string => `${what} war ${told}: ${flaw}.`;
export const quoted = (text: string, isCut: boolean): string => `„${text}${isCut ? "…" : ""}“`;
export const empty = "leer";
export const moreRepaired = (count: number): string => `${count} weitere Werte des Links wurden berichtigt.`;

/** Mängel, mit denen `repaired` endet. */
export const readAs = (value: string): string => `gelesen als ${value}`;
export const readAsNever = "gelesen als nie";
const taken = (instead: string | null): string => (instead === null ? "es entfällt" : `es gilt ${instead}`);
export const noNumber = (instead: string | null): string => `keine Zahl; ${taken(instead)}`;
export const notBetween = (least: string, most: string, instead: string): string =>
  `nicht zwischen ${least} und ${most}; ${taken(instead)}`;
export const notWhole = (instead: string): string => `keine ganze Zahl; ${taken(instead)}`;
export const noneOf = (words: string, instead: string | null): string =>
  `keines von ${words}; ${taken(instead)}`;
export const otherVersion = (version: string): string =>
  `diese Seite liest v=${version} und nimmt den Link dafür`;

export const twice = (key: string): string => `${key} steht mehr als einmal im Link; das erste gilt.`;

/** Was die Schlüssel eines Links neben den Parametern sagen, vor dem Schlüssel. */
export const version = "Version";
export const scenario = "Szenario";
export const day = "Tag der Abspielstelle";
export const person = "Festgehaltenes Mitglied";
export const theme = "Farbschema";
export const layout = "Anordnung";
export const colour = "Farbe";
export const presenterMode = "Vorführmodus";

/** „Menschen insgesamt (population) steht auf 100“ */
export const isSetTo = (name: string, value: string): string => `${name} steht auf ${value}`;

/** Was sich in einer Einstellung widerspricht; `told` sagt sie: „Menschen insgesamt (population) steht auf 100“. */
export const needsNetwork = (told: string, market: string, instead: string): string =>
  `${told} und braucht network als ${market}; es gilt ${instead}.`;
export const tooManyContacts = (told: string, population: number, most: number, instead: number): string =>
  `${told}: Unter ${population} Menschen (population) sind das mehr als ${most} Kontakte insgesamt; es gilt ${instead}.`;
export const tooManyStart = (told: string, population: string, all: number): string =>
  `${told}, mehr als ${population}; alle ${all} fangen an.`;
export const limitAtOnce = (told: string, limit: string, members: number): string =>
  `${told} und erreicht ${limit}, ${members}, sofort: Der Lauf endet an Tag 0.`;
export const everybodyKnown = (told: string): string =>
  `${told}, mehr als es andere Menschen gibt: Alle kennen alle.`;
export const emptyGroups = (told: string): string =>
  `${told}, mehr als es Menschen gibt: Einige haben niemanden.`;
