export const firstDay = "first day";
export const lastDay = "last day";
export const left = "left";
export const leftKeepsColour = "left, keeps its colour";

export const headline = (day: string, count: number, told: string): string =>
  `Day ${day}: ${told} ${count === 1 ? "person has" : "people have"} joined`;
/** Goes on from it. */
export const haveLost = (share: string): string => `, ${share} of them have lost money`;

/** @param fingerprint null: it is not known */
export const origin = (scenario: string, seed: number, fingerprint: string | null): string =>
  `${scenario} · seed ${seed}${fingerprint === null ? "" : ` · fingerprint ${fingerprint}`} · simulated person by person with Invitree`;
