export const V30 = {
  title: "Nicht nur, wie lange eine Antwort dauert, auch wie sehr sie schwankt",
  says: "K ist 2, und eine Antwort dauert im Mittel fünf Tage, dreimal. Kommen Antworten irgendwann, manche früh, wächst es um 20 % pro Tag; in vier Stufen um 15 %; brauchen alle genau fünf Tage, um 14 %. Wer früh antwortet, lädt früh ein.",
  source:
    "Die Gleichung von Euler und Lotka; Wallinga & Lipsitch, Proceedings of the Royal Society B (2007).",
  notices: ["drei Stufen statt vier"],
  /** Wie Antworten kommen. */
  names: ["zufällig", "in vier Stufen", "immer gleich"],
  what: [
    "Wachstum pro Tag, zufällige Antworten",
    "Wachstum pro Tag, Antworten in vier Stufen",
    "Wachstum pro Tag, Antworten immer gleich",
  ],
  x: "Tag",
  y: "Mitglieder",
} as const;

export const V32 = {
  title: "Warten mit dem Einladen, gehen und auf die Antwort warten",
  says: "Jedes Mitglied würde 1,5 Menschen werben, aber es lädt spät ein und ist dann vielleicht schon gegangen: K ist 1,2. Mit fünf Tagen bis zur Einladung und fünf bis zur Antwort verdoppelt sich die Zahl alle 33 Tage.",
  source: "Euler und Lotka: 1 = n·c · δ/(δ + μ + r) · γ/(γ + r).",
  notices: ["eine um 10 % zu hohe Abwanderung"],
  what: ["Wachstum pro Tag", "K, wie die App es sagt", "Tage bis zur Verdopplung, wie die App es sagt"],
  x: "Tag",
  y: "Beitritte in 10 Tagen",
} as const;
