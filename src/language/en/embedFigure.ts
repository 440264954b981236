/** What a figure's keys say, in front of the key. */
export const host = "Host";
export const parts = "Parts";
export const controls = "Controls";
export const locked = "Locked values";
export const start = "Start";
export const question = "Question";

/** A flaw, as the link's are told. */
export const noOrigin = "which is no origin like https://example.org; no message is heard";
