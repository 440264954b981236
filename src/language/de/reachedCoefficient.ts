import { dative } from "./dative.ts";

const set = (K: string): string => `K ist auf ${K} eingestellt.`;

export const neverConfirmed = (K: string): string =>
  `${set(K)} Mitglieder laden länger ein, als der Lauf dauert; darum lässt es sich nicht bestätigen.`;
export const showsAfter = (K: string, time: string): string =>
  `${set(K)} Was Mitglieder wirklich bringen, zeigt sich nach etwa ${dative(time)}.`;

/** Was die geworben haben, die anfingen oder bis zu einem Tag beitraten. */
export const reachedByStarters = <Part>(
  K: string,
  count: string,
  reached: Part,
): readonly (string | Part)[] => [
  `${set(K)} Die ${count}, die anfingen, haben im Schnitt je `,
  reached,
  " geworben.",
];
export const reachedByDay = <Part>(
  K: string,
  count: string,
  day: string,
  reached: Part,
): readonly (string | Part)[] => [
  `${set(K)} Die ${count}, die bis Tag ${day} beigetreten sind, haben im Schnitt je `,
  reached,
  " geworben.",
];
