export const mostReachMembers = (percent: string): string =>
  `Die meisten Einladungen (${percent}) erreichen jetzt jemanden, der schon beigetreten ist.`;
export const someReachMembers = (percent: string): string =>
  `Inzwischen erreichen ${percent} der Einladungen jemanden, der schon beigetreten ist.`;
export const stillReachNew = "Fast jede Einladung erreicht noch jemand Neues.";
export const stillReachOthers = "Fast jede Einladung erreicht noch jemanden, der nicht beigetreten ist.";
export const someReachClosed = (percent: string): string =>
  `${percent} der Einladungen gehen jetzt an jemanden, der nichts mehr davon hören will.`;

/** @param mayReturn ob zurückkommen kann, wer gegangen ist */
export const declining = (day: string, most: string, mayReturn: boolean): string =>
  `Seit Tag ${day}, als ${most} aktiv waren, sind mehr gegangen als ${mayReturn ? "beigetreten oder zurückgekommen" : "beigetreten"}.`;

const reasons = {
  waiting: "die Eingeladenen warten auf mehr aktive Kontakte",
  nobodyLeft: "niemand ist mehr da, der einlädt",
  nobodyInvites: "wer noch da ist, lädt nicht mehr ein",
} as const;
export const nobodyEverJoined = (reason: keyof typeof reasons): string =>
  `Keine Einladung hat jemanden gebracht, und ${reasons[reason]}.`;
export const nobodyJoinsAnyMore = (day: string, reason: keyof typeof reasons): string =>
  `Seit Tag ${day} ist niemand beigetreten, denn ${reasons[reason]}.`;

const limit = (members: string): string => `Grenze von ${members} Mitgliedern`;
export const limitAtStart = (members: string): string =>
  `Der Lauf endet hier: Schon die, die anfangen, erreichen seine ${limit(members)}.`;
export const limitReached = (members: string): string =>
  `Der Lauf endet hier, an seiner ${limit(members)}, nicht weil das Wachstum zu Ende wäre.`;

const since = (day: string, isWaiting: boolean): string =>
  `eit Tag ${day} ist niemand beigetreten${isWaiting ? `, denn ${reasons.waiting}` : ""}.`;
export const quiet = (day: string, isWaiting: boolean): string => `S${since(day, isWaiting)}`;
export const endsQuiet = (day: string, isWaiting: boolean): string =>
  `Der Lauf endet hier; s${since(day, isWaiting)}`;
export const endsGrowing = "Der Lauf endet hier, aber noch immer treten Menschen bei.";

export const everybodyJoinedOnce = "Alle sind irgendwann einmal beigetreten.";
export const everybodyJoined = "Alle sind beigetreten: Es ist niemand mehr da, den man einladen könnte.";
