/** @param gini die Zahl, von der an man 1 läse */
export const giniOver = (gini: string): string => `über ${gini}`;

export const none = (day: string): string =>
  `Keine Vergütungen bis ${day}: Niemand wurde für das bezahlt, was andere zahlten.`;

export const mostGot = (share: string): string => `Wer am meisten bekam, bekam ${share} davon.`;
/** @param count Menschen im obersten 1 % */
export const topGot = (count: number, told: string, share: string): string =>
  `Das oberste 1\u00a0%, ${told}\u00a0${count === 1 ? "Mensch" : "Menschen"}, bekam ${share} davon.`;
/** @param who ein Satz aus `mostGot` oder `topGot` */
export const rewards = (total: string, day: string, who: string, gini: string): string =>
  `Vergütungen sind Provisionen und Anteile an Gebühren: bis ${day} insgesamt ${total}. ` +
  `${who} Gini ${gini}: 0, wenn alle gleich viel bekämen, 1, wenn ein Mitglied alles bekäme.`;

/** In zwei Zeilen: wer am meisten bekam, und wie viel. */
export const most = "wer am meisten bekam,";
export const top = "das oberste 1\u00a0%";
export const mostGotLine = (share: string): string => `bekam ${share}`;
export const topGotLine = (share: string): string => `bekam ${share}`;

export const ofFees = ", aus Beitrittsgebühren";
export const ofOrders = ", aus eigenen Bestellungen";
export const ofBoth = (fees: string, orders: string): string =>
  ` (${fees} aus Beitrittsgebühren, ${orders} aus eigenen Bestellungen)`;
export const allAnyway = "So, wie es hier eingestellt ist, hätten sie all das ohnehin bestellt.";
export const someAnyway = (share: string): string =>
  `So, wie es hier eingestellt ist, hätten sie ${share} davon ohnehin bestellt.`;
export const nobodyOutside = "Niemand von außen hat etwas gekauft.";
export const outside = (amount: string): string => `Außenstehende haben insgesamt für ${amount} gekauft.`;

/** @param of `ofFees`, `ofOrders`, `ofBoth` oder nichts; `outside` der Anteil aus Verkäufen an Außenstehende */
export const pockets = (share: string, of: string, outside: string): string =>
  `${share} der Vergütungen kamen aus den Taschen der Geworbenen selbst${of}; ${outside} aus Verkäufen an Außenstehende.`;

/** @param outside der Anteil aus Verkäufen an Außenstehende */
export const indicators = (outside: string): string =>
  "Ein Anhaltspunkt, kein Urteil: Die Zahlen dieser Simulation sind gewählt. Behörden und Gerichte in den Vereinigten " +
  "Staaten fragen, ob Menschen für das Werben bezahlt werden statt für Verkäufe an jene, die das Produkt nutzen (Federal " +
  "Trade Commission in Koscot, 1975; Webster v. Omnitrition, 1996; Leitlinien von Mitarbeitern der FTC zum " +
  "Multi-Level-Marketing, 2018 und 2024). Mitglieder, die für den eigenen Bedarf kaufen, können zu diesen gehören (FTC v. " +
  "BurnLounge, 2014). In seiner Einigung mit der FTC von 2016 sagte Herbalife zu, mindestens zwei Drittel der Vergütungen " +
  `auf nachgewiesene Verkäufe an Endkunden zu stützen; hier stammen ${outside} aus Verkäufen an Außenstehende.`;
