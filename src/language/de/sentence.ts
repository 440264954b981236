/** Ein Teil des Satzes in seiner Reihenfolge: Text, und die Werte dazwischen. */
type Said<Part> = readonly (string | Part)[];

export const person = "Person";
export const people = "Menschen";
export const contact = "Kontakt";
export const contacts = "Kontakte";
export const other = "anderen";
export const others = "andere";
export const neighbour = "Nachbarn";
export const neighbours = "Nachbarn";
export const group = "Gruppe";
export const groups = "Gruppen";
export const stage = "Stufe";
export const stages = "Stufen";

export const aWeek = (asked: string): string => `${asked} pro\u00a0Woche`;
export const aDay = (joining: string): string => `${joining} pro\u00a0Tag`;

/** Steht hinter „jeden“ für einen einzigen Tag. */
export const everySingleDay = "Tag";
export const all = "jeden";
export const allInvited = "Alle";
export const atOnce = "sofort";
export const nobodyJoins = "niemand";
export const nobodyLeaves = "Niemand";
export const nobodyBegins = "niemand";
export const timesAsked = (count: number): string => (count === 1 ? "einmal" : `${count}\u00a0Mal`);

/** Wer einlädt, und was bei allen hinten steht: „lädt … ein“. */
const inviting = <Part>(promoters: Part | null, whom: Said<Part>): Said<Part> =>
  promoters === null
    ? ["Jedes Mitglied lädt ", ...whom, " ein"]
    : [promoters, " der Mitglieder laden andere ein, jedes ", ...whom];

/**
 * Mitglieder, die Woche für Woche einladen.
 * @param promoters Anteil derer, die überhaupt einladen, wenn es nicht alle sind
 * @param interest wie sie das Interesse verlieren; nichts, wo niemand gefragt wird
 */
export const weekByWeek = <Part>(promoters: Part | null, rate: Part, interest: Said<Part>): Said<Part> => [
  ...inviting(promoters, [rate]),
  ...interest,
  ". ",
];

export const neverLosing = <Part>(never: Part, hasOthers: boolean): Said<Part> =>
  hasOthers ? [", und verlieren ", never, " das Interesse"] : [" und verliert ", never, " das Interesse"];

/** @param isDay ob es ein einziger Tag ist, `everySingleDay` */
export const losingByHalf = <Part>(every: Part, isDay: boolean): Said<Part> => [
  `, und das Interesse halbiert sich ${isDay ? "jeden" : "alle"} `,
  every,
];

const whenInviting = <Part>(delay: Part | null): Said<Part> =>
  delay === null ? ["beim Beitritt "] : ["etwa ", delay, " nach dem Beitritt "];

const spreads = {
  fixed: { before: "", after: "" },
  poisson: { before: "etwa ", after: "" },
  geometric: { before: "im Schnitt ", after: ", manche weit mehr als andere" },
} as const;

/** Mitglieder, die beim Beitritt einladen. @param delay wie lange danach, wo das etwas ausmacht */
export function onJoining<Part>(
  promoters: Part | null,
  count: Part,
  spread: keyof typeof spreads,
  delay: Part | null,
): Said<Part> {
  const { before, after } = spreads[spread];
  return [...inviting(promoters, [...whenInviting(delay), before, count]), `${after}. `];
}

/** Mitglieder, die einladen, wen sie kennen. @param share Anteil davon, oder `all` */
export const everybodyKnown = <Part>(promoters: Part | null, share: Part, delay: Part | null): Said<Part> => [
  ...inviting(promoters, [...whenInviting(delay), share, " seiner Kontakte einmal"]),
  ". ",
];

export const askingAgain = <Part>(times: Part, isNever: boolean): Said<Part> => [
  "Niemand fragt denselben Kontakt öfter als ",
  times,
  isNever ? "; also wird niemand je gefragt. " : ". ",
];

/**
 * Was aus einer Einladung wird.
 * @param share der Eingeladenen; `allInvited`, wo `isAll`
 * @param isFitting ob nur von denen, zu denen es passt
 * @param instantly wo der Beitritt keine Zeit braucht; sonst sagt `later`, wie lange er dauert, oder nichts
 */
export function joining<Part>(
  share: Part,
  isAll: boolean,
  isFitting: boolean,
  instantly: Part | null,
  later: Said<Part>,
): Said<Part> {
  const invited = `${isAll ? " Eingeladenen" : " der Eingeladenen"}${isFitting ? ", zu denen es passt," : ""} treten `;
  return instantly === null
    ? [share, `${invited}bei`, ...later, ". "]
    : [share, invited, instantly, " bei. "];
}

/** @param inStages ihre Zahl samt Wort, wo es welche gibt */
export const later = <Part>(time: Part, isExact: boolean, inStages: Part | null): Said<Part> => [
  isExact ? ", genau " : ", etwa ",
  time,
  " später",
  ...(inStages === null ? [] : [", in ", inStages]),
];

