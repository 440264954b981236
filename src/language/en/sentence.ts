/** A clause of the sentence in its order: plain stretches, and the values between them. */
type Said<Part> = readonly (string | Part)[];

export const person = "person";
export const people = "people";
export const contact = "contact";
export const contacts = "contacts";
export const other = "other";
export const others = "others";
export const neighbour = "neighbour";
export const neighbours = "neighbours";
export const group = "group";
export const groups = "groups";
export const stage = "stage";
export const stages = "stages";

export const aWeek = (asked: string): string => `${asked} a\u00a0week`;
export const aDay = (joining: string): string => `${joining} a\u00a0day`;

/** Stands behind "every" for a single day. */
export const everySingleDay = "day";
export const all = "all";
export const allInvited = "All";
export const atOnce = "at\u00a0once";
export const nobodyJoins = "nobody";
export const nobodyLeaves = "Nobody";
export const nobodyBegins = "nobody";
export const timesAsked = (count: number): string => (count === 1 ? "once" : `${count}\u00a0times`);

const whoInvites = <Part>(promoters: Part | null): Said<Part> =>
  promoters === null ? ["Each member invites "] : [promoters, " of the members invite others, "];

/**
 * Members who invite week by week.
 * @param promoters the share of them who ever invite, where not all do
 * @param interest how they lose it; nothing where nobody is asked
 */
export const weekByWeek = <Part>(promoters: Part | null, rate: Part, interest: Said<Part>): Said<Part> => [
  ...whoInvites(promoters),
  rate,
  promoters === null ? "" : " each",
  ...interest,
  ". ",
];

export const neverLosing = <Part>(never: Part, hasOthers: boolean): Said<Part> =>
  hasOthers ? [", and ", never, " lose interest"] : [" and ", never, " loses interest"];

/** @param isDay whether it is a single day, `everySingleDay` */
export const losingByHalf = <Part>(every: Part, _isDay: boolean): Said<Part> => [
  ", losing interest by half every ",
  every,
];

const afterJoining = <Part>(delay: Part | null, comma: string): Said<Part> =>
  delay === null ? [`${comma} on joining. `] : [", about ", delay, " after joining. "];

const spreads = {
  fixed: { before: "", after: "", comma: "" },
  poisson: { before: "about ", after: "", comma: "" },
  geometric: { before: "", after: " on average, some far more than others", comma: "," },
} as const;

/** Members who invite on joining. @param delay how long after it, where that matters */
export function onJoining<Part>(
  promoters: Part | null,
  count: Part,
  spread: keyof typeof spreads,
  delay: Part | null,
): Said<Part> {
  const { before, after, comma } = spreads[spread];
  const each = promoters === null ? "" : " each";
  return [...whoInvites(promoters), before, count, `${each}${after}`, ...afterJoining(delay, comma)];
}

/** Members who invite whom they know. @param share of them, or `all` */
export const everybodyKnown = <Part>(promoters: Part | null, share: Part, delay: Part | null): Said<Part> => [
  ...whoInvites(promoters),
  share,
  promoters === null ? " of their contacts once" : " of their contacts once each",
  ...afterJoining(delay, ","),
];

export const askingAgain = <Part>(times: Part, isNever: boolean): Said<Part> => [
  "Nobody asks the same contact more than ",
  times,
  isNever ? ", so nobody is ever asked. " : ". ",
];

/**
 * What becomes of an invitation.
 * @param share of the invited; `allInvited` where it is everybody
 * @param isFitting whether it is only of those whom it suits
 * @param instantly where joining takes no time; else `later` says how long it takes, or nothing
 */
export const joining = <Part>(
  share: Part,
  _isAll: boolean,
  isFitting: boolean,
  instantly: Part | null,
  later: Said<Part>,
): Said<Part> => [
  share,
  isFitting ? " of the invited whom it suits join" : " of the invited join",
  ...(instantly === null ? later : [" ", instantly]),
  ". ",
];

/** @param inStages their number with its noun, where there are any */
export const later = <Part>(time: Part, isExact: boolean, inStages: Part | null): Said<Part> => [
  isExact ? ", exactly " : ", about ",
  time,
  " later",
  ...(inStages === null ? [] : [", in ", inStages]),
];

