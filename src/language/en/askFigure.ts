export const howManyJoin = (day: string): string => `How many people will have joined by day ${day}?`;
export const howManyLose = (day: string): string =>
  `How many of those who join will have lost money by day ${day}?`;

/** Answers, which also stand within the sentences below. */
export const fewerThan = (most: string): string => `fewer than ${most}`;
export const fromTo = (least: string, most: string): string => `${least} to ${most}`;
export const orMore = (least: string): string => `${least} or more`;

export const answered = (answer: string): string => `You said ${answer}.`;
/** @param truth "14,210 people", "72 %" */
export const right = (answer: string, truth: string): string =>
  `Right: you said ${answer}, and it was ${truth}.`;
export const wrong = (answer: string, truth: string): string => `It was ${truth}; you said ${answer}.`;
