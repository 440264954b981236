/**
 * Nelder & Mead's simplex (1965) towards the highest value of a function, a step at a time.
 * @param steps first step along each coordinate
 * @param rounds how often the simplex moves
 */
export function* climb(
  valueAt: (x: Float64Array) => number,
  from: Float64Array,
  steps: Float64Array,
  rounds: number,
): Generator<void, { readonly x: Float64Array; readonly value: number }> {
  let corners = [{ x: from, value: valueAt(from) }];
  steps.forEach((step, i) => {
    const x = from.slice();
    x[i] += step;
    corners.push({ x, value: valueAt(x) });
  });
  const last = corners.length - 1;
  const tryAt = (middle: Float64Array, reach: number): { x: Float64Array; value: number } => {
    const x = middle.map((m, i) => m + reach * (corners[last].x[i] - m));
    return { x, value: valueAt(x) };
  };
  for (let round = 0; round < rounds; round++) {
    corners = corners.toSorted((a, b) => b.value - a.value);
    const middle = from.map((_, i) => corners.slice(0, last).reduce((sum, { x }) => sum + x[i], 0) / last);
    const mirrored = tryAt(middle, -1);
    if (mirrored.value > corners[0].value) {
      const further = tryAt(middle, -2);
      corners[last] = further.value > mirrored.value ? further : mirrored;
    } else if (mirrored.value > corners[last - 1].value) corners[last] = mirrored;
    else {
      const nearer = tryAt(middle, mirrored.value > corners[last].value ? -0.5 : 0.5);
      if (nearer.value > Math.max(mirrored.value, corners[last].value)) corners[last] = nearer;
      else
        for (let i = 1; i <= last; i++) {
          const x = corners[i].x.map((value, j) => (value + corners[0].x[j]) / 2);
          corners[i] = { x, value: valueAt(x) };
        }
    }
    if (round % 8 === 7) yield;
  }
  return corners.reduce((top, corner) => (corner.value > top.value ? corner : top));
}
