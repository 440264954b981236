export const aim =
  "Die Klasse kann einen Mittelwert von einem einzelnen Ausgang unterscheiden und sieht, dass der Zufall am Anfang entscheidet und später kaum noch.";
export const needs =
  "Am besten ein Gerät für alle: Jede und jeder hat einen eigenen Lauf. Gib den Link mit verschiedenem Zufall aus.";
export const plan = [
  [3, "Vor dem Bildschirm: „K ist 1,5. Wird es wachsen?“ Sammelt Antworten, und wie sicher ihr seid."],
  [4, "Schritt 1. Verfolgt es zurück bis zu der Person, die anfing."],
  [4, "Schritt 2. Handzeichen, dann der Lauf."],
  [
    7,
    "Schritt 3. Zehnmal neuer Zufall für alle. Jeder Lauf, der unter 50 endet, ist ein Strich an der Tafel; zählt am Ende.",
  ],
  [5, "Schritt 4. Dasselbe mit fünf am Anfang."],
  [4, "Schritt 5 und die Fragen unten."],
] as const;
export const questions = [
  [
    "Der erste Lauf brachte {first}, der zweite {second}. Was war anders?",
    "Nur der Zufall. Im zweiten wurden alle Einladungen der ersten Person abgelehnt, und sonst war niemand da.",
  ],
  [
    "Welcher Anteil eurer Läufe endete sofort, und warum so viele?",
    "Etwa vier von zehn (nach der Theorie 42 %). 22 % werben schon in der ersten Runde niemanden; andere sterben etwas später aus.",
  ],
  [
    "Fünf fangen an. Wie oft endet es jetzt sofort?",
    "Alle fünf müssen scheitern: 0,42 fünfmal mit sich selbst malgenommen, etwa ein Lauf von hundert.",
  ],
  [
    "Sind auch die verschieden, die abheben?",
    "Kaum: Fast alle enden zwischen 2.500 und 3.300. Sind es viele, gleichen Glück und Pech sich aus.",
  ],
] as const;
export const misconceptions = [
  [
    "K ist 1,5, also wächst es.",
    "Im Mittel. Dieses Mittel besteht aus Läufen, die sofort enden, und Läufen, die abheben; dazwischen liegt keiner.",
  ],
  [
    "Was groß geworden ist, muss besser gewesen sein.",
    "Alle diese Läufe haben dieselben Zahlen. Wir hören von denen, die abhoben.",
  ],
] as const;
export const further = [
  "Familiennamen sterben ebenso aus: Galton und Watson fragten 1874 danach.",
  "Die Wahrscheinlichkeit q, dass es endet, löst q = e^(1,5 × (q − 1)). Findet sie durch Probieren, oder zeichnet beide Seiten.",
] as const;
export const sheet = {
  asks: "Dieselben Zahlen, dreimal gelaufen. Zeichne drei Kurven, die du für möglich hältst.",
} as const;
