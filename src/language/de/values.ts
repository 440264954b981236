import { dative } from "./dative.ts";

export const never = "nie";
export const weeks = (told: string): string => `${told}\u00a0Wochen`;
export const days = (count: number, told: string): string => `${told}\u00a0${count === 1 ? "Tag" : "Tage"}`;

/** Was ein Wert sein darf: „zwischen 0 % und 100 %“. */
export const between = (least: string, most: string): string =>
  `zwischen ${dative(least)} und ${dative(most)}`;
export const orNever = (range: string): string => `${range}, oder nie`;
