export const explanation =
  "Jede Einladung geht von Stufe zu Stufe und wird dann zum Beitritt; eine Absage beendet sie unterwegs.";

/** @param name „vertrauen“, „Stufe 4“ */
export const at = (count: string, name: string): string => `${count} bei „${name}“`;
/** @param places die von oben */
export const open = (day: string, count: number, told: string, places: string): string =>
  `An Tag ${day} ${count === 1 ? "ist" : "sind"} ${told}\u00a0${count === 1 ? "Einladung" : "Einladungen"} offen: ${places}.`;
export const noneOpen = (day: string): string => `An Tag ${day} ist keine Einladung offen.`;
export const joined = (count: number, told: string): string =>
  count === 0
    ? "Bis dahin ist niemand beigetreten."
    : `Bis dahin ${count === 1 ? "ist" : "sind"} ${told}\u00a0${count === 1 ? "Mensch" : "Menschen"} beigetreten.`;