export const suiting = <Part>(share: Part, misfits: Part, isNobody: boolean): Said<Part> => [
  "It suits ",
  share,
  " of all people; of the others ",
  misfits,
  isNobody ? " joins. " : " join. ",
];
export const leavingOut = <Part>(share: Part): Said<Part> => [
  "Members leave out ",
  share,
  " of the contacts whom it does not suit. ",
];
export const aiming = <Part>(share: Part): Said<Part> => [
  share,
  " of the invitations are aimed at those whom it suits. ",
];

export const tiring = <Part>(share: Part): Said<Part> => [
  "Each earlier invitation lowers somebody’s chance to join by ",
  share,
  ". ",
];
export const closing = <Part>(share: Part): Said<Part> => [
  "Of those who refuse, ",
  share,
  " can never be reached again. ",
];

export const pulledByContacts = <Part>(share: Part): Said<Part> => [
  "Every other active contact raises somebody’s chance to join by ",
  share,
  ". ",
];
export const pulledByKnown = <Part>(known: Part, share: Part): Said<Part> => [
  "People have ",
  known,
  "; every other one who is active raises the chance to join by ",
  share,
  ". ",
];
export const onceEnoughAreIn = <Part>(count: Part): Said<Part> => [
  "Nobody thinks of joining before ",
  count,
  " of their contacts are active. ",
];

export const activating = <Part>(share: Part): Said<Part> => [share, " of those who join become active. "];
export const nobodyLeaving = <Part>(nobody: Part): Said<Part> => [nobody, " leaves. "];

const whenTheyLeave = {
  atOnce: "at once",
  evenly: "every month",
  early: "in their first month, fewer in each month after",
  late: "in their first month, more in each month after",
} as const;
export const leaving = <Part>(share: Part, when: keyof typeof whenTheyLeave): Said<Part> => [
  share,
  ` of the members leave ${whenTheyLeave[when]}. `,
];

export const holding = <Part>(hold: Part): Said<Part> => [
  "Active contacts keep them in, with a hold of ",
  hold,
  " each. ",
];
export const givingUp = <Part>(time: Part): Said<Part> => [
  "Whoever has brought nobody after ",
  time,
  " gives up. ",
];
export const comingBack = <Part>(share: Part): Said<Part> => [
  share,
  " of those who left come back every month. ",
];
export const winningBack = <Part>(share: Part): Said<Part> => [
  "Whoever left accepts a new invitation ",
  share,
  " as readily as others. ",
];

/** Where there is no end of people. @param beginning who begins, a clause of these */
export const endlessMarket = <Part>(beginning: Said<Part>): Said<Part> => [
  "There is always somebody new to invite, and ",
  ...beginning,
];

/** @param knowing whom they know, a clause of these, or nothing */
export const market = <Part>(
  population: Part,
  isOne: boolean,
  knowing: Said<Part>,
  beginning: Said<Part>,
): Said<Part> => [
  isOne ? "There is " : "There are ",
  population,
  isOne ? " person in all" : " people in all",
  ...knowing,
  ", and ",
  ...beginning,
];

export const knowingByChance = <Part>(known: Part): Said<Part> => [
  ", each knowing about ",
  known,
  " by chance",
];
export const knowingNeighbours = <Part>(known: Part, far: Part): Said<Part> => [
  ", each knowing ",
  known,
  " or, for ",
  far,
  " of the contacts, somebody far away",
];
export const knowingUnequally = <Part>(known: Part): Said<Part> => [
  ", knowing ",
  known,
  " on average, most of them fewer and some very many",
];
export const knowingInGroups = <Part>(count: Part, known: Part, outside: Part): Said<Part> => [
  ", in ",
  count,
  ", each knowing about ",
  known,
  ", ",
  outside,
  " of them in other groups",
];

export const nobodyBeginning = <Part>(nobody: Part): Said<Part> => [nobody, " begins. "];

/** Those who begin, and where they stand. @param isOne whether it is a single one */
export function beginning<Part>(count: Part, isOne: boolean, place: string): Said<Part> {
  const begin = isOne ? "begins. " : "begin. ";
  if (place === "best-connected") return ["the ", count, ` best connected ${begin}`];
  return [count, place === "neighbours" && !isOne ? ` who stand close together ${begin}` : ` ${begin}`];
}

export const comingAlone = <Part>(count: Part, isOne: boolean): Said<Part> => [
  count,
  isOne ? " joins without an invitation. " : " join without an invitation. ",
];
export const standingFor = <Part>(count: Part): Said<Part> => ["Each of them stands for ", count, "."];
