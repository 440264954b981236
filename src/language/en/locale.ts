/** The language of this folder, as HTML and `Intl` name it. */
export const language = "en";

/** What numbers are written after. */
export const locale = "en";

/** What dates are written after: the day before the month. */
export const dateLocale = "en-GB";

/** Which way a line of it runs. */
export const direction: "ltr" | "rtl" = "ltr";
