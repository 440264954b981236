import { dative } from "./dative.ts";

/** Was eine Formel voraussetzt und ein Lauf bricht. @param here was er stattdessen tut, hinter „hier“ und also das Verb voran */
export const takesForGranted = (granted: string, here: string): string =>
  `Setzt voraus, ${granted}; hier ${here}.`;
const listed = (clauses: readonly string[]): string =>
  clauses.length < 2 ? clauses.join("") : `${clauses.slice(0, -1).join(", ")} und ${clauses.at(-1)}`;
export const also = (granted: readonly string[]): string => `Außerdem, ${listed(granted)}.`;
export const allHolds = "Alles, was sie voraussetzt, gilt hier. Was abweicht, ist Zufall.";

export const nobodyLeaves = "dass niemand geht";
export const leaveMonthly = (percent: string): string =>
  `gehen in einem Monat ${percent} der neuen Mitglieder`;
export const neverActive = (percent: string): string => `werden ${percent} der Beigetretenen nie aktiv`;
export const givesUp = (time: string): string => `gibt auf, wer nach ${dative(time)} niemanden geworben hat`;

export const nobodyTires = "dass niemand müde wird einzuladen";
export const tires = (time: string): string =>
  `laden Mitglieder nach ${dative(time)} nur noch halb so oft ein`;

export const endlessMarket = "dass immer jemand Neues einzuladen ist";
export const thereAre = (_count: number, told: string): string => `gibt es ${told}\u00a0Menschen`;

export const invitesForEver = "dass alle für immer weiter einladen";
export const sendsAgain = (isOne: boolean, invitations: string, time: string): string =>
  `dass jedes Mitglied ${time} wieder ${isOne ? "die eine Einladung" : `alle ${invitations} Einladungen`} verschickt`;
export const onceLater = (time: string): string =>
  `laden alle nur einmal ein, etwa ${time} nach dem Beitritt`;
export const onceOnJoining = "laden alle nur einmal ein, beim Beitritt";
export const allEverSent = "ist das alles, was ein Mitglied je verschickt";

export const joinAtOnce = "dass alle Geworbenen eines Mitglieds zur selben Zeit beitreten";
export const joinAfter = (time: string): string =>
  `dass alle Geworbenen eines Mitglieds genau ${time} nach ihm beitreten`;
export const oneByOne = "kommen sie nacheinander, die ersten bald und die letzten viel später";
export const answersTake = (time: string): string =>
  `brauchen Antworten im Mittel ${time}, manche weniger und manche viel länger`;

export const joiningTakesNoTime = "dass der Beitritt keine Zeit braucht";
export const joiningTakes = (time: string): string => `braucht er im Mittel ${time}`;

export const everybodyAlike = "dass alle Menschen gleich sind";
export const acceptNothing = (percent: string): string => `nehmen ${percent} von ihnen nichts an`;
export const acceptLess = (percent: string, accepted: string): string =>
  `nehmen ${percent} von ihnen nur ${accepted} der Einladungen an`;

export const everybodyMeets = "dass alle einander begegnen können";
export const onlyContacts = "kennen die Menschen nur ihre Kontakte";
export const knows = (isOne: boolean, others: string): string =>
  `kennt jeder im Mittel ${others} ${isOne ? "anderen" : "andere"}`;

export const nobodyComesAlone = "dass niemand ohne Einladung kommt";
export const comeDaily = (isOne: boolean, count: string): string =>
  `${isOne ? "kommt" : "kommen"} so pro Tag ${count}`;

export const acceptanceNeverChanges = "dass eine Einladung immer gleich gern angenommen wird";
export const readinessLost = (percent: string): string =>
  `gehen mit jeder Frage ${percent} der Bereitschaft verloren`;
export const neverAskedAgain = (percent: string): string =>
  `können ${percent} derer, die ablehnen, nie wieder gefragt werden`;
export const moreReadily = "sagen Menschen umso eher zu, je mehr ihrer Kontakte Mitglieder sind";
export const nobodyBefore = (threshold: string): string =>
  `tritt niemand bei, bevor ${threshold} der eigenen Kontakte dabei sind`;
export const atMost = (times: string): string => `fragt ein Mitglied dieselbe Person höchstens ${times}-mal`;

export const noLuck = "dass es keinen Zufall gibt";
export const anotherSeed = "ergibt ein anderer Startwert einen anderen Lauf";
