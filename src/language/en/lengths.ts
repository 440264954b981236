const lengthIn =
  (unit: string) =>
  (count: number, told: string): string =>
    `${told}\u00a0${unit}${count === 1 ? "" : "s"}`;

export const minutes = lengthIn("minute");
export const hours = lengthIn("hour");
export const days = lengthIn("day");
export const years = lengthIn("year");
export const forEver = "for ever";

/** What stands behind "every": "11 days", but "day" rather than "1 day". */
export const every = (length: string): string => length.replace(/^1\u00a0/, "");
