import * as text from "#language/joinDays.ts";
import type { MoneyReading, Standing } from "../../model/money/moneyReading.ts";
import { formatCount } from "./formatCount.ts";
import { formatNet } from "./formatMoney.ts";
import { formatShortPercent } from "./formatShortPercent.ts";

type Stretch = MoneyReading["byJoinDay"][number];
type Counted = Pick<Standing, "members" | "inLoss">;

const add = (stretches: readonly Stretch[]): Counted => ({
  members: stretches.reduce((sum, { members }) => sum + members, 0),
  inLoss: stretches.reduce((sum, { inLoss }) => sum + inLoss, 0),
});

const lossOf = ({ members, inLoss }: Counted): number => inLoss / members;

/** A smaller share of all members than this says nothing about them. */
const fewest = 0.05;
/** Nearly all. */
const nearlyAll = 0.9;
/** A smaller difference is none. */
const noDifference = 0.05;

interface Split {
  /** Those who came late joined after it. */
  readonly fromDay: number;
  readonly early: number;
  readonly late: number;
}

/** All ways to tell early from late that leave enough members on both sides. */
function splits(stretches: readonly Stretch[]): readonly Split[] {
  const { members } = add(stretches);
  return stretches.flatMap(({ fromDay }, place) => {
    const [early, late] = [add(stretches.slice(0, place)), add(stretches.slice(place))];
    const isEnough = Math.min(early.members, late.members) >= fewest * members;
    return place === 0 || !isEnough ? [] : [{ fromDay, early: lossOf(early), late: lossOf(late) }];
  });
}

/**
 * The day that tells most: the first from which nearly all who joined are in loss, else the one that divides best; null
 * where it makes no difference.
 */
function tellingSplit(stretches: readonly Stretch[]): Split | null {
  if (lossOf(add(stretches)) >= nearlyAll) return null;
  const found = splits(stretches);
  const apart = ({ early, late }: Split): number => Math.abs(late - early);
  const best =
    found.find(({ late }) => late >= nearlyAll) ?? found.toSorted((a, b) => apart(b) - apart(a)).at(0);
  return best === undefined || apart(best) < noDifference ? null : best;
}

function sayShares(stretches: readonly Stretch[]): string {
  const all = add(stretches);
  if (all.inLoss === 0) return text.nobodyInLoss;
  const split = tellingSplit(stretches);
  if (split === null) return text.allAlike(formatShortPercent(lossOf(all)));
  return text.lateAndEarly(
    formatCount(split.fromDay),
    formatShortPercent(split.late),
    formatShortPercent(split.early),
  );
}

/** Those who joined in a stretch, which begins after its first day, unless that is day 0. */
function sayWho({ fromDay, toDay }: Stretch, isLast: boolean): string {
  if (fromDay === 0) return text.whoJoinedBy(formatCount(Math.ceil(toDay)));
  if (isLast) return text.whoJoinedAfter(formatCount(fromDay));
  return text.whoJoinedBetween(formatCount(fromDay), formatCount(toDay));
}

/**
 * How it depends on the day of joining, in two sentences: "Of those who joined after day 60, 97 % are in loss; of those
 * before, 31 %. On average and in total, whoever joined by day 15 stands at +325.00, whoever joined after day 135 at −100.00."
 */
export function sayJoinDays({ byJoinDay }: MoneyReading): string {
  const came = byJoinDay.filter(({ members }) => members > 0);
  if (came.length === 0) return text.nobodyHasJoined;
  const shares = sayShares(came);
  if (came.length === 1) return shares;
  const [first, last] = [came[0], came[came.length - 1]];
  const meanOf = (stretch: Stretch, isLast: boolean): { who: string; net: string } => ({
    who: sayWho(stretch, isLast),
    net: formatNet(stretch.net / stretch.members),
  });
  return `${shares} ${text.means(meanOf(first, false), meanOf(last, true))}`;
}
