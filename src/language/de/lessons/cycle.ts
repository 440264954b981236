/** Zykluszeit schlägt K. */
export const title = "Zykluszeit schlägt K";
export const idea =
  "Wie schnell eine Einladung beantwortet wird, zählt mehr als die Zahl derer, die Ja sagen.";

export const strong = {
  title: "Eine starke Einladung",
  says: [
    "Zehn Menschen fangen an. Alle laden einmal zehn andere ein, und 20 % von ihnen treten bei: K ist 2.",
    "Von der Einladung bis zum Beitritt vergehen zehn Tage. Zeichne die ersten 60 Tage.",
  ],
  asks: "Wie viele werden beigetreten sein?",
  remarks: ["Alle zehn Tage gibt es eine Runde, und jede ist etwa doppelt so groß wie die vorige."],
} as const;

export const faster = {
  title: "Eine schwächere, die schneller ist",
  says: [
    "Jetzt treten nur 14 % bei: K fällt von 2 auf 1,4. Aber sie antworten nach drei Tagen statt nach zehn.",
  ],
  asks: "Wie viele werden nach denselben 60 Tagen beigetreten sein?",
  choices: ["Weniger als 500", "500 bis 2.500", "2.500 bis 5.000", "Mehr als 5.000"],
  remarks: [
    "Insgesamt sind {joined} beigetreten. Jede Runde ist kleiner als mit K = 2, aber in 60 Tagen gibt es zwanzig Runden statt sechs.",
    "Insgesamt sind {joined} beigetreten. Der Zufall ganz am Anfang zählt für alle Runden.",
  ],
} as const;

export const waiting = {
  title: "Nur das Warten",
  says: [
    "K ist wieder 2. Ändere nichts als die Zykluszeit und achte auf das Ende.",
    "Der Lauf hält bei 200.000 Mitgliedern an, damit er klein bleibt.",
  ],
  remarks: [
    "Alle 200.000 waren an Tag {lastJoinDay} da, mit genau demselben K.",
    "{joined} nach {days} Tagen: In dieselbe Zeit passen mehr Runden.",
    "{joined} nach {days} Tagen: In die Zeit passen wenige Runden.",
  ],
} as const;

export const toRemember = {
  title: "Was bleibt",
  says: [
    "So oft die Zykluszeit in die Tage passt, so viele Runden gibt es, und jede vervielfacht mit K.",
    "Halbes Warten verdoppelt die Mitglieder darum nicht: Es quadriert, wie weit sie wachsen.",
    "Wo K unter 1 liegt, hilft kein Tempo.",
  ],
} as const;
