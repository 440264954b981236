/** Was die Schicksale bedeuten, die sich nicht selbst erklären. */
export const meanings = {
  wasted: "Vergeblich: an jemanden, der schon beigetreten war.",
  overtaken: "Überholt: Eine andere kam zuvor.",
  unreachable: "Unerreichbar: für Einladungen verschlossen.",
} as const;

export const underOne = "unter 1";
export const nothingSent = (day: string): string => `Bis Tag ${day} wurde keine Einladung verschickt.`;
/** @param fate „abgelehnt“ */
export const part = (count: string, fate: string, percent: string): string => `${count} ${fate} (${percent})`;
/** @param parts die von oben */
export const sent = (day: string, count: number, told: string, parts: string): string =>
  `Bis Tag ${day} ${count === 1 ? "wurde" : "wurden"} ${told}\u00a0${count === 1 ? "Einladung" : "Einladungen"} verschickt: ${parts}.`;
