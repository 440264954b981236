import { describe, expect, it } from "vitest";
import { formatNet } from "../../../src/page/words/formatMoney.ts";
import { sayLatest, sayLoss, saySeasoned } from "../../../src/page/words/sayLoss.ts";
import { sayNetByRank } from "../../../src/page/words/sayNetByRank.ts";
import { madeUpReading, standingOf } from "../madeUpMoney.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const say = (nets: readonly number[], peopleEach = 1, day = 150): string => {
  const loss = sayLoss(madeUpReading(nets, { day }), peopleEach);
  return loss === null ? "" : plain(`${loss.figure} | ${loss.words} | ${loss.counted}`);
};

describe("the share in loss", () => {
  it("says what it counts", () => {
    expect(say([-5, -5, -5, 0, 10])).toBe(
      "60 % | have lost money | of the 5 who ever joined, by day 150: 20 % came out even, 20 % are ahead.",
    );
  });

  it("counts a net of 0 as no loss", () => {
    expect(say([0, 0])).toBe(
      "0 % | have lost money | of the 2 who ever joined, by day 150: 100 % came out even.",
    );
    expect(say([-1, -1])).toBe("100 % | have lost money | of the 2 who ever joined, by day 150.");
  });

  it("counts the people that a member stands for; shares stay", () => {
    expect(say([-5, 5], 200, 12.9)).toBe(
      "50 % | have lost money | of the 400 who ever joined, by day 12: 50 % are ahead.",
    );
  });

  it("never says that all lost, or nobody, where it was all but one", () => {
    const most = Array.from({ length: 2_999 }, () => -1);
    expect(say([...most, 1])).toMatch(/^99\.9 % .*: <0\.1 % are ahead\.$/);
    expect(say([...most.map(() => 0), -1])).toMatch(/^<0\.1 % .*: 99\.9 % came out even\.$/);
  });

  it("is of one or of nobody as well", () => {
    expect(say([-5])).toBe("100 % | has lost money | of the 1 who has joined, by day 150.");
    expect(say([])).toBe("");
  });
});

describe("those who have had time to earn it back", () => {
  it("are told apart from those who have only just begun", () => {
    const reading = madeUpReading([-1, -1, -1, 5, 5], { seasoned: standingOf([-1, 5, 5, 5]) });
    expect(plain(saySeasoned(reading))).toBe(
      "Of those who joined at least 90 days before, 25 % are in loss.",
    );
  });

  it("are nobody or all at times", () => {
    expect(saySeasoned(madeUpReading([-1], { seasoned: standingOf([]) }))).toBe(
      "Nobody has been in for 90 days yet.",
    );
    expect(saySeasoned(madeUpReading([-1], { seasoned: standingOf([-1]) }))).toBe(
      "All of them joined at least 90 days before.",
    );
    expect(saySeasoned(madeUpReading([]))).toBe("");
  });
});

describe("those of the last doubling", () => {
  const nets = [5, 5, 5, -1, -1, -1];

  it("are half of all", () => {
    const latest = { ...standingOf(nets.slice(3)), sinceDay: 136 };
    expect(plain(sayLatest(madeUpReading(nets, { latest }), 1))).toBe(
      "Half of all members joined in the last 14 days; 100 % of them are in loss.",
    );
  });

  it("are counted where they are not just half", () => {
    const latest = { ...standingOf([-1, 5]), sinceDay: 149.5 };
    expect(plain(sayLatest(madeUpReading(nets, { latest }), 10))).toBe(
      "20 members, 33 % of all, joined in the last 12 hours; 50 % of them are in loss.",
    );
  });

  it("are not told where everybody or nobody is", () => {
    expect(sayLatest(madeUpReading(nets, { latest: { ...standingOf(nets), sinceDay: 0 } }), 1)).toBe("");
    expect(sayLatest(madeUpReading([]), 1)).toBe("");
  });
});

describe("the curve of all members in words", () => {
  it("names the worst, the middle and the best, whose amounts stand for one", () => {
    const reading = madeUpReading([-10_000, -10_000, -5_000, 0, 1_250_000]);
    const [worst, middle, best] = [-10_000, -5_000, 1_250_000].map((cents) => formatNet(cents));
    expect(plain(sayNetByRank(reading, 3))).toBe(
      `Net in total of 15 members from worst to best: the worst ${worst}, the middle ${middle}, the best ${best}; ` +
        "60 % are in loss and 20 % ahead.",
    );
  });

  it("has nothing to say of nobody", () => {
    expect(sayNetByRank(madeUpReading([]), 1)).toBe("Nobody has joined.");
  });
});
