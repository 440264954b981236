/** Was das Bild zeigt, das andere Seiten neben einen Link stellen. */
export const pictureShows =
  "Eine Scheibe aus Mitgliedern, verbunden mit denen, die sie geworben haben, und die Kurve der Beigetretenen";

/** Führt von der Seite eines Links weiter. */
export const seeItGrow = "Sieh zu, wie es wächst";

/** Wie Open Graph die Sprache nennt. */
export const openGraphLocale = "de_DE";
