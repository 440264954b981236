import * as text from "#language/map.ts";
import { valueOnAxis } from "../../parameters/valueOnAxis.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { MapAxis, MapExperiment } from "../../study/experiment.ts";
import type { MapCell, MapSummary } from "../../study/summaries.ts";
import { formatEveryDays } from "./formatDays.ts";
import { formatParameter } from "./formatParameter.ts";
import { formatPercent } from "./formatPercent.ts";
import { ofWhom } from "./ofWhom.ts";
import { formatInput, nameInput, sayInput, sayWhatever } from "./sayMapInput.ts";

/** A share that is as good as nobody, and one that is most. */
const hardly = 0.02;
const most = 0.5;
/** A smaller step between two places is no cliff. */
const leastStep = 0.1;
/** Fewer places that fail although K is above 1 are not worth a sentence. */
const leastSlow = 0.02;

type Cells = readonly (MapCell | null)[];

/** The cells of one value of a side, along the other side. */
function lineOf(cells: Cells, { across, down }: MapExperiment, side: "across" | "down", at: number): Cells {
  return side === "down"
    ? cells.slice(at * across.steps, (at + 1) * across.steps)
    : Array.from({ length: down.steps }, (_, row) => cells[at + row * across.steps]);
}

interface Outcome {
  readonly said: string;
  holds(share: number): boolean;
}

const holdsHardly = (share: number): boolean => share < hardly;
const holdsMost = (share: number): boolean => share > most;

/** How outcomes are said; without an end of the market a small share may be many people. */
function outcomesIn(parameters: Parameters): { readonly hardly: Outcome; readonly most: Outcome } {
  const of = ofWhom(parameters);
  return {
    hardly: { said: text.outcomes.hardly(of, 100 * hardly), holds: holdsHardly },
    most: { said: text.outcomes.most(of), holds: holdsMost },
  };
}

/** Where one outcome holds from an end of a side on, whatever the other one is. */
function stretchesOf(cells: Cells, experiment: MapExperiment, { said, holds }: Outcome): readonly string[] {
  return (["down", "across"] as const).flatMap((side) => {
    const axis: MapAxis = experiment[side];
    const other: MapAxis = experiment[side === "down" ? "across" : "down"];
    const isAll = Array.from({ length: axis.steps }, (_, at) =>
      lineOf(cells, experiment, side, at).every((cell) => cell !== null && holds(cell.finalShare)),
    );
    const low = isAll.indexOf(false);
    const high = isAll.lastIndexOf(false);
    const name = nameInput(axis.key);
    const whatever = sayWhatever(other.key);
    const valueAt = (place: number): string => formatInput(axis.key, valueOnAxis(axis, place));
    return [
      ...(low > 0 ? [text.below(name, valueAt(low), said, whatever)] : []),
      ...(high >= 0 && high < axis.steps - 1 ? [text.above(name, valueAt(high), said, whatever)] : []),
    ];
  });
}

/** The steepest step up or down the map, in the column of the setting at hand. */
function sayCliff(cells: Cells, experiment: MapExperiment, column: number): readonly string[] {
  const { across, down } = experiment;
  const shares = lineOf(cells, experiment, "across", column).map((cell) => cell?.finalShare ?? null);
  const step = (row: number): number => {
    const [low, high] = [shares[row], shares[row + 1]];
    return low === null || high === null ? 0 : Math.abs(high - low);
  };
  const rows = Array.from({ length: Math.max(0, down.steps - 1) }, (_, row) => row);
  const steepest = rows.reduce((best, row) => (step(row) > step(best) ? row : best), 0);
  if (rows.length === 0 || step(steepest) < leastStep) return [];
  const [low, high] = [shares[steepest] ?? 0, shares[steepest + 1] ?? 0];
  const valueAt = (row: number): string => formatInput(down.key, valueOnAxis(down, row));
  return [
    text.steepest(
      sayInput(across.key, valueOnAxis(across, column)),
      nameInput(down.key),
      [valueAt(steepest), valueAt(steepest + 1)],
      [formatPercent(low), formatPercent(high)],
      ofWhom(experiment.parameters),
    ),
  ];
}

