export const aim =
  "Die Klasse kann sagen, was K zählt, es als Einladungen × Anteil der Zusagen ausrechnen und daraus allein vorhersagen, ob etwas verebbt oder wächst.";
export const needs = "Ein Gerät für je zwei, oder nur die Wand. Kein Vorwissen außer Prozentrechnung.";
export const plan = [
  [
    3,
    "Vor dem Bildschirm: Alle schreiben auf, wie viele von fünf Freunden zusagen würden, und rechnen 5 × diesen Anteil aus.",
  ],
  [
    5,
    "Schritt 1. Handzeichen für eine der drei Antworten, dann der Lauf. Jemand soll erklären, warum es von selbst aufhört.",
  ],
  [
    6,
    "Schritt 2. Alle zeichnen eine Kurve, auf dem Gerät oder auf dem Blatt. Vergleicht einige, bevor sie aufgedeckt wird.",
  ],
  [
    6,
    "Schritt 3. Zu zweit: Sucht den kleinsten Anteil, der abhebt. Sammelt die Ergebnisse in einer Reihe an der Tafel.",
  ],
  [4, "Schritt 4 und die Fragen unten."],
] as const;
export const questions = [
  [
    "K ist 0,75. Warum treten überhaupt mehr als 20 Menschen bei?",
    "Die ersten 20 werben etwa 15, diese etwa 11, und so fort: Jede Runde ist drei Viertel der vorigen. Zusammen wird es etwa das Vierfache derer, die anfangen, also 80; in diesem Lauf machte der Zufall {low} daraus. Das letzte Mitglied kam an Tag {lowEnd}.",
  ],
  [
    "K stieg von 0,75 auf 1,25. Stieg die Zahl der Mitglieder genauso?",
    "Nein: von {low} auf {high}. Unter 1 ist jede Runde kleiner als die vorige, über 1 größer; das ist etwas anderes und nicht mehr vom Gleichen.",
  ],
  [
    "Wo ist die Kante, und ist sie scharf?",
    "Bei 20 %, wo K gleich 1 ist. Mit diesem Zufall enden 18 % bei {below}, 20 % bei {edge}, 24 % bei {above}. In 120 Tagen ist es eher ein steiler Hang als eine Stufe, und der Zufall verschiebt sie ein wenig.",
  ],
] as const;
export const misconceptions = [
  [
    "Mehr Menschen am Anfang machen ein kleines K wett.",
    "Doppelt so viele am Anfang ergeben doppelt so viele am Ende. Es verebbt trotzdem.",
  ],
  [
    "Ist K größer als 1, treten am Ende alle bei.",
    "Hier lädt jedes Mitglied einmal fünf ein; viele dieser Einladungen treffen Menschen, die schon dabei sind. Selbst bei 40 %, wo K gleich 2 ist, sind {most} von 10.000 beigetreten, wenn es aufhört.",
  ],
] as const;
export const further = [
  "Dieselbe Rechnung kennt man von Infektionen: Dort heißt K Reproduktionszahl, und Impfen drückt sie unter 1.",
  "Spielt es mit Würfeln: Wer dabei ist, würfelt einmal und wirbt bei einer 6 zwei, bei einer 5 einen. K ist dann ½.",
] as const;
