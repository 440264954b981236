export const howManyJoin = (day: string): string =>
  `Wie viele Menschen werden bis Tag ${day} beigetreten sein?`;
export const howManyLose = (day: string): string =>
  `Wie viele von denen, die beitreten, werden bis Tag ${day} Geld verloren haben?`;

/** Antworten, die auch in den Sätzen unten stehen. */
export const fewerThan = (most: string): string => `weniger als ${most}`;
export const fromTo = (least: string, most: string): string => `${least} bis ${most}`;
export const orMore = (least: string): string => `${least} oder mehr`;

export const answered = (answer: string): string => `Du hast gesagt: ${answer}.`;
/** @param truth „14.210 Menschen“, „72 %“ */
export const right = (answer: string, truth: string): string =>
  `Richtig: Du hast gesagt „${answer}“, und es waren ${truth}.`;
export const wrong = (answer: string, truth: string): string =>
  `Es waren ${truth}; du hast gesagt „${answer}“.`;
