import { runs } from "./runCount.ts";

const noBreak = "\u00a0";

export const lead = "Dieselben Zahlen, jedes Mal ein anderer Zufall: Wie verschieden kann es ausgehen?";
export const runsLabel = "Läufe";
export const howMany = "Wie viele Läufe";
export const name = "Viele Läufe";
export const start = (times: string): string => `${times}-mal laufen lassen`;

export const onTheCurve = "Auf der Kurve";
export const switches = {
  bandsShown: {
    name: "Bänder",
    title: "Wo an jedem Tag die Hälfte der Läufe liegt und wo neun von zehn liegen",
  },
  singleRunsShown: { name: "Einzelne Läufe", title: "Einige der Läufe, jeder als dünne Linie" },
  kept: { name: "Behalten", title: "Sie bleiben auf der Kurve, wenn dieser Teil zugeklappt wird" },
} as const;

export const sizeCaption = (day: string): string =>
  `Wie viele bis Tag ${day} beigetreten waren. Ein Balken öffnet einen seiner Läufe.`;
export const diedOut = "ausgestorben";
export const doublingCaption = "Tage bis zur Verdopplung im schnellsten Wachstum";

export const from = (low: string, high: string): string => `${low} bis ${high}`;
export const barLabel = (count: number, told: string, values: string): string =>
  `${runs(count, told)}: ${values}. Einen öffnen`;
export const barTitle = (count: number, told: string, values: string): string =>
  `${runs(count, told)}: ${values}. Ein Klick öffnet einen davon.`;
export const thisRun = "dieser Lauf";

/** Was die Theorie über das Aussterben sagt; steht hinter dem, was kam. */
const inTheory = (percent: string | null): string =>
  percent === null ? "" : ` (in der Theorie am Ende ${percent})`;
export const noneDiedOut = (runsTold: string, theory: string | null): string =>
  `Von ${runsTold} Läufen mit denselben Einstellungen ist keiner ausgestorben${inTheory(theory)}.`;
export const allDiedOut = (runsTold: string, theory: string | null): string =>
  `Alle ${runsTold} Läufe mit denselben Einstellungen sind ausgestorben${inTheory(theory)}.`;
export const someDiedOut = (
  runsTold: string,
  dead: number,
  deadTold: string,
  percent: string,
  theory: string | null,
): string =>
  `Von ${runsTold} Läufen mit denselben Einstellungen ${dead === 1 ? "ist" : "sind"} ${deadTold} ausgestorben: ${percent}${inTheory(theory)}.`;

export const about = (value: string): string => `etwa ${value}`;
export const between = (low: string, high: string): string => `zwischen ${low} und ${high}`;

const joinedBy = (size: string, day: string): string =>
  `${size === "1" ? "war" : "waren"} ${size} bis Tag${noBreak}${day} beigetreten`;
/** Wie groß ein Lauf, alle, einige wurden; `others`: die nicht ausgestorbenen. */
export const inOne = (others: boolean, size: string, day: string): string =>
  `${others ? "Im anderen" : "Dort"} ${joinedBy(size, day)}.`;
export const inAll = (others: boolean, size: string, day: string): string =>
  `In ${others ? "allen anderen" : "allen"} ${joinedBy(size, day)}.`;
export const inFew = (others: boolean, size: string, day: string): string =>
  `In ${others ? "den anderen" : "diesen"} ${joinedBy(size, day)}.`;
export const inHalf = (others: boolean, half: string, day: string, nineOfTen: string): string =>
  `In der Hälfte ${others ? "der anderen" : "von ihnen"} ${joinedBy(half, day)}; in neun von zehn ${nineOfTen}.`;

export const chanceDecides =
  "Die Menschen und die Einstellungen sind dieselben: Allein der Zufall entscheidet, wie es ausgeht.";
export const largeAndSmall = (times: string): string =>
  `Die großen sind ${times}-mal so groß wie die kleinen, allein durch Zufall.`;
export const chanceHardlyMatters = "Der Zufall spielt hier kaum eine Rolle.";

const middleDoubled = (days: string): string =>
  `Im schnellsten Wachstum brauchte der mittlere Lauf ${days}, um sich zu verdoppeln`;
export const doubling = (days: string): string => `${middleDoubled(days)}.`;
export const doublingMostly = (days: string, nineOfTen: string): string =>
  `${middleDoubled(days)}; neun von zehn brauchten ${nineOfTen}.`;

const reached = (size: string): string => `Der Lauf, den du siehst, kam auf ${size}`;
export const thisDiedOut = (size: string): string => `${reached(size)} und starb aus.`;
export const thisLikeAll = (size: string): string => `${reached(size)}, wie alle anderen.`;
export const thisLeast = (size: string): string => `${reached(size)}: am wenigsten von allen.`;
export const thisMore = (size: string, percent: string): string =>
  `${reached(size)}: mehr als ${percent} der Läufe.`;
