import { dative } from "./dative.ts";

/** Wie viele verlieren, wo es Worte dafür gibt. */
export const sharesInWords: Readonly<Record<number, string>> = {
  0.5: "die Hälfte verliert",
  0.75: "drei Viertel verlieren",
  0.875: "sieben Achtel verlieren",
  0.9375: "fünfzehn von sechzehn verlieren",
};
/** Dasselbe, wo es keine gibt. */
export const shareOfAll = (percent: string): string => `${percent} verlieren`;

export const wholeFee = "die ganze Gebühr";
export const halfFee = "die halbe Gebühr";
export const partOfFee = (percent: string): string => `${percent} der Gebühr`;

/** @param lose aus `sharesInWords` oder `shareOfAll` */
export const rule = (part: string, lose: string): string =>
  `Bekommt eine einzige Ebene ${part}, ist zu erwarten, dass ${lose}, wie groß der Markt auch ist`;

export const byChance = (low: string, high: string): string =>
  `; durch Zufall ${low} bis ${high} in 19 von 20 Läufen`;
export const holds = (rule: string, expected: string, here: string, byChance: string): string =>
  `${rule}: erwartet ${expected}, hier ${here} am Ende${byChance}.`;

const listed = (whys: readonly string[]): string =>
  whys.length < 2 ? whys.join("") : `${whys.slice(0, -1).join(", ")} und ${whys.at(-1)}`;

/** @param whys warum es nicht gilt, als Hauptsätze */
const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);

export const holdsNot = (rule: string, whys: readonly string[], here: string): string =>
  `${rule}, sofern jedes Mitglied mit gleicher Wahrscheinlichkeit das nächste wirbt. So ist es hier nicht: ${capital(listed(whys))}. Hier verlieren bis zum Ende ${here}.`;

export const moreLevels = "die Gebühr wird auf mehr als eine Ebene verteilt";
export const otherMoney = "außer der Gebühr fließt anderes Geld";
export const leaveFirstMonth = (percent: string): string => `${percent} gehen in ihrem ersten Monat`;
export const someLeave = "Mitglieder gehen";
export const halfAfter = (days: string): string =>
  `nach ${dative(days)} laden Mitglieder nur noch halb so viel ein`;
export const someTire = "Mitglieder werden des Einladens müde";
export const joiningTakes = (days: string): string => `der Beitritt dauert ${days}`;
export const joiningTakesTime = "der Beitritt braucht Zeit";
export const onlyInvite = (percent: string): string => `nur ${percent} laden überhaupt ein`;
export const notAlike = "nicht alle laden gleich viel ein";
export const notWeekly = "Einladungen gehen nicht Woche für Woche hinaus";
export const onlyKnown = "alle erreichen nur, wen sie kennen";
export const beginAtOnce = (count: number, told: string): string =>
  count === 1 ? `${told}\u00a0Mitglied beginnt allein` : `${told}\u00a0Mitglieder beginnen zugleich`;
export const comeAlone = "manche treten auch ohne Einladung bei";
