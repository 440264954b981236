import { scaleLinear, scaleLog } from "d3";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import type { FittedFigure, FittedValue } from "../../study/fit/fitResult.ts";
import type { Quantiles } from "../../study/summaries.ts";
import { sliderPlace } from "../sliderScale.ts";

/** Where values lie on a line of all that is usual, 0…1. */
export interface Places {
  readonly spread: Quantiles;
  readonly best: number;
}

const placed = (spread: Quantiles, best: number, placeOf: (value: number) => number): Places => ({
  spread: spread.map(placeOf) as unknown as Quantiles,
  best: placeOf(best),
});

/** Of an input: along its slider. */
export function placesOfValue({ key, spread, best }: FittedValue): Places {
  const parameter: Parameter = parameterTable[key];
  return placed(spread, best, (value) => (parameter.kind === "choice" ? 0 : sliderPlace(parameter, value)));
}

/** What is usual of the other figures. */
const usual: Readonly<
  Record<FittedFigure["name"], readonly [from: number, to: number, scale: "linear" | "log"]>
> = {
  joinsPerMemberWeek: [0.01, 10, "log"],
  K: [0.1, 100, "log"],
  growthRatePerDay: [-0.05, 0.25, "linear"],
  finalSize: [100, 1e8, "log"],
};

/** Of another figure; its middle stands for the best. */
export function placesOfFigure({ name, spread }: FittedFigure): Places {
  const [from, to, kind] = usual[name];
  const scale = (kind === "log" ? scaleLog() : scaleLinear()).domain([from, to]).range([0, 1]).clamp(true);
  return placed(spread, spread[2], (value) => (kind === "log" && value <= 0 ? 0 : scale(value)));
}
