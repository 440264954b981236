import * as text from "#language/futures.ts";
import type { Future } from "../../study/fit/fitResult.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";
import type { Bands } from "../../study/summaries.ts";
import { formatDayOf } from "./formatDate.ts";
import { formatRoundCount } from "./formatRoundCount.ts";

/** That a future leads beyond where the forecast has nine of ten, and why it may: it fits, but few that fit are like it. */
function sayBeyond(joined: number, low: number, high: number): string {
  if (joined >= low && joined <= high) return "";
  return ` ${joined < low ? text.belowForecast : text.aboveForecast}`;
}

/**
 * The two futures that fit, each with where it leads by the end of the forecast.
 * @param bands of the forecast
 */
export function sayFutures(
  futures: readonly [Future, Future],
  { firstDate }: OwnNumbers,
  bands: Bands,
): readonly string[] {
  return futures.map(({ name, joined, parameters }) => {
    const end = joined.length - 1;
    const { market, population, peopleEach } = parameters;
    const [told, day, isDated] = [
      formatRoundCount(joined[end]),
      formatDayOf(firstDate, end),
      firstDate !== null,
    ] as const;
    const leads =
      market === "unlimited"
        ? text.inUnlimited(name, told, day, isDated)
        : text.inMarket(name, formatRoundCount(population * peopleEach), told, day, isDated);
    return `${leads}${sayBeyond(joined[end], bands[0][end], bands[4][end])}`;
  });
}

/** What the picture of two futures shows, and up to when. @param endDay the end of the forecast */
export function sayFutureCurves(
  [{ followed }]: readonly [Future, Future],
  { firstDate }: OwnNumbers,
  endDay: number,
): string {
  const last = followed.length - 1;
  const until = formatDayOf(firstDate, last);
  return (last > endDay ? text.followedBeyond : text.followed)(until, firstDate !== null);
}
