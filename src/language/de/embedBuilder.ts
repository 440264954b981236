export const embedThisRun = "Diesen Lauf einbetten";
export const close = "Schließen";
export const openedFromDisk =
  "Diese Seite wurde von der Festplatte geöffnet: Auf einem Server nennt der Schnipsel eine Adresse, die auch andere erreichen.";
/** Wie ein Screenreader die Grafik nennt. */
export const figureTitle = (scenario: string): string => `Invitree: ${scenario}`;

/** Was sich wählen lässt, nach Gruppen. */
export const partsLegend = "Was sie zeigt";
export const noParts = "Etwas muss sie zeigen: Ohne Auswahl zeigt sie das Übliche.";
export const parts = {
  sentence: "Den Satz, der die Werte bestimmt",
  graph: "Den Graphen: wer wen geworben hat",
  curve: "Die Verbreitungskurve",
  figures: "Die Zahlen, in Worten",
  money: "Wer Geld bekam",
  timeline: "Die Zeitleiste, mit Abspielen",
} as const;

export const controlsLegend = "Werte mit eigenem Regler";
export const furtherValues = "Weitere Werte";
export const locksLegend = "Was Leserinnen und Leser im Satz ändern dürfen";

export const startsLegend = "Wann sie zu spielen beginnt";
export const starts = {
  sight: "Sobald sie zu sehen ist",
  press: "Wenn jemand darauf drückt: bis dahin ein Bild",
  still: "Nicht von selbst: Sie zeigt den Tag von eben",
} as const;

export const questionsLegend = "Was sie zuerst fragt";
export const questions = {
  none: "Nichts",
  members: "Wie viele werden beigetreten sein?",
  loss: "Wie viele von ihnen werden Geld verlieren?",
} as const;

export const themesLegend = "Farbschema";
export const themes = { reader: "Wie auf dem Gerät, das sie zeigt", light: "Hell", dark: "Dunkel" } as const;

export const formsLegend = "Was du einfügst";
export const forms = {
  frame: "Ein Rahmen: geht überall",
  element: "Ein Element: für Seiten mit eigenen Skripten",
} as const;

export const sizesLegend = "Größe";
export const sizes = {
  column: "So breit wie die Spalte, 560 px hoch",
  article: "Artikel, 720 × 480",
  small: "Klein, 480 × 270",
  narrow: "Schmal, 320 × 480",
  own: "Eine andere Größe",
} as const;
export const width = "Breite";
export const height = "Höhe";
/** Steht anstelle einer Breite, die niemand eingetippt hat. */
export const columnWidth = "Spalte";
export const wholeNumber = (least: number, most: number): string =>
  `Eine ganze Zahl von ${least} bis ${most}.`;
export const wholeNumberOrNothing = (least: number, most: number): string =>
  `Eine ganze Zahl von ${least} bis ${most}, oder nichts: so breit wie die Spalte.`;

export const preview = (title: string): string => `Vorschau: ${title}`;
export const wouldBeHigher = (px: number): string => `Ihre Teile brauchen ${px}\u00a0px Höhe.`;
export const makeItSo = "So machen";

export const paste = "In deine Seite einfügen";
export const copy = "Kopieren";
export const copied = "Kopiert";
export const snippetIsCopied = "Der Schnipsel ist kopiert.";
