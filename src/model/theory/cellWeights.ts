import { gaussRule, steepRule } from "./quadrature.ts";

/**
 * A kernel (how much follows a cause, by the time since) on a grid of equal cells of time, for causes and effects that
 * are known by their number in each cell and count as spread evenly over it.
 */
export interface CellWeights {
  /** [i]: what a cause of 1 in the moment before cell 0 brings about in cell i. */
  readonly fromMoment: Float64Array;
  /** [i]: what a cause of 1, spread over a cell, brings about in the cell i later. */
  readonly fromCell: Float64Array;
  /** Number of cells that hold all but a 10⁻¹³rd of it. */
  readonly reach: number;
}

/**
 * Weights of a density over the ages from…to (days), smooth but for a beginning that may be infinitely steep.
 * @param density by age in days
 * @param cellDays length of a cell
 * @param cells number of cells
 */
export function weightsOfDensity(
  density: (age: number) => number,
  cellDays: number,
  cells: number,
  from = 0,
  to = Infinity,
): CellWeights {
  const fromMoment = new Float64Array(cells);
  const fromCell = new Float64Array(cells);
  for (let cell = Math.floor(from / cellDays); cell < cells && cell * cellDays < to; cell++) {
    const start = Math.max(from, cell * cellDays);
    const length = Math.min(to, (cell + 1) * cellDays) - start;
    if (length <= 0) continue;
    const rule = cell === 0 ? steepRule : gaussRule;
    for (let i = 0; i < rule.points.length; i++) {
      const age = start + length * rule.points[i];
      const mass = length * rule.weights[i] * density(age);
      // From any place of a cell, an age at place p of its own cell leads on into the next cell with chance p.
      const nextMass = mass * Math.min(1, age / cellDays - cell);
      fromMoment[cell] += mass;
      fromCell[cell] += mass - nextMass;
      if (cell + 1 < cells) fromCell[cell + 1] += nextMass;
    }
  }
  return { fromMoment, fromCell, reach: reachOf(fromCell) };
}

/** Weights of an effect of so many in the instant of the cause, for causes spread over cells. */
export function weightsOfInstant(effect: number, cells: number): CellWeights {
  const fromCell = new Float64Array(cells);
  fromCell[0] = effect;
  return { fromMoment: new Float64Array(cells), fromCell, reach: 1 };
}

function reachOf(fromCell: Float64Array): number {
  const negligible = 1e-13 * fromCell.reduce((sum, weight) => sum + weight, 0);
  let beyond = 0;
  let reach = fromCell.length;
  while (reach > 0 && beyond + fromCell[reach - 1] <= negligible) beyond += fromCell[--reach];
  return reach;
}
