/** A part of the page could not be fetched. */
export const notLoaded = (what: string): string => `${what} could not be loaded.`;
export const notLoadedAgain = (what: string): string =>
  `${what} could not be loaded again. It may help to load the page anew: its address keeps your settings.`;
/** Some part of the page that has no name. */
export const somePart = "This";

export const pageHasFailed = "The page has failed, but your settings are kept.";
export const whatWentWrong = (reason: string): string => `What went wrong: ${reason}`;

export const tryAgain = "Try again";
export const resetToScenario = "Reset to the scenario’s values";
