const set = (K: string): string => `K is set to ${K}.`;

export const neverConfirmed = (K: string): string =>
  `${set(K)} Members go on inviting for longer than the run lasts, so it cannot be confirmed.`;
export const showsAfter = (K: string, time: string): string =>
  `${set(K)} What members really bring shows after about ${time}.`;

/** What those have brought who began, or who joined by a day. */
export const reachedByStarters = <Part>(
  K: string,
  count: string,
  reached: Part,
): readonly (string | Part)[] => [`${set(K)} The ${count} who began have brought `, reached, " each."];
export const reachedByDay = <Part>(
  K: string,
  count: string,
  day: string,
  reached: Part,
): readonly (string | Part)[] => [
  `${set(K)} The ${count} who joined by day ${day} have brought `,
  reached,
  " each.",
];
