import { amongRuns } from "./runCount.ts";

export const stop = "Stop";
export const goOn = "Go on";
export const again = "Run again";
export const tryAgain = "Try again";

export const failed = (reason: string | null): string => `This failed: ${reason ?? "nobody knows why."}`;
export const stoppedAt = (how: string): string => `Stopped at ${how}`;
export const ofOtherSettings = "This is of other settings than those set now.";

/** What a screen reader is told. */
export const spokenBegun = (name: string): string => `${name}: begun.`;
export const spokenShare = (name: string, percent: number): string => `${name}: ${percent} % done.`;
export const spokenStopped = (name: string, how: string): string => `${name}: stopped at ${how}.`;
export const spokenDone = (name: string): string => `${name}: done.`;

/** "412 of 1,000 runs" */
export const runsOf = (done: string, total: number, totalTold: string): string =>
  `${done} of ${amongRuns(total, totalTold)}`;
