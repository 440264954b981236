/** Why a file of a run is not opened, each a sentence. */
export const notSavedHere = "It is no run that was saved here: it is not JSON, or not a group of values.";
export const notOurs = "It is no file of Invitree: it does not say “invitree”.";
export const otherVersion = (version: number): string =>
  `It is of another version than ${version}, which this page reads.`;
export const noLink = "It names no “link”, which tells the setting. A study is opened under its own heading.";
export const longLink = "Its “link” is longer than any link of a setting.";
