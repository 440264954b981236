export const simulating = "Simulating";
export const soFar = (members: string): string => `Simulating: ${members} members so far`;
export const stop = "Stop";
export const tryAgain = "Try again";
export const unfinished = "Unfinished: everybody moves into place at the end.";

/** Why a simulation was ended and another takes its place. */
export const replaced = {
  silent: "The simulation said nothing for five seconds and was ended.",
  failed: "The simulation failed and was ended.",
} as const;
export const failed = (reason: string): string => `The simulation failed: ${reason}`;

/** A run that ended before its time. */
export const nobody = "Nobody starts and nobody comes.";
export const stopped = (day: string, days: string): string => `Stopped on day ${day} of ${days}.`;
/** `isEach`: a member stands for one person. */
export const atLimit = (day: string, members: string, isEach: boolean): string =>
  `The run ended on day ${day}, at its limit of ${members} ${isEach ? "members" : "simulated members"}.`;
