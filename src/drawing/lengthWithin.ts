/**
 * How much of a straight line lies within a rectangle of width × height that begins at 0, 0; 0 if it passes by. By Liang and
 * Barsky's clipping; plain numbers, so that a call allocates nothing.
 */
export function lengthWithin(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  width: number,
  height: number,
): number {
  const right = x1 - x0;
  const down = y1 - y0;
  if (right === 0 && (x0 < 0 || x0 > width)) return 0;
  if (down === 0 && (y0 < 0 || y0 > height)) return 0;
  // Where along the line, 0…1, the rectangle's edges are crossed.
  const left = right === 0 ? 0 : -x0 / right;
  const other = right === 0 ? 1 : (width - x0) / right;
  const top = down === 0 ? 0 : -y0 / down;
  const bottom = down === 0 ? 1 : (height - y0) / down;
  const enters = Math.max(0, Math.min(left, other), Math.min(top, bottom));
  const leaves = Math.min(1, Math.max(left, other), Math.max(top, bottom));
  return leaves > enters ? (leaves - enters) * Math.sqrt(right * right + down * down) : 0;
}
