export const timeline = "Zeitleiste";
export const play = "Abspielen";
export const playAgain = "Noch einmal abspielen";
export const pause = "Pause";
export const bySpace = (name: string): string => `${name} (Leertaste)`;

export const dayBack = "Einen Tag zurück";
export const dayForward = "Einen Tag vor";
export const speed = "Tempo";

export const day = "Tag";
/** Was die Abspielstelle von sich sagt. */
export const onDay = (number: string): string => `Tag ${number}`;
