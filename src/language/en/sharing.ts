/** What the picture shows that other sites put beside a link. */
export const pictureShows =
  "A disc of members, linked to whoever brought them, and the curve of who has joined";

/** Leads on from the page of a link. */
export const seeItGrow = "See it grow";

/** As Open Graph names the language. */
export const openGraphLocale = "en_GB";
