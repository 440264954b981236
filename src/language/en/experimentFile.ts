/** Why a file of a study is not opened. */
export const empty = "The file is empty.";
export const noStudy = "This is no file of a study of Invitree.";
export const anotherStudy = "Here begins a part of another study than the one before.";
export const experimentMissing = "Before the first outcome the line of its experiment is missing.";
export const neither = "It is neither an experiment nor an outcome.";
export const inLine = (number: number, reason: string): string => `Line ${number}: ${reason}`;
