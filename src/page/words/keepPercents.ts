import { noBreak } from "./formatCount.ts";

/** A text in which no line begins with a percent sign. */
export const keepPercents = (text: string): string => text.replaceAll(" %", `${noBreak}%`);
