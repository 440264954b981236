import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Books, NetWatch } from "./books.ts";
import { expectedLoss } from "./expectedLoss.ts";
import type { SettledFigures } from "./moneyReading.ts";
import { NetClassBook } from "./netClassBook.ts";
import { netThresholds } from "./netThresholds.ts";
import type { Rates } from "./rates.ts";
import type { MoneyRun } from "./settledRun.ts";

/** Counts who is in loss, and how many recruits of their own all of them would need to be so no more. */
class LossCount implements NetWatch {
  private readonly firstShare: number;
  private readonly classBook: NetClassBook;
  inLoss = 0;
  recruitsNeeded = 0;

  constructor(firstShare: number, classBook: NetClassBook) {
    this.firstShare = firstShare;
    this.classBook = classBook;
  }

  moved(row: number, before: number, after: number, day: number): void {
    if (before < 0) {
      this.inLoss--;
      this.recruitsNeeded -= this.recruitsFor(before);
    }
    if (after < 0) {
      this.inLoss++;
      this.recruitsNeeded += this.recruitsFor(after);
    }
    this.classBook.note(row, after, day);
  }

  private recruitsFor(net: number): number {
    return this.firstShare > 0 ? Math.ceil(-net / this.firstShare) : 0;
  }
}

/** What following a run from day to day tells. */
interface Followed {
  readonly lossShareByDay: Float32Array;
  readonly collapse: { readonly day: number; readonly needs: number } | null;
  readonly classBook: NetClassBook;
}

function followRun(
  books: Books,
  run: MoneyRun,
  count: LossCount,
  classBook: NetClassBook,
  population: number,
): Followed {
  const lossShareByDay = new Float32Array(Math.ceil(run.reachedDay) + 1);
  let collapse: Followed["collapse"] = null;
  books.restart();
  for (let day = 0; day < lossShareByDay.length; day++) {
    books.seek(day, count);
    lossShareByDay[day] = count.inLoss / books.joined;
    const needs = count.recruitsNeeded;
    if (collapse === null && needs > population - books.joined) collapse = { day, needs };
  }
  return { lossShareByDay, collapse, classBook };
}

/** Loss, none, gain: for a run with too many changes for more classes. */
const fewestThresholds = [0, 1];

/**
 * What a run comes to under a plan, whatever the day. Follows the run from its first moment to its last; the books stay there.
 *
 * The collapse day counts everybody in loss, those who left included, each by the recruits of its own that it would need at
 * the first level's share, and is the first whole day at whose end there are fewer people outside.
 * @param classesFrom where the classes of net begin, if not where it suits this run: thresholds in cents, 0 and 1 among them
 */
export function settledFigures(
  books: Books,
  run: MoneyRun,
  rates: Rates,
  parameters: Parameters,
  classesFrom: readonly number[] = netThresholds(run, rates),
): SettledFigures {
  const firstShare = rates.entryShares[0] ?? 0;
  const isAsked = firstShare > 0 && parameters.market !== "unlimited";
  const population = isAsked ? parameters.population : Infinity;
  const follow = (thresholds: readonly number[]): Followed => {
    const classBook = new NetClassBook(thresholds, run.joinDays, run.count);
    return followRun(books, run, new LossCount(firstShare, classBook), classBook, population);
  };
  const fine = follow(classesFrom);
  const { lossShareByDay, collapse, classBook } = fine.classBook.isCut ? follow(fewestThresholds) : fine;
  return {
    months: run.months,
    lossShareByDay,
    collapseDay: isAsked ? (collapse?.day ?? null) : undefined,
    ...(collapse !== null && { collapseNeeds: collapse.needs }),
    netClasses: classBook.classesOfNet(),
    expectedLoss: expectedLoss(rates, parameters, run.count),
  };
}
