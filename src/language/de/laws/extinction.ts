export const generation = "Generation";
export const extinctByThen = "bis dahin ausgestorbene Familien";
export const source = "Harris, The Theory of Branching Processes (1963); Athreya & Ney (1972).";
export const what = ["Familien, die aussterben"] as const;

export const V12 = {
  title: "K ist 1,5, und doch sterben vier von zehn aus",
  says: "Ein Mitglied fängt an, und alle werben im Mittel 1,5 andere, aus zufällig um die fünf Einladungen. Trotzdem enden 41,7 % solcher Familien von selbst, fast alle nach wenigen Generationen.",
  notices: ["sehr ungleiche Zahlen von Einladungen (geometrisch statt Poisson)"],
} as const;

export const V14 = {
  title: "Dasselbe K, sehr ungleich verteilt: Zwei von drei sterben aus",
  says: "Die meisten laden niemanden oder einen ein, wenige laden viele ein; das Mittel ist weiter fünf und K weiter 1,5. Jetzt sterben zwei von drei Familien aus.",
  notices: ["gleiche Chancen für alle Einladenden (Poisson statt geometrisch)"],
} as const;

export const V15 = {
  title: "Dasselbe K, alle laden genau fünf ein: eine von drei",
  says: "Alle versenden genau fünf Einladungen, und K ist weiter 1,5. Jetzt sterben 31,9 % aus: Je ähnlicher sich die Einladenden sind, desto sicherer ist der Anfang.",
  notices: ["sehr ungleiche Zahlen von Einladungen (geometrisch statt fest)"],
} as const;

export const V17 = {
  title: "Die meisten, die enden, enden früh",
  says: "Von den Familien mit K = 1,5 enden 22 % beim ersten Mitglied, 31 % bis zur zweiten Generation, 36 % bis zur dritten. Nach der fünften enden nur noch wenige.",
  source: "Harris, The Theory of Branching Processes (1963), durch Iteration der erzeugenden Funktion.",
  notices: ["ein um 5 % zu hohes K"],
  extinctBy: (generation: string): string => `ausgestorben bis Generation ${generation}`,
} as const;
