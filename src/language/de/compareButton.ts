export const compare = "Vergleichen";
export const compareMeans = "Neben einem anderen Szenario sehen, oder neben sich selbst mit anderen Werten";
export const besideWhat = "Daneben sehen";
export const scenarios = "Szenarien, neben denen es zu sehen ist";

/** Was kein Szenario ist: Jedes hat einen Namen, und was es ist. */
export const asBefore = "Wie zuvor";
export const asBeforeMeans = (scenario: string): string =>
  `„${scenario}“, mit allem, was daran geändert war.`;
export const same = "Noch einmal dasselbe";
export const sameMeans =
  "Dann einen Wert ändern, oder wer wie bezahlt wird, und sehen, was das allein bewirkt.";

/** In zwei Teilen: Der zweite fehlt, wo wenig Platz ist. */
export const end = ["Ende", " des Vergleichs"] as const;
export const endMeans = "Zurück zu einem Lauf. „Vergleichen“ bringt den anderen zurück, wie er war.";