/** In which share of the places on both sides of the line K = 1 most people join. */
function sayLine(cells: Cells, { parameters }: MapExperiment): readonly string[] {
  const words = outcomesIn(parameters);
  const known = cells.flatMap((cell) =>
    cell === null || cell.K === null || Number.isNaN(cell.K) ? [] : [{ ...cell, K: cell.K }],
  );
  const [above, below] = [known.filter(({ K }) => K > 1), known.filter(({ K }) => K <= 1)];
  const shareOfMost = (side: readonly MapCell[]): string | null => {
    const places = side.filter(({ finalShare }) => holdsMost(finalShare)).length;
    return places === 0 ? null : formatPercent(places / side.length);
  };
  if (above.length === 0 && below.length === 0) return [];
  if (above.length === 0) return [text.everywhereBelowOne];
  if (below.length === 0) return [text.everywhereAboveOne];
  const slow = above.filter(({ finalShare }) => holdsHardly(finalShare)).length / known.length;
  return [
    text.alongK(words.most.said, shareOfMost(above), shareOfMost(below)),
    ...(slow < leastSlow
      ? []
      : [text.slow(formatPercent(slow), words.hardly.said, formatParameter("days", parameters.days))]),
  ];
}

/** What else the colours of a map can say. */
export type MapColours = "joined" | "growth" | "loss";

/** Where something is least or most, over the places at which it came about. */
function extremes(
  { cells }: MapSummary,
  valueOf: (cell: MapCell) => number | null,
): { readonly low: readonly [number, number]; readonly high: readonly [number, number] } | null {
  const known = cells.flatMap((cell, place): (readonly [number, number])[] => {
    const value = cell === null ? null : valueOf(cell);
    return value === null ? [] : [[value, place]];
  });
  if (known.length === 0) return null;
  return {
    low: known.reduce((best, one) => (one[0] < best[0] ? one : best)),
    high: known.reduce((best, one) => (one[0] > best[0] ? one : best)),
  };
}

const sayPlaceOf = ({ across, down }: MapExperiment, place: number): string =>
  text.bothInputs(
    sayInput(across.key, valueOnAxis(across, place % across.steps)),
    sayInput(down.key, valueOnAxis(down, Math.floor(place / across.steps))),
  );

function sayGrowth(experiment: MapExperiment, summary: MapSummary): readonly string[] {
  const found = extremes(summary, ({ growthRatePerDay }) => growthRatePerDay);
  if (found === null) return [text.neverDoubles];
  const [rate, place] = found.high;
  return [text.fastest(sayPlaceOf(experiment, place), formatPercent(rate), formatEveryDays(Math.LN2 / rate))];
}

function sayLosses(experiment: MapExperiment, summary: MapSummary): readonly string[] {
  const found = extremes(summary, ({ lossShare }) => lossShare);
  if (found === null) return [];
  const [low, high] = [found.low[0], found.high[0]].map(formatPercent);
  return low === high
    ? [text.loseEverywhere(low)]
    : [text.loseBetween(low, high, sayPlaceOf(experiment, found.low[1]))];
}

/** Where people join. */
function sayJoining(experiment: MapExperiment, { cells }: MapSummary, column: number): readonly string[] {
  const outcomes = Object.values(outcomesIn(experiment.parameters));
  const all = outcomes.find(({ holds }) => cells.every((cell) => cell !== null && holds(cell.finalShare)));
  if (all !== undefined) return [text.everywhere(all.said)];
  return [
    ...outcomes.flatMap((outcome) => stretchesOf(cells, experiment, outcome)),
    ...sayCliff(cells, experiment, column),
  ];
}

/**
 * What a map shows, in sentences: only what its cells say.
 * @param column that of the setting at hand, or the nearest one
 */
export function sayMap(
  colours: MapColours,
  experiment: MapExperiment,
  summary: MapSummary,
  column: number,
): readonly string[] {
  const said = {
    joined: () => sayJoining(experiment, summary, column),
    growth: () => sayGrowth(experiment, summary),
    loss: () => sayLosses(experiment, summary),
  };
  return [...said[colours](), ...sayLine(summary.cells, experiment)];
}
