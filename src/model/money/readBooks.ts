import type { Books } from "./books.ts";
import type { Flows } from "./flows.ts";
import type { MemberBooks, MoneyReading, Standing } from "./moneyReading.ts";
import type { MoneyRun } from "./settledRun.ts";
import { countUpTo } from "./timeline.ts";

/** Steps of the curve of nets, of the Lorenz curve; stretches of joining days at most. */
const rankSteps = 256;
const lorenzSteps = 100;
const mostStretches = 16;

/** Who is asked for as long settled: joined so many days before. */
const seasonedDays = 90;

type Count = { -readonly [Key in keyof Standing]: Standing[Key] };

const nobody = (): Count => ({ members: 0, inLoss: 0, ahead: 0, net: 0 });

function add(count: Count, net: number): void {
  count.members++;
  count.net += net;
  if (net < 0) count.inLoss++;
  else if (net > 0) count.ahead++;
}

/** How the rows from one up to another stand. */
function standingOf(net: Float64Array, from: number, until: number): Count {
  const count = nobody();
  for (let row = from; row < until; row++) add(count, net[row]);
  return count;
}

/** Everybody after the day by which half of the members were there. */
function latest(net: Float64Array, joined: number, { joinDays }: MoneyRun): MoneyReading["latest"] {
  const sinceDay = joined === 0 ? 0 : joinDays[Math.ceil(joined / 2) - 1];
  return { ...standingOf(net, countUpTo(joinDays, joined, sinceDay), joined), sinceDay };
}

/** The values of a sorted list at even steps of rank, first and last included; all of a short one. */
function atEvenRanks(sorted: Float64Array): Float64Array {
  if (sorted.length <= rankSteps + 1) return sorted;
  const last = sorted.length - 1;
  return Float64Array.from({ length: rankSteps + 1 }, (_, i) => sorted[Math.round((i * last) / rankSteps)]);
}

/** The share of the total that the poorest share of members has, at even steps; straight between two members. */
function lorenzOf(sorted: Float64Array, total: number): Float64Array {
  const lorenz = new Float64Array(lorenzSteps + 1);
  let passed = 0;
  let sum = 0;
  for (let step = 1; step <= lorenzSteps; step++) {
    const members = (step * sorted.length) / lorenzSteps;
    for (; passed < Math.floor(members); passed++) sum += sorted[passed];
    const part = members > passed ? (members - passed) * sorted[passed] : 0;
    lorenz[step] = (sum + part) / total;
  }
  lorenz[lorenzSteps] = 1;
  return lorenz;
}

/** Gini's coefficient of a rising list: 0 if all have the same, near 1 if one has all. */
function giniOf(sorted: Float64Array, total: number): number {
  const { length } = sorted;
  let weighted = 0;
  for (let i = 0; i < length; i++) weighted += (2 * i + 1 - length) * (sorted[i] / total);
  return weighted / length;
}

const sumOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
};

function rewardsOf(rewards: Float64Array, { entryShares, ownCommissions }: Flows): MoneyReading["rewards"] {
  const sorted = rewards.toSorted();
  const total = sumOf(sorted);
  if (total === 0) return null;
  const top = sorted.subarray(sorted.length - Math.ceil(sorted.length / 100));
  return {
    total,
    topShare: sumOf(top) / total,
    gini: giniOf(sorted, total),
    lorenz: lorenzOf(sorted, total),
    fromRecruits: (sumOf(entryShares) + sumOf(ownCommissions)) / total,
  };
}

/** The shortest of 1, 2, 5, 10, 20, 30, 60, 90, … days by which a run is cut into few stretches. */
function stretchOf(reachedDay: number): number {
  const short = [1, 2, 5, 10, 20, 30].find((days) => reachedDay <= days * mostStretches);
  return short ?? 30 * Math.ceil(reachedDay / (30 * mostStretches));
}

/** By the day of joining: after the first day of a stretch up to its last; the first stretch has day 0 too. */
function byJoinDay(net: Float64Array, day: number, run: MoneyRun): MoneyReading["byJoinDay"] {
  const days = stretchOf(run.reachedDay);
  const stretches: (Standing & { readonly fromDay: number; readonly toDay: number })[] = [];
  let from = 0;
  for (let fromDay = 0; fromDay === 0 || fromDay < day; fromDay += days) {
    const toDay = Math.min(fromDay + days, day);
    const until = countUpTo(run.joinDays, net.length, toDay);
    stretches.push({ ...standingOf(net, from, until), fromDay, toDay });
    from = until;
  }
  return stretches;
}

function byGeneration(net: Float64Array, { generations }: MoneyRun): Standing[] {
  const counts: Count[] = [];
  for (let row = 0; row < net.length; row++) {
    while (counts.length <= generations[row]) counts.push(nobody());
    add(counts[generations[row]], net[row]);
  }
  return counts;
}

/** Who has been paid what by a day to which the books are taken. */
export function readBooks(
  books: Books,
  run: MoneyRun,
  day: number,
  member: MemberBooks | null,
): MoneyReading {
  const { joined } = books;
  const flows = books.flows();
  const net = books.net();
  const until = Math.min(day, run.reachedDay);
  return {
    day,
    all: standingOf(net, 0, joined),
    seasoned: standingOf(net, 0, countUpTo(run.joinDays, joined, until - seasonedDays)),
    latest: latest(net, joined, run),
    netByRank: atEvenRanks(net.toSorted()),
    rewards: rewardsOf(books.rewards.subarray(0, joined), flows),
    byJoinDay: byJoinDay(net, until, run),
    byGeneration: byGeneration(net, run),
    flows,
    balances: books.balances(),
    member,
  };
}
