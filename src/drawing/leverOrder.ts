import type { Lever, LeversSummary, PairedMean } from "../study/summaries.ts";

/** What is told of levers: how they bring the target nearer, or members more at the end. */
export type LeverMeasure = "days" | "members";

/** What is told of them all: days earlier, runs more that reach the target at all, or members more. */
export type LeverEffect = "days" | "reach" | "members";

/**
 * What comes of a lever: it is the best, or may be; it helps; it harms; this cannot be told; or it is left out of the order, as
 * its step is larger than that of the others.
 */
export type LeverRank = "first" | "helps" | "harms" | "untold" | "leftOut";

/** A lever in its order. */
export interface RankedLever {
  readonly lever: Lever;
  /** By how much; null: no pair of runs tells it. */
  readonly effect: PairedMean | null;
  readonly rank: LeverRank;
}

/** Days where most runs reach the target as it is; else how many more do, for then hardly any has a day. */
export function effectToTell({ reached, pairs }: LeversSummary, measure: LeverMeasure): LeverEffect {
  if (measure === "members") return "members";
  return 2 * reached >= pairs ? "days" : "reach";
}

const effects = { days: "daysEarlier", reach: "reachMore", members: "moreMembers" } as const;

/** Whether an effect is more than chance may have made. */
export const isTold = (effect: PairedMean | null): effect is PairedMean =>
  effect !== null && Math.abs(effect.mean) > effect.margin;

/** A step that is larger than the others by half is no fair one: there are only whole members. */
const largestStep = 1.5;

const isLeftOut = ({ from, to }: Lever, better: number): boolean =>
  from > 0 && Math.abs(to / from - 1) > largestStep * better;

/**
 * Levers from the best to the worst, then those of which nothing can be told, then those that are left out. First are the best
 * and all whose difference from it is within the margin of that difference, as of two means that know nothing of each other.
 * @param better by how much each input is better, or would be if there were no whole numbers
 */
export function leverOrder(
  summary: LeversSummary,
  better: number,
  measure: LeverMeasure,
): readonly RankedLever[] {
  const name = effects[effectToTell(summary, measure)];
  const sorted = summary.levers
    .map((lever): RankedLever => {
      const effect = lever[name];
      return { lever, effect, rank: rankAlone(lever, effect, better) };
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b) || meanOf(b) - meanOf(a));
  const best = sorted[0]?.rank === "helps" ? sorted[0].effect : null;
  if (best === null) return sorted;
  const mayBeBest = ({ mean, margin }: PairedMean): boolean =>
    best.mean - mean <= Math.hypot(best.margin, margin);
  return sorted.map((ranked) =>
    ranked.rank === "helps" && mayBeBest(ranked.effect!) ? { ...ranked, rank: "first" } : ranked,
  );
}

function rankAlone(lever: Lever, effect: PairedMean | null, better: number): LeverRank {
  if (isLeftOut(lever, better)) return "leftOut";
  if (!isTold(effect)) return "untold";
  return effect.mean > 0 ? "helps" : "harms";
}

const placeOf = ({ rank }: RankedLever): number => (rank === "leftOut" ? 2 : rank === "untold" ? 1 : 0);

/** Without any pair all are alike. */
const meanOf = ({ effect }: RankedLever): number => effect?.mean ?? 0;
