/** Die Schlüssel, die seine Autoren nennen. */
export const keys = { zeros: "Nullen", ones: "Einsen", pi: "Ziffern von π" } as const;

export const V01 = {
  title: "Die Würfel sind die veröffentlichten",
  says: "Aller Zufall kommt aus einem veröffentlichten Generator, Threefry. Seine Autoren sagen, welche Ziffern er für drei Schlüssel liefern muss, und er liefert sie, Bit für Bit.",
  source:
    "Salmon, Moraes, Dror & Shaw, Parallel random numbers: as easy as 1, 2, 3 (2011): kat_vectors von Random123.",
  notices: ["13 Runden statt 20"],
  wrongBits: (key: string): string => `falsche Bits von 64, ${key}`,
} as const;

export const V02 = {
  title: "Derselbe Logarithmus in jedem Browser",
  says: "Browser dürfen sich in der letzten Stelle eines Logarithmus unterscheiden, und damit auch Läufe. Das Modell hat seinen eigenen, aus Plus, Minus, Mal und Geteilt: An 10.000 Stellen ist er der wahre Wert oder die allernächste Zahl.",
  source: "Verfahren von fdlibm (Sun Microsystems, 1993); die Tafel wurde mit hoher Genauigkeit berechnet.",
  notices: ["ein um zwei Schritte falscher Logarithmus"],
  what: ["Schritte daneben, höchstens, ln", "Schritte daneben, höchstens, exp"],
  y: "Stellen der Tafel",
  names: ["ln\ngenau", "ln\num eins", "exp\ngenau", "exp\num eins", "um\nmehr"],
} as const;
