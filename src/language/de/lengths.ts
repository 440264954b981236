const lengthIn =
  (one: string, many: string) =>
  (count: number, told: string): string =>
    `${told}\u00a0${count === 1 ? one : many}`;

export const minutes = lengthIn("Minute", "Minuten");
export const hours = lengthIn("Stunde", "Stunden");
export const days = lengthIn("Tag", "Tage");
export const years = lengthIn("Jahr", "Jahre");
export const forEver = "für immer";

const everySingle: Readonly<Record<string, string>> = {
  Minute: "jede",
  Stunde: "jede",
  Tag: "jeden",
  Jahr: "jedes",
};

/** Mit seinem „alle“ oder „jeden“, das sich nach der Länge richtet: „alle 11 Tage“, „jeden Tag“. */
export function every(length: string): string {
  const single = length.replace(/^1\u00a0/, "");
  return single === length ? `alle ${length}` : `${everySingle[single]} ${single}`;
}
