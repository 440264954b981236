export const byDay = (people: string, day: string): string => `${people} bis Tag ${day}`;

export const person = "Person";
export const people = "Menschen";
export const curve = (now: string, day: string): string =>
  `Die Downline im Lauf der Zeit: ${now} bis Tag ${day}.`;
export const curveWithEnd = (now: string, day: string, atEnd: string, endDay: string): string =>
  `Die Downline im Lauf der Zeit: ${now} bis Tag ${day}, ${atEnd} bis Tag ${endDay}.`;
