/** Was die Schlüssel einer Grafik sagen, vor dem Schlüssel. */
export const host = "Gastgeber";
export const parts = "Teile";
export const controls = "Regler";
export const locked = "Feste Werte";
export const start = "Beginn";
export const question = "Frage";

/** Ein Mangel, wie die des Links gesagt werden. */
export const noOrigin = "kein Ursprung wie https://example.org; keine Nachricht wird gehört";
