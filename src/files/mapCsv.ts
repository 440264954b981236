import { valueOnAxis } from "../parameters/valueOnAxis.ts";
import type { MapExperiment } from "../study/experiment.ts";
import type { MapSummary } from "../study/summaries.ts";
import { csvText } from "./csvText.ts";

/**
 * A map as a table: a row a place, row by row, with the values of both inputs under their keys, in the units of the parameter
 * table; the runs, and their means. A place without runs of its own has 0 of them, and the means of the nearest place that has
 * some: `shownOf` says which, counted like `place` from 0, row by row.
 */
export function mapCsv({ across, down }: MapExperiment, { cells }: MapSummary): string {
  const header = [
    "place",
    across.key,
    down.key,
    "runs",
    "finalShare",
    "growthRatePerDay",
    "lossShare",
    "K",
    "shownOf",
  ];
  const places = Array.from({ length: across.steps * down.steps }, (_, place) => {
    const where = [
      place,
      valueOnAxis(across, place % across.steps),
      valueOnAxis(down, Math.floor(place / across.steps)),
    ];
    const cell = cells[place] ?? null;
    if (cell === null) return [...where, 0, null, null, null, null, null];
    const K = Number.isNaN(cell.K) ? null : cell.K;
    return [...where, cell.runs, cell.finalShare, cell.growthRatePerDay, cell.lossShare, K, cell.shownOf];
  });
  return csvText([header, ...places]);
}
