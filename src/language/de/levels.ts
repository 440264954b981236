const numbers = ["keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"];

export const everyLevel = "alle Ebenen";
/** „eine Ebene“, „12 Ebenen“ */
export const levels = (count: number): string => `${numbers[count] ?? count} Ebene${count === 1 ? "" : "n"}`;
