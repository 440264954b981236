/** Cells of time of equal length that the days of a run are cut into. */
export interface Grid {
  readonly days: number;
  readonly cellsPerDay: number;
}

const finest = 16;

/**
 * The grid on which a run is followed: 16 cells a day, finer if growth is fast, coarser if the run is so long that there
 * would be more than so many cells; always a whole number a day.
 * @param growthPerDay the growth rate in an empty market
 */
export function gridFor(days: number, growthPerDay: number, mostCells: number): Grid {
  const wanted = Math.max(finest, Math.ceil(20 * growthPerDay));
  return { days, cellsPerDay: Math.max(1, Math.min(wanted, Math.floor(mostCells / days))) };
}

/** Who joins when, in expectation: some in the moments between the cells of a grid, the others spread over the cells. */
export interface Joins {
  readonly grid: Grid;
  /** [i]: those who join i cells after the start; no further than anybody joins in a moment. */
  readonly atMoments: JoinsOf;
  /** [i]: those who join in cell i, spread like e^(growthPerDay · t) and divided by that function of the time t. */
  readonly inCells: JoinsOf;
  readonly growthPerDay: number;
}

/** Members by when they joined. */
export interface JoinsOf {
  readonly members: Float64Array;
  /** So many of the members as have a recruit by the age of quitting, if all of them were promoters. */
  readonly stayers: Float64Array;
}

/** Larger numbers are called so. */
export const endlessMany = 1e300;

/** e^x, but no more than about `endlessMany`. */
export function boundedExp(x: number): number {
  return Math.exp(Math.min(x, 690));
}

/** Moments no further apart than this share of a cycle, a cell or a day are one: they were reached by adding up. */
export const sameMoment = 1e-9;
