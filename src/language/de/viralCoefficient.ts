/** Bis wann K ist, was ein Mitglied bringt, und was das beendet. */
export const markets = {
  unlimited: { meanwhile: "", until: "" },
  mixed: { meanwhile: ", solange der Markt leer ist", until: ", bis der Markt erschöpft ist" },
  network: {
    meanwhile: ", solange sonst noch niemand gefragt wurde",
    until: ", bis die Kontakte ausgehen",
  },
} as const;
export const ifContactsAreActive = ", wenn genug der Kontakte aktiv sind";
export const neverStopping = ", denn es hört nie auf einzuladen";

/** Was die Zahl davor zählt. */
export const newMembers = (isOne: boolean, meanwhile: string): string =>
  `${isOne ? "neues Mitglied je Mitglied" : "neue Mitglieder je Mitglied"}${meanwhile}:`;

/** Was aus K folgt. @param every „alle 11 Tage“ */
export const doubling = (every: string): string => `Es wächst und verdoppelt sich ${every}`;
export const growingAtOnce = "Es wächst, alles am ersten Tag";
export const growingUnevenly = "Es wächst, aber nicht in gleichmäßigem Tempo";

export const fades = "Es klingt ab";
export const fadesUnlessPulled = "Es klingt ab, wenn nicht aktive Kontakte die anderen mitziehen";
export const fadesUnlessBack = "Es klingt ab, wenn nicht zurückkommt, wer gegangen ist";
const multiplied = (times: string, isAtMost: boolean): string => `${isAtMost ? "bis zu " : ""}${times}`;
export const comersMultiplied = (times: string, isAtMost: boolean): string =>
  `Es klingt ab; aus jedem, der von selbst kommt, werden ${multiplied(times, isAtMost)}`;
export const startersMultiplied = (times: string, isAtMost: boolean): string =>
  `Es klingt ab; aus jedem, der anfängt, werden ${multiplied(times, isAtMost)}, mehr nicht`;

export const bringingNobody = "Niemand wirbt jemanden";
export const spreadingInPlaces = "Es breitet sich nur aus, wo aktive Mitglieder dicht beieinander stehen";
export const replacing =
  "Jedes ersetzt gerade sich selbst, es wächst nicht und klingt nicht ab; der Zufall entscheidet";
