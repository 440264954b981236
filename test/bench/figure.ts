/** One figure of a bench. */
export interface Figure {
  readonly name: string;
  /** null: it could not be measured. */
  readonly value: number | null;
  readonly unit: string;
}

/** Lines for a person: the figures of a bench below its name, the numbers under one another. */
export function figureLines(bench: string, figures: readonly Figure[]): string[] {
  const shown = figures.map(
    ({ value }) => value?.toLocaleString("en", { maximumSignificantDigits: 3 }) ?? "–",
  );
  const nameWidth = Math.max(0, ...figures.map(({ name }) => name.length));
  const valueWidth = Math.max(0, ...shown.map((text) => text.length));
  const lines = figures.map(
    ({ name, unit }, row) => `  ${name.padEnd(nameWidth)}  ${shown[row].padStart(valueWidth)} ${unit}`,
  );
  return [bench, ...lines];
}
