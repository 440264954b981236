export const everybody = "Alle";
export const showEverybody = "Alle zeigen";
export const showEverybodyByKey = "Alle zeigen (Esc)";
export const hint = "Wähle eine Farbe, um nur sie zu sehen.";

/** Was auf jeder Skala gewählt wird. */
export const along = {
  generation: "Nur eine Generation zeigen",
  joined: "Nur zeigen, wer dann beitrat",
  net: "Nur zeigen, wer so viel verlor oder gewann",
} as const;

/** Was von Klassen gewählt wird, die einen Namen haben. */
export const only = "Nur zeigen";
