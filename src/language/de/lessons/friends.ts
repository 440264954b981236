/** Freunde und Familie reichen nicht weit. */
export const title = "Freunde und Familie reichen nicht weit";
export const idea = "Wer nur Menschen fragt, die er kennt, fragt bald dieselben noch einmal.";

export const askFriends = {
  title: "Frage, wen du kennst",
  says: [
    "Hier kennen alle zwölf andere, von denen die meisten sich kennen. Mitglieder fragen nur Bekannte, anfangs fünf pro Woche.",
    "Den Zahlen nach sollte jedes Mitglied mehr als zwei werben.",
  ],
  asks: "20 von 20.000 Menschen fangen an. Wie viele werden nach einem halben Jahr beigetreten sein?",
  choices: ["Weniger als 200", "200 bis 2.000", "Mehr als 2.000"],
  remarks: [
    "Insgesamt {joined}, die 20 mitgezählt, die letzten an Tag {lastJoinDay}. {refusedOrLost} der Einladungen wurden abgelehnt oder gingen an Menschen, die schon dabei waren oder nichts mehr davon hören wollten.",
  ],
} as const;

export const nobodyTires = {
  title: "Niemand wird müde",
  says: [
    "In jenem Lauf sagten Menschen, die oft gefragt worden waren, seltener Ja, und manche waren für immer abgeschreckt.",
    "Jetzt wird niemand müde, und niemand wird abgeschreckt. Zeichne die Kurve.",
  ],
  asks: "Wie viele werden beigetreten sein?",
  remarks: [
    "Mehr, und es geht weiter. Aber es kriecht: Wer beitritt, ist meist von Menschen umgeben, die schon gefragt worden sind.",
  ],
} as const;

export const knowMore = {
  title: "Mehr Menschen kennen",
  says: ["Hier werden die Menschen wieder müde. Wie viel hilft es, mehr von ihnen zu kennen?"],
  remarks: [
    "{joined} sind beigetreten: An dieselben wenigen Türen wird wieder und wieder geklopft.",
    "{joined} sind beigetreten: Es gibt mehr Türen, und an jede wird seltener geklopft.",
  ],
} as const;

export const toRemember = {
  title: "Was bleibt",
  says: [
    "K zählt Einladungen, als ginge jede an jemand Neuen.",
    "Freunde von Freunden sind dieselben Menschen: Unter ihnen treffen sich Einladungen, ermüden und schließen Türen.",
  ],
} as const;
