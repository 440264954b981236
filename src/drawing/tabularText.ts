const isDigit = (character: string): boolean => character >= "0" && character <= "9";

const advances = (context: CanvasRenderingContext2D, text: string): number[] => {
  const digit = context.measureText("0").width;
  return Array.from(text, (character) => (isDigit(character) ? digit : context.measureText(character).width));
};

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** The width of a text in tabular figures in the context's font, CSS px. */
export const tabularWidth = (context: CanvasRenderingContext2D, text: string): number =>
  sum(advances(context, text));

/**
 * Writes a text in tabular figures, so that a number that counts up stands still: a canvas has none, so each digit is
 * given the room of a 0. Set font, colour and baseline before.
 */
export function drawTabular(context: CanvasRenderingContext2D, text: string, left: number, y: number): void {
  const widths = advances(context, text);
  if (Math.abs(sum(widths) - context.measureText(text).width) < 0.1) {
    context.textAlign = "left";
    context.fillText(text, left, y);
    return;
  }
  context.textAlign = "center";
  let x = left;
  Array.from(text).forEach((character, place) => {
    context.fillText(character, x + widths[place] / 2, y);
    x += widths[place];
  });
}
