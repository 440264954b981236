export const embed = "Einbetten";
export const embedMeans = "Diesen Lauf auf eine eigene Seite stellen";
/** Was nicht geladen werden konnte. */
export const theBuilder = "Der Baukasten";
