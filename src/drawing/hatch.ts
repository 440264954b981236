/** How far apart the strokes of a hatched area are, CSS px across. */
const spacing = 5;

/**
 * Strokes from lower left to upper right, one px wide, through a box in CSS px: what cannot be told yet. They stand where
 * they do in any other box, so that areas beside each other continue. Clip to the area before.
 */
export function drawHatch(
  context: CanvasRenderingContext2D,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  colour: string,
): void {
  const { left, right, top, bottom } = box;
  context.beginPath();
  // A stroke is all x + y = sum.
  const step = spacing * Math.SQRT2;
  for (let sum = Math.ceil((left + top) / step) * step; sum < right + bottom; sum += step) {
    context.moveTo(sum - bottom, bottom);
    context.lineTo(sum - top, top);
  }
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.stroke();
}
