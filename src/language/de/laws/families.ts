export const V11 = {
  title: "Wie weit der Zufall Familien auseinandertreibt",
  says: "Alle werben im Mittel 1,2. Die sechste Generation hat im Mittel 3 Mitglieder, aber ihre Varianz ist 29,7: Die meisten Familien haben keines, manche Dutzende.",
  source: "Harris, The Theory of Branching Processes (1963): σ²mⁿ⁻¹(mⁿ − 1)/(m − 1).",
  notices: ["dieselbe Zahl für alle (fest statt Poisson)"],
  what: ["Varianz der sechsten Generation"],
  x: "Generation",
  y: "Varianz ihrer Größe",
} as const;

export const V18 = {
  title: "Unter 1 endet jede Familie, mit 1 ÷ (1 − K) Mitgliedern",
  says: "Mit K = 0,8 wird aus einem Mitglied am Ende und im Mittel fünf. Fast die Hälfte wirbt nie jemanden; wenige Familien kommen über dreißig.",
  source: "Otter, The multiplicative process (1949); Borels Gesetz.",
  notices: ["ein um 5 % zu hohes K"],
  what: ["Mitglieder einer Familie am Ende"],
  x: "Mitglieder der Familie am Ende",
  y: "Familien",
} as const;
