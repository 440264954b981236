/** A straight stretch of a line, in cells from the lower left corner of the map. */
export interface Stretch {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Far above any level that a line is drawn at, and small enough that ∞ beside a number has a place between. */
const highest = 1e3;

/** A value at a place of a grid, from −1 to the number of its cells: the outermost stand on the map's edges. */
type Values = (column: number, row: number) => number | null;

/** The values in the middles of cells, and on the edges of the map, to where they go on as steadily as they come. */
function withEdges(values: readonly (number | null)[], wide: number, high: number): Values {
  const inMiddle: Values = (column, row) => {
    const value = values[column + row * wide] ?? null;
    return value === null ? null : Math.min(value, highest);
  };
  const onEdge = (last: number | null, before: number | null): number | null =>
    last === null || before === null ? last : 1.5 * last - 0.5 * before;
  const inRow: Values = (column, row) => {
    if (column < 0) return onEdge(inMiddle(0, row), wide > 1 ? inMiddle(1, row) : null);
    if (column >= wide) return onEdge(inMiddle(wide - 1, row), wide > 1 ? inMiddle(wide - 2, row) : null);
    return inMiddle(column, row);
  };
  return (column, row) => {
    if (row < 0) return onEdge(inRow(column, 0), high > 1 ? inRow(column, 1) : null);
    if (row >= high) return onEdge(inRow(column, high - 1), high > 1 ? inRow(column, high - 2) : null);
    return inRow(column, row);
  };
}

/** Where a column or a row of the grid stands, in cells from the map's corner. */
const placeOf = (at: number, cells: number): number => Math.max(0, Math.min(cells, at + 0.5));

/**
 * Where values in the middles of cells pass a level, by marching squares, from edge to edge of the map; cells that have no
 * value are gone around.
 * @param values row by row; null: there is none
 */
export function lineOverCells(
  values: readonly (number | null)[],
  wide: number,
  high: number,
  level: number,
): readonly Stretch[] {
  const at = withEdges(values, wide, high);
  const stretches: Stretch[] = [];
  for (let row = -1; row < high; row++) {
    for (let column = -1; column < wide; column++) {
      const corners = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
      if (corners.includes(null)) continue;
      const [a, b, c, d] = corners as readonly number[];
      const [left, right] = [placeOf(column, wide), placeOf(column + 1, wide)];
      const [low, top] = [placeOf(row, high), placeOf(row + 1, high)];
      const between = (from: number, to: number, one: number, other: number): number =>
        from + ((to - from) * (level - one)) / (other - one);
      const crossings: (readonly [x: number, y: number])[] = [];
      if (a < level !== b < level) crossings.push([between(left, right, a, b), low]);
      if (b < level !== c < level) crossings.push([right, between(low, top, b, c)]);
      if (d < level !== c < level) crossings.push([between(left, right, d, c), top]);
      if (a < level !== d < level) crossings.push([left, between(low, top, a, d)]);
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const [[x0, y0], [x1, y1]] = [crossings[pair], crossings[pair + 1]];
        stretches.push({ x0, y0, x1, y1 });
      }
    }
  }
  return stretches;
}
