/** Die Enden der Achse der Ränge. */
export const worstRank = "tief";
export const bestRank = "hoch";

export const everybody = (net: string): string => `alle ${net}`;
export const best = (net: string): string => `höchster ${net}`;
export const bestAbove = (net: string): string => `höchster ${net}, über dieser Skala ↑`;
export const worst = (net: string): string => `tiefster ${net}`;
export const worstAndMiddle = (net: string): string => `tiefster und mittlerer ${net}`;
export const middle = (net: string): string => `mittlerer ${net}`;

export const inLoss = (share: string): string => `${share} im Minus`;
export const ahead = (share: string): string => `${share} im Plus`;
export const even = (share: string): string => `${share} bei null`;

export const nobodyHasJoined = "niemand ist beigetreten";
