export const linkTitle = "A link for your class";
export const linkSays =
  "It opens the lesson in place of the page, with nothing on it but what the step speaks of. What is here for you is not there.";
export const lesson = "Lesson";
export const openAt = "Open at step";
/** "2: A little more" */
export const stepName = (step: string, title: string): string => `${step}: ${title}`;
export const luck = "Luck";
export const lucks = { own: "the same for everybody", each: "another for each pupil" } as const;
export const luckSays = {
  own: "All see the same run, the one in the notes.",
  each: "Everybody has a run of their own, and keeps it. Compare them afterwards.",
} as const;
export const address = "The link";
export const copyLink = "Copy the link";
export const copied = "Copied";
export const linkIsCopied = "The link is copied.";
export const showCode = "Show the QR code";
export const hideCode = "Hide the QR code";
export const present = "Present";

export const notesTitle = "The notes";
export const printNotes = "Print the notes";
export const printSheet = "Print the pupils’ sheet";
export const printAll = "Print the notes of all lessons";
export const readNotes = "Read the notes here";
export const sheetSays = "One page for each pupil without a device: the questions, and axes to draw on.";

/** The headings of the notes. */
export const aim = "Aim";
export const needs = "What it takes";
export const timing = "Timing";
export const questions = "Questions, and answers to expect";
export const misconceptions = "What pupils may think";
export const further = "Further";
/** "28 minutes, the lesson alone 6." */
export const minutesInAll = (minutes: string, lesson: string): string =>
  `${minutes} minutes in all; somebody alone takes ${lesson} for the lesson.`;
export const minutes = (count: string): string => `${count} min`;
export const ofOwnLuck =
  "Numbers are those of the lesson’s own luck. With another they differ; the answers stay.";

/** The pupils' sheet. */
export const pupilName = "Name";
export const day = "day";
export const people = "people";
export const share = "share who have lost";
