export const title = "Stimmt das?";
export const intro =
  "Niemand sollte einem Bild einfach vertrauen müssen. Hier steht, was Mathematik und veröffentlichte Ergebnisse darüber sagen, wie Menschen Menschen werben, neben dem, was Invitree Mensch für Mensch simuliert.";

/** Wie streng es ist, und wie man es selbst nachrechnet: Befehle heben sich ab. */
export const strictness = [
  "Dem Zufall sind 4,5 Standardfehler erlaubt: Ein Modell ohne Fehler liegt bei einer von 150.000 Zahlen weiter daneben. Und von jedem Gesetz ist gezeigt, dass es Fehler bemerkt: Ein absichtlich falsches Modell muss daran scheitern. Wer den Quelltext hat, rechnet alles nach mit ",
  { code: "npm run validate" },
  ", oder mit anderem Zufall: ",
  { code: "npm run validate -- --fresh" },
  ".",
] as const;

export const allHold = (laws: string, figures: string): string =>
  `Alle ${laws} Gesetze gelten, in ${figures} Zahlen.`;
export const someDoNotHold = (titles: readonly string[]): string => `Gilt nicht: ${titles.join("; ")}.`;

export const chapters = "Kapitel";
export const elsewhere = "Anderswo geprüft";

export const marks = "Was die Zeichen bedeuten";
export const theory = "was die Theorie erwartet";
export const simulated = "was simuliert wurde";
export const singleRuns = "einzelne Läufe";

export const held = "Gilt:";
export const notHeld = "Gilt nicht:";
/** Steht vor der Zahl, die beobachtet wurde. */
export const observedBefore = (what: string): string => `${what}: beobachtet`;
/** Geht dahinter weiter. @param tried wie oft; "": einmal */
export const expectedAfter = (expected: string, tried: string): string =>
  tried === "" ? `, erwartet ${expected}.` : `, erwartet ${expected} (${tried}).`;
export const wouldNotice = (mistakes: readonly string[]): string => `Fiele hier auf: ${mistakes.join("; ")}.`;
export const watch = "Einen Lauf ansehen →";
export const watchRunOf = (law: string): string => `Einen Lauf ansehen: ${law}`;

export const allFigures = (count: string): string => `Alle ${count} Zahlen`;
export const what = "Was";
export const observed = "Beobachtet";
export const expected = "Erwartet";

/** Was ein Bild zeigt, für alle, die es nicht sehen: was seine Achsen messen. */
export const picture = (y: string, x: string): string =>
  `Senkrecht: ${y}; waagerecht: ${x}. Simulation neben Theorie`;
/** Dasselbe, wo Namen an der Stelle einer Achse stehen. */
export const pictureByKind = (y: string): string => `${y}, nach Art: Simulation neben Theorie`;
export const millions = (count: string): string => `${count}\u00a0Mio.`;
