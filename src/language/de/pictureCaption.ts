export const firstDay = "erster Tag";
export const lastDay = "letzter Tag";
export const left = "gegangen";
export const leftKeepsColour = "gegangen, behält die Farbe";

export const headline = (day: string, count: number, told: string): string =>
  `Tag ${day}: ${told} ${count === 1 ? "Mensch ist" : "Menschen sind"} beigetreten`;
/** Setzt es fort. */
export const haveLost = (share: string): string => `, ${share} davon haben Geld verloren`;

/** @param fingerprint null: er ist nicht bekannt */
export const origin = (scenario: string, seed: number, fingerprint: string | null): string =>
  `${scenario} · Startwert ${seed}${fingerprint === null ? "" : ` · Fingerabdruck ${fingerprint}`} · Mensch für Mensch simuliert mit Invitree`;
