/** Warum sich das Modell nicht an Zahlen anpassen lässt, je ein Satz. */
export const tooFewNumbers =
  "Eine Anpassung braucht mindestens drei Anzahlen von Beigetretenen, an verschiedenen Tagen.";
export const nobodyJoins = "In diesen Zahlen tritt niemand bei: Es gibt nichts anzupassen.";
export const tooLargeNumbers = "Diese Zahlen sind zu groß für eine Anpassung.";
