/** K, und warum die 1 eine Klippe ist. */
export const title = "K, und warum die 1 eine Klippe ist";
export const idea = "Es kommt darauf an, ob jedes Mitglied mehr als ein weiteres wirbt.";

export const oneBrings = {
  title: "Wie viele wirbt eines?",
  says: [
    "20 Menschen fangen an. Jeder lädt einmal fünf Freunde ein.",
    "15 % der Eingeladenen sagen Ja. Jedes Mitglied wirbt also 5\u00a0×\u00a015\u00a0% = 0,75 weitere. Diese Zahl heißt K.",
  ],
  asks: "Wie viele werden nach 120 Tagen beigetreten sein?",
  choices: ["Weniger als 500", "500 bis 3.000", "Mehr als 3.000"],
  remarks: [
    "Insgesamt sind {joined} beigetreten, die 20 mitgezählt, die letzten an Tag {lastJoinDay}: Jede Runde von Einladungen bringt weniger als die vorige, bis sie niemanden mehr bringt.",
    "Insgesamt sind {joined} beigetreten, die 20 mitgezählt. Jede Runde von Einladungen bringt weniger als die vorige.",
  ],
} as const;

export const aLittleMore = {
  title: "Ein wenig mehr",
  says: [
    "Jetzt sagen 25 % statt 15 % Ja: K ist 1,25.",
    "Insgesamt gibt es 10.000 Menschen. Zeichne Tag für Tag, wie viele von ihnen beigetreten sein werden.",
  ],
  asks: "Wie viele werden beigetreten sein?",
  remarks: [
    "K ist um zwei Drittel gestiegen, die Mitglieder aber sind um ein Vielfaches mehr geworden, weil jede Runde nun mehr bringt als die vorige.",
    "Diesmal war der Zufall ungünstig. Ein K über 1 lässt es wachsen; sicher ist das Wachstum damit nicht.",
  ],
} as const;

export const theEdge = {
  title: "Finde die Kante",
  says: [
    "Verschiebe den Anteil derer, die Ja sagen, ein wenig auf einmal, und achte auf das Ende der Kurve.",
    "Wo kippt es?",
  ],
  remarks: [
    "{joined} sind beigetreten: Es stirbt aus. K erreicht die 1 nicht oder nur knapp.",
    "{joined} sind beigetreten: Hier ist die Kante. Ein oder zwei von hundert, die Ja sagen, machen hier den ganzen Unterschied.",
    "{joined} sind beigetreten: Es hebt ab und endet nur, weil es nicht mehr als {everybody} Menschen gibt.",
  ],
} as const;

export const toRemember = {
  title: "Was bleibt",
  says: [
    "K sagt, wie viele jedes Mitglied wirbt: Einladungen × Anteil derer, die Ja sagen.",
    "Unter 1 verebbt es, wie viele auch anfangen. Über 1 wächst es, bis niemand mehr übrig ist.",
    "Nahe 1 entscheidet eine kleine Änderung: Das ist die Klippe.",
  ],
} as const;
