/** Abwanderung, der lecke Eimer. */
export const title = "Abwanderung, der lecke Eimer";
export const idea =
  "Wo Mitglieder gehen, füllt sich der Eimer nicht durch mehr Beitritte, sondern durch weniger Abwanderung.";

export const holds = {
  title: "Ein Eimer, der dicht ist",
  says: ["Hier lädt niemand ein. 20 Menschen pro Tag kommen von selbst, und alle bleiben."],
  remarks: ["{active} Mitglieder nach {days} Tagen: eine gerade Linie, jeden Tag 20 mehr."],
} as const;

export const hole = {
  title: "Ein Loch darin",
  says: [
    "Es kommen so viele wie zuvor. Aber jetzt gehen jeden Monat 30 % der Mitglieder.",
    "Zeichne, wie viele aktiv sind: Mitglieder, die nicht gegangen sind.",
  ],
  asks: "Wie viele werden aktiv sein?",
  remarks: [
    "{joined} sind beigetreten, wie zuvor, und {left} von ihnen sind gegangen. Es pendelt sich ein, wo am Tag so viele gehen wie kommen: 20.",
  ],
} as const;

export const pourOrMend = {
  title: "Mehr eingießen oder flicken?",
  says: ["Hier sind der Hahn und das Loch. Was von beidem füllt den Eimer?"],
  remarks: [
    "{active} von {joined} Beigetretenen sind aktiv: Das meiste, was eingegossen wurde, ist ausgelaufen.",
    "{active} von {joined} Beigetretenen sind aktiv: Die meisten sind noch da.",
  ],
} as const;

export const holeAndK = {
  title: "Das Loch und K",
  says: [
    "Jetzt laden Mitglieder ein, jedes einen Menschen pro Woche, solange es bleibt. Wer früh geht, lädt wenige ein.",
    "Verschiebe die Abwanderung und achte auf K.",
  ],
  remarks: [
    "Nur {active} von {joined} sind noch da, weniger als am Anfang: Die Abwanderung hat K unter 1 gedrückt.",
    "{active} von {joined} sind aktiv: Es wächst noch, aber die meisten sind wieder gegangen.",
    "{active} von {joined} sind aktiv: Sie bleiben lange genug, um andere zu werben.",
  ],
} as const;

export const toRemember = {
  title: "Was bleibt",
  says: [
    "Bei stetigem Zulauf pendeln sich die Mitglieder ein, wo so viele gehen wie kommen.",
    "Wo Mitglieder einladen, zählt das Gehen doppelt: Es nimmt sie selbst und alle, die sie geworben hätten.",
  ],
} as const;
