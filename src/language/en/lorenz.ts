/** Beside the axis of shares. */
export const ofRewards = "of all rewards";
export const gotLeast = "got least";
export const gotMost = "got most";
export const allTheSame = "if all got the same";
