export const affiliate = {
  about: [
    "Ein Laden zahlt 20 % jeder Bestellung an das Mitglied, das den Kunden geworben hat, über eine Ebene; die Teilnahme kostet nichts, und einer von zwanzig Kunden nimmt teil.",
    "Achte darauf, dass niemand verliert und wenige verdienen: 96 % der Mitglieder werben niemanden, 3 % haben überhaupt etwas bekommen, und drei Viertel von allem gehen an das oberste 1 %.",
    "Versuche doppelt so viele Werbende, 10 %: 8.575 statt 6.577 treten bei, noch immer im Großen und Ganzen auf einer Geraden.",
  ],
  sources: [
    "InviteReferrals: Etwa 5 % der Kunden werben andere, mit je 100 bis 200 Einladungen; die Konversionen, die dort genannt werden, 2 bis 5 % und davon 2 bis 3 %, liegen weit unter den 3 % dieses Laufs, die großzügig sind.",
    "Provisionen von 5 bis 30 %, für Software von 20 bis 30 %: Seiten der Branche; 30 % sind typisch für 2.600 Programme: Rewardful.",
  ],
  chosen:
    "Veröffentlicht sind der Anteil der Werbenden, wie oft sie einladen und der Bereich, in dem die Provision von 20 % liegt. Alles andere ist gewählt.",
};

export const mlm = {
  about: [
    "Alle kaufen ein Startpaket und eine monatliche Bestellung, verkaufen an Außenstehende und verdienen an den Bestellungen der zwei Ebenen unter sich.",
    "Achte darauf, dass die Kurve ein Erfolg ist und die Abrechnung nicht: 17.937 treten in drei Jahren bei, 57 % von ihnen werben niemanden, und 74 % sind im Minus, von denen, die in den letzten hundert Tagen beigetreten sind, 98 %.",
    "Versuche einen Lauf ohne Kundschaft von außen: 99 % sind im Minus, und jede Vergütung kommt aus den Taschen der Geworbenen selbst.",
  ],
  sources: [
    "Fast die Hälfte hört in jedem Jahr auf: die Federal Trade Commission über Herbalife, 2016. Das ist die Abwanderung von 5,5 % pro Monat; sonst handelt nichts in diesem Lauf von dieser Firma.",
    "Mitarbeiter der Federal Trade Commission über 70 veröffentlichte Einkommensübersichten, 2024: Wo die Daten reichen, verdienten die meisten Teilnehmenden höchstens 1.000 Dollar im Jahr; solche Übersichten lassen Geringverdienende und Ausgaben meist weg.",
    "Beteiligung auf zwei Ebenen begrenzt: wie es die Artikel beschreiben, aus denen dieses Projekt hervorging.",
  ],
  chosen:
    "Veröffentlicht ist nur die Abwanderung. Gewählt sind das Startpaket für 50, die 10 pro Monat, die die Teilnahme kostet, die monatliche Bestellung für 60, die zur Hälfte ohnehin gewollt wäre, die zwei Bestellungen von außen pro Monat, die Provisionen von 10 und 5 % und alles andere: Davon hängt ab, wie viele verlieren.",
};

export const unilevel = {
  about: [
    "Dieselben Menschen und derselbe Zufall wie bei zwei Ebenen, doch von jeder Bestellung gehen je 5 % an acht Ebenen, und die Mitglieder verkaufen weit weniger an Außenstehende.",
    "Achte darauf, dass der Baum derselbe ist und das Geld nicht: 94 % sind im Minus statt 74 %, und das oberste 1 % bekommt 59 % aller Vergütungen statt 23 %.",
    "Versuche auch hier zwei Bestellungen von außen pro Monat: 81 % sind im Minus, und was vom Unterschied bleibt, kommt von den Ebenen.",
  ],
  sources: ["Etwa 5 % je Ebene über vier bis acht Ebenen: Seiten der Branche über Unilevel-Pläne."],
  chosen:
    "Veröffentlicht sind die 5 % und die Zahl der Ebenen. Alles andere ist gewählt, wie bei zwei Ebenen; eine Bestellung von außen in zwei Monaten steht gegen zwei pro Monat.",
};

export const pyramid = {
  about: [
    "Wer beitritt, zahlt 100: 50 gehen an den Sponsor, 30 und 10 an die nächsten zwei darüber; ein Produkt gibt es nicht.",
    "Achte darauf, dass alle gleich gut werben und niemand müde wird, und doch wirbt die Hälfte aller Mitglieder niemanden, und 72 % verlieren; von der Hälfte, die zuletzt beitrat, 95 %.",
    "Versuche es neben einer Ebene mit der halben Gebühr: Drei Viertel verlieren, unter 1.000 Menschen wie unter 100.000.",
  ],
  sources: [
    "Die Hälfte wirbt niemanden, und drei Viertel verlieren bei einer Ebene mit der halben Gebühr: bekannt von Bäumen, in denen jedes neue Mitglied durch ein zufällig gezogenes kommt. Es gilt, wo der Beitritt sofort geschieht und niemand geht oder müde wird.",
  ],
  chosen: "Jede Zahl ist gewählt. Es ist ein Modellfall, keine Firma.",
};

/** Womit jedes verglichen werden kann. */
export const beside = {
  twiceThePromoters: "Doppelt so viele Werbende",
  unilevel: "Unilevel-Plan für denselben Lauf",
  nobodyOutside: "Keine Kundschaft von außen",
  quitters: "Wer binnen 30 Tagen niemanden wirbt, geht",
  twoLevels: "Zwei Ebenen für denselben Lauf",
  asManyOutside: "So viele Bestellungen von außen wie bei zwei Ebenen",
  oneLevel: "Eine Ebene mit der halben Gebühr",
  oneLevelFew: "Eine Ebene mit der halben Gebühr, 1.000 Menschen",
  oneLevelMany: "Eine Ebene mit der halben Gebühr, 100.000 Menschen",
  threeDays: "Der Beitritt dauert drei Tage",
};
