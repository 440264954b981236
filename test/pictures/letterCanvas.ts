/** A letter, in px: machines have different typefaces. */
const letter = { width: 6, height: 7 };

/** A canvas on which a box stands for a text. */
export function letterCanvas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  const widthOf = (text: string): number => letter.width * text.length;
  context.measureText = (text) => ({ width: widthOf(text) }) as TextMetrics;
  context.fillText = (text, x, y) => {
    const before = { left: 0, start: 0, center: 0.5, right: 1, end: 1 }[context.textAlign];
    const left = x - before * widthOf(text);
    context.fillRect(left, y - letter.height / 2, widthOf(text) - 1, letter.height);
  };
  return canvas;
}
