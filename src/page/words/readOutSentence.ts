/** A stretch of a sentence; strong stretches are the figures that it is about. */
export interface ReadOutText {
  readonly text: string;
  readonly strong?: boolean;
}

/** A sentence in stretches. */
export type ReadOutSentence = ReadOutText[];

/** A sentence as its language orders it: plain stretches, and what stands between them. */
export const stretches = (said: readonly (string | ReadOutText)[]): ReadOutSentence =>
  said.map((part) => (typeof part === "string" ? { text: part } : part));

/** A figure that stands out. */
export const strong = (text: string): ReadOutText => ({ text, strong: true });
