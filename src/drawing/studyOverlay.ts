import type { CurveOverlay } from "./curveScene.ts";
import { curveWords } from "./curveWords.ts";
import { linesOfRuns, nameRuns, paintRuns, topOfRuns } from "./fanOfRuns.ts";
import type { RunsOnCurve } from "./fanOfRuns.ts";
import { linesOfForecast, nameForecast, paintForecast, topOfForecast } from "./forecastArea.ts";
import type { ForecastOnCurve } from "./forecastArea.ts";
import { nameNumbers, paintNumbers, topOfNumbers } from "./ownPoints.ts";
import type { NumbersOnCurve } from "./ownPoints.ts";

/** All that studies may show on a curve; null: not that. */
export interface StudiesOnCurve {
  readonly runs: RunsOnCurve | null;
  readonly forecast: ForecastOnCurve | null;
  readonly numbers: NumbersOnCurve | null;
}

/**
 * What studies paint on a curve, beneath its lines; null where there is nothing. Beside the joins a day there are only the
 * numbers.
 * @param days so many days of it are seen
 */
export function studyOverlay({ runs, forecast, numbers }: StudiesOnCurve, days: number): CurveOverlay | null {
  if (runs === null && forecast === null && numbers === null) return null;
  const topOf = numbers === null ? { adoption: 0, joins: 0 } : topOfNumbers(numbers, days);
  return {
    top: {
      adoption: Math.max(
        topOf.adoption,
        runs === null ? 0 : topOfRuns(runs, days),
        forecast === null ? 0 : topOfForecast(forecast, days),
      ),
      joins: topOf.joins,
    },
    paint(context, scene, place) {
      const { left, right, top, bottom } = place;
      const isAdoption = scene.show === "adoption";
      const further = isAdoption ? [...linesOfRuns(runs), ...linesOfForecast(forecast)] : [];
      const words = curveWords(context, scene, place, further);
      context.save();
      context.beginPath();
      context.rect(left, top - 2, right - left, bottom - top + 4);
      context.clip();
      if (isAdoption && runs !== null) paintRuns(context, scene, place, runs);
      if (isAdoption && forecast !== null) paintForecast(context, scene, place, forecast);
      if (numbers !== null) paintNumbers(context, scene, place, numbers);
      context.restore();
      if (numbers !== null) nameNumbers(scene, words, numbers, forecast !== null);
      if (isAdoption && forecast !== null) nameForecast(scene, place, words, forecast);
      if (isAdoption && runs !== null) nameRuns(scene, place, words, runs);
      return words.written();
    },
  };
}
