/** Wie viele Kontakte Menschen haben. */
export const kinds = {
  fourEach: "je vier",
  random: "zufällig",
  three: "1, 5 oder 10",
  powerLaw: "Potenzgesetz",
} as const;

export const V51 = {
  title: "Unter einer Schwelle hebt nichts ab",
  says: "Entlang von Kontakten gibt es eine kritische Konversion: ⟨k⟩ ÷ (⟨k²⟩ − ⟨k⟩), kleiner, wo wenige viele kennen. Ein Fünftel darunter erreicht kein Anfang 5 % der Menschen; beim Anderthalbfachen viele.",
  source: "Newman (2002); Molloy & Reed (1995).",
  notices: ["die Varianz der Kontakte statt ihres mittleren Quadrats"],
  critical: (network: string): string => `kritische Konversion, ${network}`,
  below: (network: string): string => `Abheben beim 0,8-Fachen, ${network}`,
  above: (network: string): string => `Abheben beim 1,5-Fachen, ${network}`,
  counts: "Anfänge je Netz",
  x: "Konversion ÷ kritische Konversion",
  y: "Anfänge, die abheben",
} as const;