export const suiting = <Part>(share: Part, misfits: Part, isNobody: boolean): Said<Part> => [
  "Es passt zu ",
  share,
  isNobody ? " aller Menschen; von den anderen tritt " : " aller Menschen; von den anderen treten ",
  misfits,
  " bei. ",
];
export const leavingOut = <Part>(share: Part): Said<Part> => [
  "Mitglieder übergehen ",
  share,
  " der Kontakte, zu denen es nicht passt. ",
];
export const aiming = <Part>(share: Part): Said<Part> => [
  share,
  " der Einladungen gehen gezielt an Menschen, zu denen es passt. ",
];

export const tiring = <Part>(share: Part): Said<Part> => [
  "Jede frühere Einladung senkt die Chance, dass jemand beitritt, um ",
  share,
  ". ",
];
export const closing = <Part>(share: Part): Said<Part> => [
  "Von denen, die ablehnen, sind ",
  share,
  " nie wieder zu erreichen. ",
];

export const pulledByContacts = <Part>(share: Part): Said<Part> => [
  "Jeder weitere aktive Kontakt erhöht die Chance, dass jemand beitritt, um ",
  share,
  ". ",
];
export const pulledByKnown = <Part>(known: Part, share: Part): Said<Part> => [
  "Jeder Mensch hat ",
  known,
  "; jeder weitere, der aktiv ist, erhöht die Chance auf einen Beitritt um ",
  share,
  ". ",
];
export const onceEnoughAreIn = <Part>(count: Part): Said<Part> => [
  "Niemand denkt ans Beitreten, bevor ",
  count,
  " seiner Kontakte aktiv sind. ",
];

export const activating = <Part>(share: Part): Said<Part> => [share, " derer, die beitreten, werden aktiv. "];
export const nobodyLeaving = <Part>(nobody: Part): Said<Part> => [nobody, " geht. "];

const whenTheyLeave = {
  atOnce: "sofort",
  evenly: "jeden Monat",
  early: "im ersten Monat, in jedem weiteren weniger",
  late: "im ersten Monat, in jedem weiteren mehr",
} as const;
export const leaving = <Part>(share: Part, when: keyof typeof whenTheyLeave): Said<Part> => [
  share,
  ` der Mitglieder gehen ${whenTheyLeave[when]}. `,
];

export const holding = <Part>(hold: Part): Said<Part> => [
  "Aktive Kontakte halten sie, jeder mit einem Halt von ",
  hold,
  ". ",
];
export const givingUp = <Part>(time: Part): Said<Part> => [
  "Wer nach dem Beitritt ",
  time,
  " lang niemanden wirbt, gibt auf. ",
];
export const comingBack = <Part>(share: Part): Said<Part> => [
  share,
  " derer, die gegangen sind, kommen jeden Monat zurück. ",
];
export const winningBack = <Part>(share: Part): Said<Part> => [
  "Wer gegangen ist, nimmt eine neue Einladung zu ",
  share,
  " so bereitwillig an wie andere. ",
];

/** Wo die Menschen nicht ausgehen. @param beginning wer anfängt, ein Teil von unten */
export const endlessMarket = <Part>(beginning: Said<Part>): Said<Part> => [
  "Es gibt immer jemanden, den man neu einladen kann, und ",
  ...beginning,
];

/** @param knowing wen sie kennen, ein Teil von unten, oder nichts */
export const market = <Part>(
  population: Part,
  isOne: boolean,
  knowing: Said<Part>,
  beginning: Said<Part>,
): Said<Part> => [
  "Insgesamt gibt es ",
  population,
  isOne ? " Person" : " Menschen",
  ...knowing,
  ", und ",
  ...beginning,
];

export const knowingByChance = <Part>(known: Part): Said<Part> => ["; jeder kennt durch Zufall etwa ", known];
export const knowingNeighbours = <Part>(known: Part, far: Part): Said<Part> => [
  "; jeder kennt ",
  known,
  " oder, bei ",
  far,
  " der Kontakte, jemanden in der Ferne",
];
export const knowingUnequally = <Part>(known: Part): Said<Part> => [
  "; jeder kennt im Schnitt ",
  known,
  ", die meisten weniger und einige sehr viele",
];
export const knowingInGroups = <Part>(count: Part, known: Part, outside: Part): Said<Part> => [
  " in ",
  count,
  "; jeder kennt etwa ",
  known,
  ", ",
  outside,
  " davon in anderen Gruppen",
];

export const nobodyBeginning = <Part>(nobody: Part): Said<Part> => [nobody, " fängt an. "];

/** Wer anfängt, und wo sie stehen. @param isOne ob es ein Einziger ist */
export function beginning<Part>(count: Part, isOne: boolean, place: string): Said<Part> {
  const begin = isOne ? "fängt an. " : "fangen an. ";
  if (place === "best-connected") return ["die ", count, ` mit den meisten Kontakten ${begin}`];
  return [count, place === "neighbours" && !isOne ? `, die dicht beieinander stehen, ${begin}` : ` ${begin}`];
}

export const comingAlone = <Part>(count: Part, isOne: boolean): Said<Part> => [
  count,
  isOne ? " tritt ohne Einladung bei. " : " treten ohne Einladung bei. ",
];
export const standingFor = <Part>(count: Part): Said<Part> => ["Jeder von ihnen steht für ", count, "."];
