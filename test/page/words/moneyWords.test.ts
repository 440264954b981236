import fc from "fast-check";
import { expect, test } from "vitest";
import { settle } from "../../../src/model/settle.ts";
import { paymentRows, sayBooks } from "../../../src/page/words/sayBooks.ts";
import { sayExpectedLoss } from "../../../src/page/words/sayExpectedLoss.ts";
import { sayJoinDays } from "../../../src/page/words/sayJoinDays.ts";
import { sayLatest, sayLoss, saySeasoned } from "../../../src/page/words/sayLoss.ts";
import { sayBreakEven, sayCollapse } from "../../../src/page/words/sayMoneyEnd.ts";
import { sayNetByRank } from "../../../src/page/words/sayNetByRank.ts";
import { sayIndicators, sayRewards, sayRewardSources } from "../../../src/page/words/sayRewards.ts";
import { sayCompanyLoss, whereItWent } from "../../../src/page/words/whereItWent.ts";
import { anyPlan } from "../../model/money/anyPlan.ts";
import { anyRun } from "../../model/money/anyRun.ts";

const sum = (amounts: readonly number[]): number => amounts.reduce((total, cents) => total + cents, 0);

/** What has been settled of runs of every kind under plans of every kind, read at a day within them. */
const anySettled = fc
  .tuple(anyRun, anyPlan, fc.constantFrom(0, 0.3, 0.7, 1), fc.nat(5))
  .map(([run, plan, at, row]) => {
    const settlement = settle(run, plan);
    return {
      plan: settlement.plan,
      parameters: run.parameters,
      figures: settlement.figures(),
      reading: settlement.reading(at * run.reachedDay, row),
    };
  });

test("where it went is what the books say: nothing is left over, to the cent", () => {
  const seen = { paid: 0, companyLost: 0 };
  fc.assert(
    fc.property(anySettled, ({ reading: { flows, balances } }) => {
      const { paid, parts } = whereItWent(flows);
      if (paid === 0) return;
      const of = (who: string): number =>
        sum(parts.filter((part) => part.who === who).map(({ cents }) => cents));
      expect(of("company")).toBe(balances.company);
      expect(of("supplier")).toBe(balances.suppliers);
      expect(sum(parts.map(({ cents }) => cents))).toBe(paid);
      expect(sum(parts.map(({ ofHundred }) => ofHundred))).toBe(10_000);
      seen.paid++;
      if (balances.company < 0) seen.companyLost++;
    }),
    { numRuns: 150 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
});

test("there are words for whatever comes of it, without NaN or anything else that is no word", () => {
  const seen = { rewards: 0, noRewards: 0, member: 0 };
  fc.assert(
    fc.property(anySettled, ({ plan, parameters, figures, reading }) => {
      const said = [
        JSON.stringify(sayLoss(reading, 1)),
        saySeasoned(reading),
        sayLatest(reading, 1),
        sayNetByRank(reading, 1),
        sayJoinDays(reading),
        sayRewards(reading, 1),
        sayRewardSources(reading, plan, 1),
        sayIndicators(reading),
        sayExpectedLoss(figures, plan, parameters),
        sayBreakEven(plan),
        sayCollapse(figures.collapseDay, { needed: figures.collapseNeeds ?? 0, left: null }, parameters),
        sayCompanyLoss(whereItWent(reading.flows).parts, 1),
        ...(reading.member === null
          ? []
          : [
              sayBooks(reading.member, reading.day),
              ...paymentRows(reading.member.payments, plan).map(({ name }) => name),
            ]),
      ];
      for (const each of said) expect(each).not.toMatch(/NaN|∞|Infinity|undefined|\[object/);
      if (reading.rewards === null) seen.noRewards++;
      else seen.rewards++;
      if (reading.member !== null) {
        seen.member++;
        // All that reached it, and nothing else.
        const { payments, earned } = reading.member;
        expect(sum(paymentRows(payments, plan).map(({ cents }) => cents))).toBe(earned);
      }
    }),
    { numRuns: 150 },
  );
  expect(seen.rewards, "with rewards").toBeGreaterThan(5);
  expect(seen.noRewards, "without").toBeGreaterThan(5);
  expect(seen.member, "with a member").toBeGreaterThan(5);
});
