import { describe, expect, it } from "vitest";
import { sayJoinDays } from "../../../src/page/words/sayJoinDays.ts";
import { formatNet } from "../../../src/page/words/formatMoney.ts";
import { madeUpReading, standingOf } from "../madeUpMoney.ts";

/** Ten members in each stretch of 10 days, of whom so many are in loss with −100.00; the others have +200.00. */
const say = (inLoss: readonly number[], last = 10): string => {
  const byJoinDay = inLoss.map((losers, place) => ({
    fromDay: 10 * place,
    toDay: 10 * place + (place === inLoss.length - 1 ? last : 10),
    ...standingOf(Array.from({ length: 10 }, (_, at) => (at < losers ? -10_000 : 20_000))),
  }));
  return sayJoinDays(madeUpReading([1], { byJoinDay })).replaceAll("\u00a0", " ");
};

describe("who lost, by the day of joining", () => {
  it("names the first day from which nine in ten are in loss, with those before and what the ends have", () => {
    expect(say([0, 3, 7, 9, 10])).toBe(
      "Of those who joined after day 30, 95 % are in loss; of those before, 33 %. On average and in total, " +
        `whoever joined by day 10 stands at ${formatNet(20_000)}, whoever joined after day 40 at ${formatNet(-10_000)}.`,
    );
  });

  it("takes the day that divides best where it never comes to nine in ten", () => {
    expect(say([0, 1, 6, 7, 7])).toMatch(
      /^Of those who joined after day 20, 67 % are in loss; of those before, 5\.0 %\./,
    );
    // Where it is those who came first who pay for longest.
    expect(say([8, 8, 8, 1, 0])).toMatch(
      /^Of those who joined after day 30, 5\.0 % are in loss; of those before, 80 %\./,
    );
  });

  it("says that it made no difference where it made none", () => {
    expect(say([10, 10, 10])).toMatch(/^Whenever they joined: 100 % are in loss\./);
    expect(say([4, 4, 4])).toMatch(/^Whenever they joined: 40 % are in loss\./);
    expect(say([0, 0, 0])).toMatch(/^Nobody is in loss, whenever they joined\./);
  });

  it("does not hang on a handful at the end", () => {
    // The last stretch has 1 of 41: they say nothing.
    const nets = [-1, -1, -1, -1, 1, 1, 1, 1, 1, 1];
    const byJoinDay = [0, 10, 20, 30].map((fromDay) => ({
      fromDay,
      toDay: fromDay + 10,
      ...standingOf(nets),
    }));
    const lone = { fromDay: 40, toDay: 41, ...standingOf([-1]) };
    const said = sayJoinDays(madeUpReading([1], { byJoinDay: [...byJoinDay, lone] }));
    expect(said).not.toContain("after day 40, ");
  });

  it("leaves out days on which nobody joined", () => {
    const empty = { fromDay: 0, toDay: 10, ...standingOf([]) };
    const one = { fromDay: 10, toDay: 20, ...standingOf([-100]) };
    expect(sayJoinDays(madeUpReading([1], { byJoinDay: [empty, one] })).replaceAll("\u00a0", " ")).toBe(
      "Whenever they joined: 100 % are in loss.",
    );
    const two = { fromDay: 20, toDay: 20.5, ...standingOf([100]) };
    expect(sayJoinDays(madeUpReading([1], { byJoinDay: [empty, one, two] }))).toContain(
      `whoever joined between day 10 and day 20 stands at ${formatNet(-100)}, whoever joined after day 20 at ${formatNet(100)}.`,
    );
    expect(sayJoinDays(madeUpReading([], { byJoinDay: [empty] }))).toBe("Nobody has joined.");
  });
});
