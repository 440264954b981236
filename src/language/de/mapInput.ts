/** Eine Einstellung im Satz, wie sie auf der Seite heißt: Ihre Beschriftung lässt sich nicht beugen. */
export const input = (_key: string, label: string): string => `„${label}“`;

/** Dass etwas für jeden Wert einer Einstellung gilt. */
export const whatever = (key: string, label: string): string =>
  `ganz gleich, was bei ${input(key, label)} steht`;

/** „Konversion“ 24 % */
export const withValue = (key: string, label: string, value: string): string =>
  `${input(key, label)} ${value}`;

/** Was an einer Achse von Zeitspannen steht. */
export const inDays = (label: string): string => `${label} (Tage)`;

/** Was an einer Achse steht, deren Werte Wörter hinter sich haben: „Abwanderung pro Monat“. */
export const withSuffix = (label: string, suffix: string): string =>
  suffix.startsWith("pro ") ? `${label} ${suffix}` : `${label} … ${suffix}`;
