export const aim =
  "Die Klasse kann erklären, warum die Zahl bei stetigem Zufluss und einem festen Anteil, der geht, zur Ruhe kommt, und ausrechnen, wo.";
export const needs =
  "Ein Gerät für je zwei, oder nur die Wand. Ein Eimer mit Loch und ein Krug Wasser sind ein guter Anfang.";
export const plan = [
  [
    4,
    "Vor dem Bildschirm: Gieße stetig in einen Eimer mit Loch. Läuft er über, läuft er leer oder kommt er zur Ruhe?",
  ],
  [3, "Schritt 1. Eine Gerade: Frage nach der Zahl nach einem Jahr, bevor sie gezeigt wird."],
  [
    6,
    "Schritt 2. Alle zeichnen, wie viele aktiv sind. Vergleicht: Wer hat einen Abfall gezeichnet, wer eine Ebene?",
  ],
  [
    6,
    "Schritt 3. Zu zweit: Kommt auf mehr als 2.500 aktive Mitglieder. Wer hat am Hahn gedreht, wer das Loch geflickt?",
  ],
  [6, "Schritt 4. Sucht die Abwanderung, bei der K unter 1 fällt."],
  [4, "Schritt 5 und die Fragen unten."],
] as const;
export const questions = [
  [
    "Ohne Abwanderung sind nach 360 Tagen {holds} aktiv, mit 30 % im Monat {leaks}. Wo sind die anderen?",
    "{gone} sind gegangen. Die Zahl kommt da zur Ruhe, wo jeden Tag so viele gehen wie kommen, etwa 20. Von 30 % im Monat gehen 1,2 % pro Tag; 20 sind 1,2 % von etwa 1.700.",
  ],
  [
    "Doppelter Zufluss oder halbe Abwanderung: Was ist besser?",
    "Für die Zahl am Ende ist es fast dasselbe: {poured} gegen {mended}. Aber der doppelte Zufluss hat dafür {pouredJoined} Menschen gebraucht, und die meisten sind wieder weg.",
  ],
  [
    "Warum zählt das Gehen doppelt, wo Mitglieder einladen?",
    "Wer geht, fehlt und lädt auch niemanden mehr ein. Bei 20 % im Monat sind am Ende {stays} aktiv; bei 50 % ist K kleiner als 1, {brought} sind je beigetreten, und {edge} sind noch da.",
  ],
] as const;
export const misconceptions = [
  [
    "Was 30 % im Monat verliert, ist nach drei oder vier Monaten leer.",
    "Es verliert 30 % derer, die da sind. Je weniger es sind, desto weniger gehen, und andere kommen.",
  ],
  [
    "Solange immer mehr Menschen beitreten, ist alles gut.",
    "Wie viele je beigetreten sind, sinkt nie. Frage nach denen, die aktiv sind.",
  ],
] as const;
export const further = [
  "Dieselbe Ruhe findet man in einem See mit Abfluss, beim Spiegel eines Medikaments im Blut, in einer Stadt mit Zuzug und Wegzug.",
  "Sucht in den Nachrichten nach „Nutzern“: Zählt die Zahl alle, die je kamen, oder die, die da sind?",
] as const;
