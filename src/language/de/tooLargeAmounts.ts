/** Warum ein Plan nicht abgerechnet wird. */
export const tooLargeAmounts =
  "Diese Beträge sind zu groß, um sie über so viele Mitglieder und Monate auf den Cent genau zu zählen.";
