import * as text from "#language/mapMeasures.ts";
import type { MapTone } from "../../drawing/phaseMapScene.ts";
import type { MapExperiment } from "../../study/experiment.ts";
import type { MapCell, MapSummary } from "../../study/summaries.ts";
import { formatCount } from "../words/formatCount.ts";
import { formatShortPercent } from "../words/formatShortPercent.ts";
import type { MapColours } from "../words/sayMap.ts";

/** One of the things that the colours can say. */
interface MapMeasure {
  title(experiment: MapExperiment): string;
  /** null: it never came about. */
  valueOf(cell: MapCell): number | null;
  /** Where the scale may begin, falling, and end, rising. */
  readonly bottoms: readonly number[];
  readonly tops: readonly number[];
  readonly none: string;
  /** How the highest value of the scale is written. */
  format(value: number): string;
}

const wholeTops = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

const measures: Readonly<Record<MapColours, MapMeasure>> = {
  joined: {
    title: ({ parameters }) =>
      parameters.market === "unlimited"
        ? text.titles.joinedOf(
            formatCount(parameters.days),
            formatCount(parameters.memberLimit * parameters.peopleEach),
          )
        : text.titles.joined(formatCount(parameters.days)),
    valueOf: ({ finalShare }) => finalShare,
    bottoms: [0],
    tops: wholeTops,
    none: text.none.joined,
    format: formatShortPercent,
  },
  growth: {
    title: () => text.titles.growth,
    valueOf: ({ growthRatePerDay }) => growthRatePerDay,
    bottoms: [0],
    tops: [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    none: text.none.growth,
    format: (value) => text.perDay(formatShortPercent(value)),
  },
  loss: {
    title: () => text.titles.loss,
    valueOf: ({ lossShare }) => lossShare,
    bottoms: [0.5, 0],
    tops: [1],
    none: text.none.loss,
    format: formatShortPercent,
  },
};

/** What a map shows in its colours. */
export interface MapShown {
  readonly tones: readonly MapTone[];
  readonly legend: {
    readonly title: string;
    readonly ends: readonly [string, string];
    readonly none: string | null;
  };
}

/** The colours of a map and what they say. The scale has round numbers at its ends, so that it hardly ever changes as runs come in. */
export function mapShown(name: MapColours, experiment: MapExperiment, summary: MapSummary | null): MapShown {
  const { title, valueOf, bottoms, tops, none, format } = measures[name];
  const places = experiment.across.steps * experiment.down.steps;
  const values = Array.from({ length: places }, (_, place) => {
    const cell = summary?.cells[place] ?? null;
    return cell === null ? undefined : valueOf(cell);
  });
  const known = values.filter((value) => value !== undefined && value !== null);
  const highest = Math.max(0, ...known);
  const top = tops.find((candidate) => candidate >= highest) ?? highest;
  const bottom = bottoms.find((candidate) => known.every((value) => value >= candidate)) ?? 0;
  const toneOf = (value: number | null | undefined): MapTone =>
    value === undefined ? null : value === null ? "none" : (value - bottom) / (top - bottom);
  return {
    tones: values.map(toneOf),
    legend: {
      title: title(experiment),
      ends: [formatShortPercent(bottom), format(top)],
      none: values.includes(null) ? none : null,
    },
  };
}
