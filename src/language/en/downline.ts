export const byDay = (people: string, day: string): string => `${people} by day ${day}`;

export const person = "person";
export const people = "people";
export const curve = (now: string, day: string): string => `Downline over time: ${now} by day ${day}.`;
export const curveWithEnd = (now: string, day: string, atEnd: string, endDay: string): string =>
  `Downline over time: ${now} by day ${day}, ${atEnd} by day ${endDay}.`;
