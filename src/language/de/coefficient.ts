/** Was K ist, wenn es nicht 1 ist und doch so aussähe. */
export const justOverOne = "knapp über 1";
export const justUnderOne = "knapp unter 1";
