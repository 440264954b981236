/** Warum jedes exponentielle Wachstum endet. */
export const title = "Warum jedes exponentielle Wachstum endet";
export const idea =
  "Wachstum, das sich von sich selbst nährt, verbraucht die Menschen, die noch nicht dabei sind.";

export const doubles = {
  title: "Es verdoppelt sich, und noch einmal",
  says: [
    "Es gibt 10.000 Menschen. Zehn fangen an, und jedes Mitglied wirbt etwa alle zehn Tage ein neues.",
    "Das sind die ersten 40 Tage.",
  ],
  remarks: ["{joined} bis Tag {days}: Es verdoppelt sich etwa einmal pro Woche."],
} as const;

export const andThen = {
  title: "Und dann?",
  says: ["Dieselben Menschen, viermal so lange. Zeichne alle 160 Tage."],
  asks: "Wie viele werden beigetreten sein?",
  remarks: [
    "Am schnellsten ging es um Tag {fastestDay}, als die Hälfte dabei war. Von da an treffen immer mehr Einladungen Menschen, die schon beigetreten sind: Es wird so langsamer, wie es schneller geworden war.",
  ],
} as const;

export const fourTimes = {
  title: "Viermal so viele Menschen",
  says: [
    "Die Hälfte der 10.000 war nach etwa 70 Tagen dabei.",
    "Jetzt gibt es 40.000. Alles andere ist gleich, und zehn fangen an.",
  ],
  asks: "Wann wird die Hälfte der 40.000 dabei sein?",
  choices: ["Höchstens einen Monat später", "Nach etwa doppelt so langer Zeit", "Nicht in diesen 160 Tagen"],
  remarks: [
    "An Tag {halfDay}. Viermal so viele Menschen sind nur zwei Verdopplungen mehr: etwa zwei Wochen, und der Zufall am Anfang kann einige Tage nehmen oder geben.",
  ],
} as const;

export const anotherRuler = {
  title: "Dasselbe mit anderem Maßstab",
  says: [
    "Hier steht jede Linie für das Zehnfache der Linie darunter. Wachstum um gleiche Anteile ist darauf eine Gerade.",
    "Wo fängt sie an, sich zu biegen?",
  ],
  remarks: [
    "Sie ist gerade, solange fast alle noch draußen sind, und flach, wenn es fast niemand mehr ist. Die Biegung ist das S des anderen Bildes.",
  ],
} as const;

export const toRemember = {
  title: "Was bleibt",
  says: [
    "Am schnellsten ist das Wachstum, wenn die Hälfte dabei ist. Von dort sieht es aus, als würde es nie enden.",
    "Ein größerer Markt schiebt das Ende kaum hinaus.",
  ],
} as const;
