/** Beside a drawn curve of who has joined: what was drawn, and what came. */
export const endOfJoined = (drawn: string, came: string): string =>
  `You drew ${drawn} by the end; ${came} had joined.`;
/** The same of who is active. */
export const endOfActive = (drawn: string, came: string): string =>
  `You drew ${drawn} by the end; ${came} were active.`;

export const close = "You were close.";
export const drewTooFew = (times: string): string => `That is ${times} times as many as you drew.`;
export const drewTooMany = (times: string): string => `You drew ${times} times as many.`;

export const halfWay = (run: string, drawn: string): string =>
  `Half-way the run had ${run} of its end; your curve had ${drawn}.`;
