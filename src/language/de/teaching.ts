export const linkTitle = "Ein Link für die Klasse";
export const linkSays =
  "Er öffnet die Lektion statt der Seite, und es steht nur da, wovon der Schritt handelt. Was hier für dich steht, fehlt dort.";
export const lesson = "Lektion";
export const openAt = "Beginnt mit Schritt";
/** „2: Ein wenig mehr“ */
export const stepName = (step: string, title: string): string => `${step}: ${title}`;
export const luck = "Zufall";
export const lucks = { own: "für alle derselbe", each: "für jede und jeden ein anderer" } as const;
export const luckSays = {
  own: "Alle sehen denselben Lauf, den aus den Notizen.",
  each: "Alle haben einen eigenen Lauf und behalten ihn. Vergleicht sie danach.",
} as const;
export const address = "Der Link";
export const copyLink = "Link kopieren";
export const copied = "Kopiert";
export const linkIsCopied = "Der Link ist kopiert.";
export const showCode = "QR-Code zeigen";
export const hideCode = "QR-Code ausblenden";
export const present = "Vorführen";

export const notesTitle = "Die Notizen";
export const printNotes = "Notizen drucken";
export const printSheet = "Blatt für die Klasse drucken";
export const printAll = "Notizen aller Lektionen drucken";
export const readNotes = "Notizen hier lesen";
export const sheetSays = "Eine Seite für alle ohne Gerät: die Fragen, und Achsen, um hineinzuzeichnen.";

/** Die Überschriften der Notizen. */
export const aim = "Ziel";
export const needs = "Was nötig ist";
export const timing = "Ablauf";
export const questions = "Fragen und erwartete Antworten";
export const misconceptions = "Was die Klasse vielleicht denkt";
export const further = "Zum Weiterdenken";
/** „28 Minuten, die Lektion allein 6.“ */
export const minutesInAll = (minutes: string, lesson: string): string =>
  `${minutes} Minuten im Ganzen; allein braucht man für die Lektion ${lesson}.`;
export const minutes = (count: string): string => `${count} min`;
export const ofOwnLuck =
  "Die Zahlen sind die des Zufalls, den die Lektion mitbringt. Bei anderem Zufall sind sie anders; die Antworten bleiben.";

/** Das Blatt für die Klasse. */
export const pupilName = "Name";
export const day = "Tag";
export const people = "Menschen";
export const share = "Anteil, der verloren hat";
