/** The ends of the axis of ranks. */
export const worstRank = "worst";
export const bestRank = "best";

export const everybody = (net: string): string => `everybody ${net}`;
export const best = (net: string): string => `best ${net}`;
export const bestAbove = (net: string): string => `best ${net}, above this scale ↑`;
export const worst = (net: string): string => `worst ${net}`;
export const worstAndMiddle = (net: string): string => `worst and middle ${net}`;
export const middle = (net: string): string => `middle ${net}`;

export const inLoss = (share: string): string => `${share} in loss`;
export const ahead = (share: string): string => `${share} ahead`;
export const even = (share: string): string => `${share} even`;

export const nobodyHasJoined = "nobody has joined";
