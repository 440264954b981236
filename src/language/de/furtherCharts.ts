/** Was die Kurven schreiben, die erst kommen, wenn jemand sie sehen will. */
export const sent = "verschickt";
export const noInvitations = "keine Einladungen";

/** Wie Bild und Satz nennen, was aus einer Einladung wurde. */
export const fates = {
  accepted: "angenommen",
  overtaken: "überholt",
  refused: "abgelehnt",
  unreachable: "unerreichbar",
  wasted: "vergeblich",
  open: "noch offen",
} as const;

export const joined = "beigetreten";
export const noOpenInvitations = "keine offenen Einladungen";

/** Die Stufen eines Zyklus mit dreien, wie die alte Regel des Handels sie nennt. */
export const threeStages: readonly string[] = ["kennen", "mögen", "vertrauen"];
export const stage = (number: number): string => `Stufe ${number}`;

/** K, wie es eingestellt ist. */
export const setK = "K-Vorgabe";
export const nobodyHasJoined = "niemand ist beigetreten";

/** Wer in einer Woche beitrat, oder in Wochen, die sich einen Balken teilen. */
export const joinedInWeek = (week: number, count: string): string => `Woche ${week}: ${count} beigetreten`;
export const joinedInWeeks = (first: number, last: number, count: string): string =>
  `Wochen ${first}–${last}: ${count} beigetreten`;
