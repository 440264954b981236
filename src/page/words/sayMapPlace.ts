import * as text from "#language/map.ts";
import { runs } from "#language/runCount.ts";
import type { MapExperiment } from "../../study/experiment.ts";
import type { MapCell } from "../../study/summaries.ts";
import { formatCoefficient } from "./formatCoefficient.ts";
import { formatCount, noBreak } from "./formatCount.ts";
import { formatEveryDays } from "./formatDays.ts";
import { formatShortPercent } from "./formatShortPercent.ts";
import { ofWhom } from "./ofWhom.ts";
import { sayInput } from "./sayMapInput.ts";

function sayCell({ finalShare, lossShare, K, growthRatePerDay }: MapCell, of: string): string {
  const doubling =
    growthRatePerDay === null || growthRatePerDay <= 0
      ? text.doublingNever
      : text.doublingEvery(formatEveryDays(Math.LN2 / growthRatePerDay));
  return [
    text.join(formatShortPercent(finalShare), of),
    ...(lossShare === null ? [] : [text.loseMoney(formatShortPercent(lossShare))]),
    ...(K === null || Number.isNaN(K) ? [] : [`K${noBreak}${formatCoefficient(K)}`]),
    doubling,
  ].join(", ");
}

/**
 * What is known of a place of a map: "Churn 12 % a month, conversion 24 %: 71 % join, K 1.4, doubling every 9 days at its fastest; 5 runs".
 * @param values of what goes across, and of what goes down
 */
export function sayMapPlace(
  { across, down, parameters }: Pick<MapExperiment, "across" | "down" | "parameters">,
  values: readonly [number, number],
  cell: MapCell | null,
): string {
  const inputs = `${sayInput(across.key, values[0])}, ${sayInput(down.key, values[1])}`;
  const where = inputs.charAt(0).toUpperCase() + inputs.slice(1);
  if (cell === null) return `${where}: ${text.notRunYet}`;
  const told = cell.runs === 0 ? text.runNearby : runs(cell.runs, formatCount(cell.runs));
  return `${where}: ${sayCell(cell, ofWhom(parameters))}; ${told}`;
}
