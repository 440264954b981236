/** What K is that is not 1 but would read so. */
export const justOverOne = "just over 1";
export const justUnderOne = "just under 1";
