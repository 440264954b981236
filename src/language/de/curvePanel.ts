export const curve = "Kurve";
export const tabs = {
  adoption: "Verlauf",
  joins: "Beitritte",
  fates: "Einladungen",
  stages: "Stufen",
  weeks: "K je Woche",
} as const;
/** Hinter dem Namen der Beitritte, wo Platz ist. */
export const aDay = "pro Tag";

/** Die ersten Kurven: wie das Bild heißt, und die Zeile darüber. */
export const adoption = { name: "Verbreitungskurve", caption: "Menschen" } as const;
export const joins = { name: "Beitritte pro Tag", caption: "Menschen pro Tag" } as const;

export const log = "Log";
export const logMeans = "Logarithmische Skala: Gleiches Wachstum ist eine gerade Linie";
export const expected = "Erwartet";
export const expectedMeans = "Was die Theorie von diesen Einstellungen erwartet, ohne Zufall";

export const noExpectedCurve = (reason: string): string => `Keine erwartete Kurve: ${reason}`;
export const notWorkedOut = "Sie ließ sich hier nicht berechnen.";
export const noTheory = "Für diese Einstellungen gibt es keine Theorie.";
/** Was nicht geladen werden konnte. */
export const thisCurve = "Diese Kurve";
