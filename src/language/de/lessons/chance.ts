/** Zufall: dieselben Zahlen, viele Schicksale. */
export const title = "Dieselben Zahlen, viele Schicksale";
export const idea = "K sagt, was im Mittel geschieht; was einmal geschieht, ist Zufall, vor allem am Anfang.";

export const oneBegins = {
  title: "Ein Mensch fängt an",
  says: [
    "Ein Mensch fängt an. Mitglieder laden etwa sechs andere ein, und 25 % von ihnen treten bei: K ist 1,5.",
  ],
  remarks: ["Insgesamt sind {joined} beigetreten, und alle gehen auf einen zurück."],
} as const;

export const onceMore = {
  title: "Noch einmal",
  says: ["Dieselben Zahlen, bis auf die letzte Stelle. Nur der Zufall ist ein anderer."],
  asks: "Wie viele werden diesmal beitreten?",
  choices: ["Etwa ebenso viele", "Halb so viele oder weniger", "Kaum jemand"],
  remarks: [
    "Die Einladungen des ersten wurden alle abgelehnt, und es war sonst niemand da, der weitermachen konnte.",
  ],
} as const;

export const ownLuck = {
  title: "Dein eigener Zufall",
  says: ["Drücke zehnmal „Neuer Zufall“. Wie oft endet es, bevor es begonnen hat?"],
  remarks: [
    "Hier endete es mit {joined}.",
    "Hier sind {joined} beigetreten. Wann immer es abhebt, kommt es etwa gleich weit.",
  ],
} as const;

export const moreBegin = {
  title: "Mehr, die anfangen",
  says: [
    "Wenn einer anfängt, enden etwa vier von zehn solchen Läufen sofort.",
    "Lass mehr anfangen und versuche es noch einmal mit dem Zufall.",
  ],
  remarks: [
    "Es endete mit {joined}. Bei so wenigen kann das sein.",
    "{joined} sind beigetreten: Einer von denen, die anfingen, hat genügt.",
  ],
} as const;

export const toRemember = {
  title: "Was bleibt",
  says: [
    "Eine Zahl wie K ist ein Mittel über viele Schicksale. Ein Lauf ist eines davon.",
    "Der Zufall entscheidet am Anfang, solange es wenige sind. Später laden so viele ein, dass er sich ausgleicht.",
    "Wer von einem Erfolg erzählt, erzählt von den Läufen, die abgehoben haben.",
  ],
} as const;
