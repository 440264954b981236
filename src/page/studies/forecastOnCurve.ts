import type { FitResult } from "../../study/fit/fitResult.ts";

/** Two futures that bring about as many new members by the end of the forecast are one line there. */
const leastApart = 1.25;

/** A forecast as it is painted: the two futures where it reaches far enough to tell them apart, else its middle. */
export function forecastOnCurve(forecast: FitResult | null): FitResult | null {
  if (forecast === null || forecast.futures === null) return forecast;
  const [soonFull, goesOn] = forecast.futures.map(
    ({ joined }) => joined[joined.length - 1] - joined[Math.floor(forecast.lastDay)],
  );
  return goesOn >= leastApart * soonFull ? forecast : { ...forecast, futures: null };
}
