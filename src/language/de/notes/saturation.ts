export const aim =
  "Die Klasse kann erklären, warum Wachstum, das sich selbst nährt, exponentiell beginnt und als S endet, und warum ein größerer Markt das Ende kaum hinauszögert.";
export const needs =
  "Ein Gerät für je zwei, oder nur die Wand. Schritt 4 braucht logarithmische Skalen; lass ihn weg, wo sie unbekannt sind.";
export const plan = [
  [
    3,
    "Vor dem Bildschirm: Eine Person im Raum kennt ein Gerücht und erzählt es jede Minute einer anderen weiter, diese ebenso. Wann wissen es alle?",
  ],
  [4, "Schritt 1. Frage nach der Zahl nach 160 Tagen, wenn es so weitergeht."],
  [6, "Schritt 2. Alle zeichnen die ganzen 160 Tage, dann der Lauf. Markiert die steilste Stelle."],
  [5, "Schritt 3. Handzeichen und Gründe, bevor der Lauf gezeigt wird."],
  [4, "Schritt 4. Wo beginnt die Gerade sich zu biegen?"],
  [3, "Schritt 5 und die Fragen unten."],
] as const;
export const questions = [
  [
    "Nach 40 Tagen waren {first} beigetreten, bei etwa einer Verdopplung pro Woche. Warum sind es nach 160 nicht rund 70 Millionen?",
    "Dazu wären noch 17 Verdopplungen nötig, und es gibt nur 10.000 Menschen. Von {first} bis 10.000 sind es weniger als fünf.",
  ],
  [
    "Wann ging es am schnellsten?",
    "Um Tag {fastestDay}, mit {fastest} an einem Tag, als die Hälfte dabei war: viele, die einladen, und viele, die sie noch werben können. Von da an geht das Zweite aus.",
  ],
  [
    "Viermal so viele Menschen. Warum ist die Hälfte an Tag {halfLarge} dabei und nicht an Tag 280?",
    "Viermal so viele sind zwei Verdopplungen mehr, etwa zwei Wochen. Die Hälfte der 10.000 war an Tag {half} dabei; der Zufall am Anfang verschiebt beides um einige Tage.",
  ],
] as const;
export const misconceptions = [
  [
    "Es wird langsamer, weil die Leute das Interesse verlieren.",
    "Hier verliert es niemand. {lost} aller Einladungen dieser 160 Tage gingen an Menschen, die schon dabei waren, oder wurden abgelehnt.",
  ],
  [
    "Wächst es am steilsten, kommt das Beste noch.",
    "Es ist die Mitte. Die Hälfte ist dabei, und von innen merkt man es nicht.",
  ],
] as const;
export const further = [
  "Das S ist die logistische Kurve. Wer ableiten kann, zeigt, dass sie bei der Hälfte am steilsten ist.",
  "Sucht in den Nachrichten die Kurve von etwas Neuem (ein Netz, ein Gerät) und schätzt, auf welcher Seite der Mitte es steht.",
] as const;
