/** The theme that the switch leads to → what it is called. */
export const switchTheme = {
  light: "Switch to the light theme",
  dark: "Switch to the dark theme",
} as const;

export const tools = "Settings as a whole";

export const undo = "Undo";
export const undoByKey = "Undo (Ctrl Z)";
export const redo = "Redo";
export const redoByKey = "Redo (Ctrl Shift Z)";
export const reset = "Reset";
export const resetMeans = "Back to the values of the scenario";

export const copyLink = "Copy link";
export const copyLinkMeans = "Copy a link to this run";
export const copied = "Copied";
export const linkIsCopied = "The link is copied.";
export const linkByHand = "The link, to be copied by hand";
