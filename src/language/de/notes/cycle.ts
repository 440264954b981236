export const aim =
  "Die Klasse kann unterscheiden, wie viel jede Runde einbringt und wie viele Runden in die Zeit passen, und sieht, dass das Zweite mehr zählt.";
export const needs = "Ein Gerät für je zwei, oder nur die Wand. Verdoppeln sollte vertraut sein.";
export const plan = [
  [
    4,
    "Vor dem Bildschirm: 10 Menschen verdoppeln sich alle zehn Tage. Wie viele sind es nach 60? Und wenn sie sich alle fünf Tage verdoppeln?",
  ],
  [6, "Schritt 1. Alle zeichnen, dann der Lauf. Frage, woher die Treppe kommt."],
  [5, "Schritt 2. Zwei vertreten verschiedene Antworten, bevor der Lauf gezeigt wird."],
  [6, "Schritt 3. Zu zweit: Notiert das Ende für Zykluszeiten von 20, 10 und 5 Tagen und sucht die Regel."],
  [4, "Schritt 4 und die Fragen unten."],
] as const;
export const questions = [
  [
    "Warum sieht die erste Kurve wie eine Treppe aus?",
    "Jede Einladung braucht auf den Tag genau zehn Tage, also treten alle in Runden bei: sechs in 60 Tagen, jede etwa doppelt so groß wie die vorige. Am Ende sind {strong} beigetreten.",
  ],
  [
    "K fiel von 2 auf 1,4, und doch sind {fast} beigetreten. Wie das?",
    "In drei statt zehn Tagen gibt es {fastRounds} Runden statt sechs. Zwanzigmal 1,4 hintereinander ist etwa 840, sechsmal 2 ist 64.",
  ],
  [
    "Halbiert das Warten von zehn Tagen auf fünf. Verdoppelt das die Mitglieder?",
    "Nein: von {strong} auf {halved}. Doppelt so viele Runden quadrieren das Wachstum. Bei 20 Tagen gibt es nur drei Runden und {slow} Mitglieder.",
  ],
] as const;
export const misconceptions = [
  [
    "Schnell ist nur bequem; am Ende zählt, wie viele zusagen.",
    "In denselben 60 Tagen brachte die schwächere, schnellere Einladung ein Vielfaches der stärkeren, langsamen.",
  ],
  [
    "Ein schnellerer Zyklus hilft immer.",
    "Er bringt die Runden früher, wie sie auch sind. Ist K kleiner als 1, verebbt es nur schneller.",
  ],
] as const;
export const further = [
  "Sagen doppelt so viele zu, 40 %, so werden es bei zehn Tagen {doubled}. Halbes Warten ergibt {halved} und ist vielleicht viel billiger: ein kürzeres Formular, eine frühere Erinnerung.",
  "Vergleicht mit Zinsen: einmal im Jahr 100 % oder jeden Monat 8 %?",
] as const;
