/** Was eine Anpassung sagt. */

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} und ${words.at(-1)}`;

// Eine Spanne von Anzahlen, innerhalb eines Satzes.
export const about = (count: string): string => `etwa ${count}`;
export const between = (from: string, to: string): string => `zwischen ${from} und ${to}`;

const until = (day: string, isDated: boolean): string => (isDated ? `Bis zum ${day}` : `Bis ${day}`);

/** @param day „3. März 2027“ oder „Tag 120“ @param between „zwischen 12.000 und 19.000“ */
export const forecast = (day: string, isDated: boolean, between: string, middle: string): string =>
  `${until(day, isDated)} werden in 9 von 10 Fällen ${between} Menschen beigetreten sein, im mittleren Fall ${middle}.`;

/** Dasselbe, wo sich die Beigetretenen nur aus den Aktiven ergeben. */
export const forecastByChurn = (day: string, isDated: boolean, between: string, middle: string): string =>
  `${until(day, isDated)} werden, wenn die oben eingestellte Abwanderung stimmt, in 9 von 10 Fällen ${between} Menschen beigetreten sein, im mittleren Fall ${middle}.`;

const lay = (count: number, within: number, toldWithin: string): string => {
  if (within === count) return count === 1 ? "Sie lag" : "Alle lagen";
  if (within === 0) return count === 1 ? "Sie lag nicht" : "Keine lag";
  return within === 1 ? "Eine lag" : `${toldWithin} lagen`;
};

/** Wie es mit den zurückgehaltenen Zahlen ging. */
export const tested = (count: number, told: string, within: number, toldWithin: string): string =>
  `Geprüft an ${count === 1 ? "der letzten Zahl" : `den letzten ${told} Zahlen`}, die die Anpassung nicht kannte: ${lay(count, within, toldWithin)} innerhalb ihrer Prognose.`;
export const moreCame = (people: string, between: string): string =>
  `Es kamen mehr Menschen als vorhergesagt: ${people}, nicht ${between}.`;
export const fewerCame = (people: string, between: string): string =>
  `Es kamen weniger Menschen als vorhergesagt: ${people}, nicht ${between}.`;
export const withCare = "Neun von zehn sollten es sein: Nimm die Prognose mit Vorsicht.";
export const wentBadly = "Das ging schief: Vertraue der Prognose nicht.";

// Werte und ihre Spannen.
export const range = (low: string, high: string): string => `${low} bis ${high}`;
export const hardlyShrinking = "über −0,1\u00a0%";
export const noLimit = "unbegrenzt";
export const figures = {
  joinsPerMemberWeek: { label: "Konversion × Einladungen", suffix: " pro Woche" },
  K: { label: "K, neue Mitglieder je Mitglied", suffix: "" },
  growthRatePerDay: { label: "Wachstum am Anfang", suffix: " pro Tag" },
  finalSize: { label: "Am Ende beigetreten", suffix: "" },
} as const;

/** Im Nominativ, der hier überall auch der Akkusativ ist. */
const nouns: Readonly<Record<string, string>> = {
  population: "die Zahl aller Menschen",
  startingMembers: "die Zahl der Anfangsmitglieder",
  organicPerDay: "die Beitritte ohne Einladung",
  conversion: "die Konversion",
  invitesPerWeek: "die Einladungen pro Woche",
  invitesPerMember: "die Einladungen pro Mitglied",
  enthusiasmHalfLife: "das Nachlassen des Interesses",
  cycleDays: "die Zykluszeit",
  cycleStages: "die Streuung der Zykluszeit",
  inviteSpread: "die Unterschiede im Einladen von Mitglied zu Mitglied",
  activation: "das Aktivwerden nach dem Beitritt",
  churnPerMonth: "die Abwanderung",
  churnShape: "das frühe oder späte Gehen",
  promoterShare: "die Zahl der Einladenden",
};

/** Wie eine Einstellung innerhalb eines Satzes heißt. */
export const noun = (key: string, label: string): string => nouns[key] ?? `„${label}“`;

const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);

/** @param nouns mindestens zwei */
export const knownTogether = (nouns: readonly string[]): string =>
  capital(
    `${listed(nouns)} sind nur zusammen bekannt: Mehr vom einen und weniger vom anderen ergibt dieselben Zahlen.`,
  );
export const untold = (nouns: readonly string[]): string =>
  `Über ${listed(nouns)} sagen diese Zahlen nichts.`;

/** Was sich aus manchen Zahlen nicht wissen lässt. */
export const unknowables = {
  beforePeak:
    "Vor dem schnellsten Tag kann niemand einen kleinen Markt, der bald voll ist, von einem großen unterscheiden.",
  conversionOrInvitations:
    "Wer beitrat, zeigt Konversion und Einladungen nur miteinander malgenommen: Doppelt so viele Einladungen, von denen halb so viele gelingen, sehen genauso aus.",
  noLeavings: "Nichts in diesen Zahlen verrät, wer geht: Eine Spalte der Aktiven täte es.",
  tooFewNumbers: "Das sind wenige Zahlen: Mehr davon würden die Spannen enger machen.",
  hardlyAnyGrowth:
    "In diesen Zahlen ist kaum Wachstum: Wen Mitglieder werben, lässt sich nicht von denen unterscheiden, die von selbst kommen.",
} as const;
export const onlyActive =
  "Wer beitrat, ist aus den Aktiven und der oben eingestellten Abwanderung errechnet: Diese Zahlen verraten weder, wer beitrat, noch, wer ging. Eine Spalte aller Beigetretenen daneben täte es.";

// Wie stark die Zahlen schwanken.
export const wild =
  "Von einer zur nächsten schwanken diese Zahlen um mehr als ihre eigene Größe. Aus ihnen lässt sich kaum etwas ablesen: Nimm nichts davon, was unten steht, für sicher.";
export const swing = (times: string): string =>
  `Sie schwanken ${times}-mal so stark, wie es der reine Zufall täte (Wochentage, Aktionen, Ferien): Die Spannen berücksichtigen das.`;

// Wie nah die Läufe dessen kamen, was passt.
export const oneNear = (gap: string): string =>
  `Ein Lauf, der passt, liegt bei der Hälfte deiner Zahlen höchstens ${gap} daneben.`;
export const nearest = (runs: string, gap: string): string =>
  `Von ${runs} Läufen, die passen, liegt der nächste bei der Hälfte deiner Zahlen höchstens ${gap} daneben. Das nächste Viertel steht auf der Kurve.`;

// Was darum herum steht.
export const notTested =
  "Es wurden keine Tage zurückgehalten: Wie weit der Prognose zu trauen ist, wurde nicht geprüft.";
export const showBest = "Besten Lauf zeigen";
export const whatNumbersTell = "Was die Zahlen verraten";
export const howToRead =
  "Der beste Wert als Punkt; in der dicken Linie liegt die Hälfte dessen, was passt, in der dünnen neun Zehntel.";
export const notKnownYet = "Was sich noch nicht wissen lässt";
export const bothFit = "Beide Zukünfte hier passen gleich gut zu den Zahlen.";

// Wo sie begonnen wird.
export const section = "Anpassung";
export const heading = "Was sagen sie?";
export const introduction =
  "Welche Konversion, welche Abwanderung und welcher Markt können diese Zahlen hervorgebracht haben, und wohin führt das? Was sie nicht verraten, etwa die Zykluszeit, kommt aus den Einstellungen oben.";
export const heldBack = "Zur Prüfung zurückgehalten";
export const forecastDays = "Prognose";
export const days = "Tage";
export const wantedDays = (label: string, least: string, most: string): string =>
  `${label}: eine ganze Zahl von Tagen, von ${least} bis ${most}.`;
export const begin = "Modell an diese Zahlen anpassen";
export const again = "Noch einmal anpassen";
export const outdated = "Das wurde mit anderen zurückgehaltenen oder vorhergesagten Tagen angepasst.";
