export const nothingSet = "Nichts eingestellt";
/** Wie viele Werte außerdem eingestellt sind. */
export const more = (count: number): string => `${count}\u00a0${count === 1 ? "weiterer" : "weitere"}`;
