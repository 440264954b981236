export const V40 = {
  title: "Kontakte durch Zufall",
  says: "10.000 Menschen, und je zwei kennen sich mit derselben kleinen Wahrscheinlichkeit. Alle haben im Mittel acht Kontakte, und wie viele drei oder fünfzehn haben, ist bekannt.",
  source: "Erdős & Rényi (1959): binomial, fast Poisson; 40.000 Paare mit einer Standardabweichung von 200.",
  notices: ["ein Kontakt zu viel"],
  what: ["Paare, die sich kennen", "p des Chi-Quadrat-Tests über alle Zahlen von Kontakten"],
  counts: "Netze",
  x: "Kontakte eines Menschen",
  y: "Menschen",
} as const;

export const V42 = {
  title: "Meine Freunde kennen sich, in einer kleinen Welt weniger",
  says: "In einem Ring von Nachbarn kennen sich zwei Drittel der Paare unter den eigenen Kontakten. Wird jede Verbindung mit einer Wahrscheinlichkeit von 10 % anderswohin verlegt, bleiben 49 %: (1 − β)³ davon.",
  source: "Watts & Strogatz (1998); Barrat & Weigt (2000).",
  notices: ["10 % mehr verlegte Verbindungen"],
  what: ["im Ring", "mit 10 % verlegten"],
  counts: "Netze",
  x: "verlegte Verbindungen",
  y: "Kontakte, die sich kennen",
} as const;

export const V43 = {
  title: "Ein Ring ist eine große Welt",
  says: "Tausend Menschen in einem Ring, und jeder kennt die fünf links und die fünf rechts. Von einem zum anderen sind es im Mittel fünfzig Händedrücke, in einem Ring von zweitausend doppelt so viele.",
  source: "Geometrie: das Mittel von ⌈i/5⌉.",
  notices: ["zwei Kontakte zu wenig"],
  what: ["Händedrücke im Mittel"],
  x: "Menschen im Ring",
  y: "Händedrücke",
} as const;
