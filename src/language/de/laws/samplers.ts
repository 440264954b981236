export const V03 = {
  title: "Der Zufall hat die Form, die er haben soll",
  says: "20.000 Mitglieder ziehen, wie viele sie einladen, wie lange eine Antwort dauert und wann sie gehen. Was sie ziehen, wird an zwölf Gesetzen des Zufalls geprüft; hier die Zahlen der Einladungen mit dem Mittel fünf.",
  source: "Chi-Quadrat- und Kolmogorow-Smirnow-Tests.",
  notices: [
    "um 4 % zu hohe Mittelwerte",
    "um 10 % zu lange Zykluszeiten",
    "eine um 10 % zu hohe Form der Abwanderung",
  ],
  pOf: (law: string): string => `p, ${law}`,
  poisson: (mean: string): string => `Poisson mit Mittel ${mean}`,
  geometric: (mean: string): string => `geometrisch mit Mittel ${mean}`,
  fixed: (mean: string): string => `${mean} für alle`,
  cycle: (stages: string): string => `Zyklus in Stufen: ${stages}`,
  leaving: (shape: string): string => `Gehen, Form ${shape}`,
  counts: "Mitglieder",
  x: "Einladungen eines Mitglieds",
  y: "Mitglieder",
} as const;
