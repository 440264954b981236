/** Netzwerkeffekte und Schwellen. */
export const title = "Netzwerkeffekte und Schwellen";
export const idea =
  "Wo jeder Freund, der dabei ist, das nächste Ja wahrscheinlicher macht, zählt, wie eng man beieinandersteht.";

export const without = {
  title: "Ohne ihn",
  says: [
    "20.000 Menschen leben in Gruppen zu 200. 30 Nachbarn fangen an, und Mitglieder fragen einmal alle, die sie kennen.",
    "Noch macht es keinen Unterschied, wie viele der eigenen Freunde dabei sind.",
  ],
  remarks: ["{joined} sind in einem Jahr beigetreten, und {left} von ihnen sind wieder gegangen."],
} as const;

export const withIt = {
  title: "Mit ihm",
  says: [
    "Jetzt macht jeder Freund, der schon dabei ist, ein Ja wahrscheinlicher, und das Bleiben auch.",
    "Zeichne das Jahr.",
  ],
  asks: "Wie viele werden beigetreten sein?",
  remarks: [
    "Es beginnt so langsam wie zuvor. Die Hälfte von ihnen war an Tag {halfDay} dabei, und dann fast alle: Jede volle Gruppe zieht an der nächsten.",
    "Es begann so langsam wie zuvor, und diesmal hielt der Zufall es klein.",
  ],
} as const;

export const twoOthers = {
  title: "Nicht vor zwei anderen",
  says: [
    "Jetzt warten alle, bis zwei ihrer Freunde dabei sind.",
    "Die 30, die anfangen, leben weit verstreut.",
  ],
  asks: "Wie viele werden nach einem Jahr beigetreten sein?",
  choices: ["Fast alle", "Einige Tausend", "Kaum jemand"],
  remarks: [
    "{joined}, die 30 mitgezählt. Kaum jemand hat zwei Freunde unter ihnen, also rührt sich niemand.",
    "{joined}, die 30 mitgezählt: Wenige haben zwei Freunde unter ihnen.",
  ],
} as const;

export const closeTogether = {
  title: "Dieselben 30, eng beieinander",
  says: ["Dieselbe Regel, und wieder fangen 30 an: Diesmal sind sie Nachbarn."],
  remarks: [
    "{joined} sind beigetreten: etwa so viele, wie in ein oder zwei Gruppen leben. Es füllt die Gruppe, in der es begann, und hält an, wo Menschen nur einen Freund darin haben.",
    "{joined} sind beigetreten.",
  ],
} as const;

export const where = {
  title: "Wo es beginnt",
  says: ["Wähle, wer anfängt und auf wie viele Freunde man wartet."],
  remarks: [
    "{joined}: Niemand ist genug umgeben, um sich zu rühren.",
    "{joined}: Es füllt, was nahe liegt, und hält am Rand an.",
    "{joined}: Nichts hält es auf.",
  ],
} as const;

export const toRemember = {
  title: "Was bleibt",
  says: [
    "Ein Netzwerkeffekt braucht Freunde, die schon dabei sind: Wenige an einem Ort bewirken mehr als viele überall.",
    "Darum beginnen manche Dienste in einer Schule, einer Stadt, einer Firma.",
  ],
} as const;
