export const timeline = "Timeline";
export const play = "Play";
export const playAgain = "Play again";
export const pause = "Pause";
export const bySpace = (name: string): string => `${name} (space)`;

export const dayBack = "A day back";
export const dayForward = "A day forward";
export const speed = "Speed";

export const day = "Day";
/** What the playhead says of itself. */
export const onDay = (number: string): string => `day ${number}`;
