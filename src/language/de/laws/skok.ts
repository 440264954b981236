export const day = "Tag";
export const members = "Mitglieder";
export const slowerCycle = "eine um 5 % zu lange Zykluszeit";

export const V06 = {
  title: "Zehn Menschen, je zwei Freunde, alle zwei Tage",
  says: "Zehn Mitglieder werben je zwei weitere, diese wieder je zwei, und jede Runde dauert zwei Tage. Nach 20 Tagen sind es 20.470, auf den Menschen genau.",
  source: "David Skok, Lessons Learned: Viral Marketing (2009), Formel dort Stan Reiss zugeschrieben.",
  what: ["Mitglieder an Tag 20"],
} as const;

export const V07 = {
  title: "Die halbe Zykluszeit schlägt jede Zahl von Einladungen",
  says: "Dasselbe mit Runden von einem Tag: 20.971.510 nach 20 Tagen, tausendmal so viele. Hier wird die gestrichelte Linie der App, die keinen Lauf braucht, an der Formel gemessen. (Die App selbst hält bei einer Million Mitgliedern an.)",
  source: "David Skok, Lessons Learned: Viral Marketing (2009): „over 20 million“.",
  what: ["erwartete Mitglieder an Tag 20"],
} as const;

export const V08 = {
  title: "Dasselbe mit Zufall",
  says: "Jetzt laden alle zehn ein, und einer von fünfen sagt Ja. Neunzehn von zwanzig einzelnen Läufen (blass) enden zwischen 9.000 und 32.000; ihr Mittel ist Skoks Zahl.",
  source: "Skoks Formel, mit binomial verteilten Geworbenen.",
  notices: ["eine um 5 % zu hohe Konversion"],
  what: ["Mitglieder an Tag 20, im Mittel"],
} as const;
