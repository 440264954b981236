import { describe, expect, it } from "vitest";
import type { Flows } from "../../../src/model/money/flows.ts";
import { completePlan } from "../../../src/parameters/completePlan.ts";
import { formatMoney } from "../../../src/page/words/formatMoney.ts";
import {
  sayIndicators,
  sayRewards,
  sayRewardSources,
  sayTopShare,
} from "../../../src/page/words/sayRewards.ts";
import { flowsOf, madeUpReading } from "../madeUpMoney.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const nets = Array.from({ length: 250 }, () => 0);

describe("who got the rewards", () => {
  it("tells the total of all people, the top 1 % with how many they are, and Gini", () => {
    expect(plain(sayRewards(madeUpReading(nets), 10))).toBe(
      `Rewards are entry shares and commissions: ${formatMoney(5_000_000)} in total by day 150. ` +
        "The top 1 %, 30 people, got 62 % of them. Gini 0.93: 0 if everybody got the same, 1 if one got all.",
    );
  });

  it("speaks of no hundredth among fewer than a hundred", () => {
    expect(plain(sayRewards(madeUpReading(nets.slice(0, 99)), 1))).toContain("Whoever got most got 62 %");
    expect(sayTopShare(0.62, 99)[0]).toBe("whoever got most");
    expect(plain(sayTopShare(0.62, 100).join(" "))).toBe("the top 1 % got 62 %");
  });

  it("never says 1.00 of a Gini that is less", () => {
    const rewards = { ...madeUpReading(nets).rewards!, gini: 0.997 };
    expect(sayRewards(madeUpReading(nets, { rewards }), 1)).toContain("Gini over 0.99:");
  });

  const plan = completePlan({ entryFee: 100, entrySplit: [0.5], ownUseShare: 0.5 });

  it("tells whose money it was, and what people outside have bought", () => {
    const flows = flowsOf({
      entryShares: [40, 10],
      ownCommissions: [22],
      retailCommissions: [20, 8],
      retailOrders: 120_000,
    });
    expect(plain(sayRewardSources(madeUpReading(nets, { flows }), plan, 2))).toBe(
      "72 % of the rewards came out of recruits’ own pockets (50 % of entry fees, 22 % of what they ordered themselves); " +
        "28 % from sales to people outside. As it is set here, they would have ordered 50 % of that anyway. " +
        `People outside have bought for ${formatMoney(240_000)} in total.`,
    );
  });

  it("keeps apart who buys to recruit and who buys to use", () => {
    const said = (flows: Partial<Flows>, ownUseShare: number): string =>
      plain(sayRewardSources(madeUpReading(nets, { flows: flowsOf(flows) }), { ...plan, ownUseShare }, 1));
    expect(said({ entryShares: [5] }, 1)).toBe(
      "72 % of the rewards came out of recruits’ own pockets, of entry fees; 28 % from sales to people outside. " +
        "Nobody outside has bought anything.",
    );
    expect(said({ ownCommissions: [5] }, 1)).toContain(
      "own pockets, of what they ordered themselves; 28 % from sales to people outside. As it is set here, they would have ordered all of that anyway.",
    );
    expect(said({ ownCommissions: [5] }, 0)).not.toContain("anyway");
  });

  it("names the tests of regulators with their sources, as indicators beside the figure here", () => {
    const said = plain(sayIndicators(madeUpReading(nets)));
    expect(said).toMatch(/^An indicator, not a verdict: the numbers of this simulation are chosen\./);
    for (const source of [
      "Koscot, 1975",
      "Omnitrition, 1996",
      "2018 and 2024",
      "BurnLounge, 2014",
      "Herbalife",
    ])
      expect(said).toContain(source);
    expect(said).toMatch(/here sales to people outside carry 28 %\.$/);
  });

  it("says that there were none where there were none", () => {
    const reading = madeUpReading(nets, { rewards: null });
    expect(sayRewards(reading, 1)).toBe("No rewards by day 150: nobody has been paid for what others paid.");
    expect(sayRewardSources(reading, plan, 1) + sayIndicators(reading)).toBe("");
  });
});
