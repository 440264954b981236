import type { Future } from "../../study/fit/fitResult.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";
import type { Bands } from "../../study/summaries.ts";
import { formatDayOf } from "./formatDate.ts";
import { formatRoundCount } from "./formatRoundCount.ts";

/** That a future leads beyond where the forecast has nine of ten, and why it may: it fits, but few that fit are like it. */
function sayBeyond(joined: number, low: number, high: number): string {
  if (joined >= low && joined <= high) return "";
  const compared = joined < low ? "larger" : "smaller";
  return ` That is beyond the nine of ten above: of all the markets that fit, most are ${compared}.`;
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
    const people =
      market === "unlimited"
        ? "there is no end of people"
        : `there are ${formatRoundCount(population * peopleEach)} people`;
    const title = name === "soonFull" ? "Soon full" : "It goes on";
    return `${title}: ${people}, and ${formatRoundCount(joined[end])} will have joined by ${formatDayOf(firstDate, end)}.${sayBeyond(joined[end], bands[0][end], bands[4][end])}`;
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
  return last > endDay
    ? `Who has joined. The numbers end at the first upright line, the forecast at the second; beyond it the two are followed to ${until}.`
    : `Who has joined, to ${until}; the numbers end at the upright line.`;
}
