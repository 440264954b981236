export const aim =
  "Die Klasse kann erklären, warum eine Zahl, die für Fremde gilt, unter Freunden versagt: Die Einladungen treffen immer dieselben wenigen.";
export const needs =
  "Ein Gerät für je zwei, oder nur die Wand. Für den Anfang: Papier, und die drei engsten Freunde in der Klasse.";
export const plan = [
  [
    5,
    "Vor dem Bildschirm: Alle nennen drei Freunde in der Klasse. Wie viele verschiedene nennt eine Gruppe von Freunden?",
  ],
  [5, "Schritt 1. „Mehr als zwei pro Mitglied“: Handzeichen, dann der Lauf."],
  [6, "Schritt 2. Alle zeichnen die Kurve ohne Ermüdung."],
  [6, "Schritt 3. Zu zweit: Wie viele muss man kennen, damit 200 beitreten?"],
  [3, "Schritt 4 und die Fragen unten."],
] as const;
export const questions = [
  [
    "Den Zahlen nach wirbt jedes Mitglied mehr als zwei. Warum treten nur {tired} bei?",
    "Die Zahlen tun so, als träfe jede Einladung jemand Neues. Hier wurden {lost} abgelehnt, oder sie gingen an Menschen, die schon dabei waren oder nichts mehr davon hören wollten. Das letzte Mitglied kam an Tag {tiredEnd}.",
  ],
  [
    "Nun ermüdet niemand mehr. Ist es jetzt, wie die Zahlen sagen?",
    "Nein. {open} treten bei statt {tired}, und es geht weiter, aber langsam: Die meisten Bekannten eines neuen Mitglieds sind schon von anderen gefragt worden.",
  ],
  [
    "Was ändert es, mehr Menschen zu kennen?",
    "Mit 40 Kontakten statt zwölf treten {more} bei, mit 100 {many}: An jede Tür wird seltener geklopft. K sagt in allen dreien dasselbe.",
  ],
] as const;
export const misconceptions = [
  [
    "Zwölf Freunde, und alle haben zwölf: Das macht 144, dann 1.728.",
    "Unter den Freunden der Freunde sind vor allem solche, die man schon kennt.",
  ],
  [
    "Wer immer wieder fragt, gewinnt am Ende.",
    "Hier wird jede weitere Einladung seltener gehört, und manche machen die Tür für immer zu.",
  ],
] as const;
export const further = [
  "Zeichnet die Freundschaften der Klasse als Punkte und Linien. Zählt die Dreiecke: Sie sind es, die bremsen.",
  "Einige Linien in eine andere Klasse, eine andere Stadt: Was würden sie ändern? (Kleine-Welt-Netze.)",
] as const;
