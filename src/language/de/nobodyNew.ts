export const nobodyCanJoin =
  "In dieser Einstellung kann niemand beitreten: Am Anfang ist niemand da, und niemand tritt ohne Einladung bei.";

export const person = "Person";
export const people = "Menschen";
export const personIs = "Person ist";
export const peopleAre = "Menschen sind";

/** @param most Menschen, die der Lauf haben darf; `start` sind da: „12 Menschen sind“ */
export const endsBeforeAnybody = (most: string, start: string): string =>
  `Diese Einstellung endet, bevor jemand Neues beitreten kann: Sie hört bei ${most} auf, und ${start} von Anfang an da.`;
/** @param all Menschen, die von Anfang an da sind: „12 Menschen sind“ */
export const everybodyBegins = (all: string): string =>
  `In dieser Einstellung kann niemand Neues beitreten: ${all} von Anfang an da, und mehr gibt es nicht.`;
