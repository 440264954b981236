/** Text with an outline in the colour of the ground, so that it can be read over lines. Set font and alignment before. */
export function haloText(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  ground: string,
): void {
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** The widest of some texts in the context's font, CSS px; 0 if there are none. */
export const widestText = (context: CanvasRenderingContext2D, texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => context.measureText(text).width));
