import { describe, expect, it } from "vitest";
import type { ExpectedLoss, LossCondition } from "../../../src/model/money/moneyReading.ts";
import { completePlan } from "../../../src/parameters/completePlan.ts";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import type { Plan } from "../../../src/parameters/plan.ts";
import { sayExpectedLoss } from "../../../src/page/words/sayExpectedLoss.ts";
import { halfFee, madeUpFigures } from "../madeUpMoney.ts";

const say = (
  expectedLoss: Partial<ExpectedLoss> = {},
  plan: Plan = halfFee,
  parameters: Partial<Parameters> = {},
  lossShareByDay = Float32Array.of(0, 0.748),
): string =>
  sayExpectedLoss(
    madeUpFigures({ lossShareByDay, expectedLoss: { share: 0.75, sd: 0.0065, broken: [], ...expectedLoss } }),
    plan,
    { ...openingParameters, ...parameters },
  ).replaceAll("\u00a0", " ");

const broken = (conditions: readonly LossCondition[], parameters: Partial<Parameters> = {}, plan?: Plan) =>
  say({ share: null, broken: conditions }, plan, parameters);

describe("what theory expects of an entry fee", () => {
  it("stands beside what happened, with what chance may do to one run", () => {
    expect(say()).toBe(
      "With one level at half the fee, three quarters are expected to lose, at any market size: " +
        "expected 75.0 %, here 74.8 % at the end; by chance 73.7 % to 76.3 % in 19 of 20 runs.",
    );
  });

  it.each([
    [1, 0.5, "the whole fee, half are"],
    [0.25, 0.9375, "25 % of the fee, fifteen in sixteen are"],
    [0.2, 0.96875, "20 % of the fee, 96.9 % are"],
  ])("follows the share of the fee: %d", (part, share, words) => {
    expect(say({ share }, completePlan({ entryFee: 10_000, entrySplit: [part] }))).toContain(
      `With one level at ${words}`,
    );
  });

  it("says which conditions do not hold here, each with its number, and what happened", () => {
    expect(broken(["joinsAtOnce"], { cycleDays: 3 })).toBe(
      "With one level at half the fee, three quarters are expected to lose, at any market size, where whoever joins is as " +
        "likely to come through any member. Not so here: joining takes 3 days. Here 74.8 % lose by the end.",
    );
    expect(
      broken(["nobodyLeaves", "nobodyTires", "allInvite", "oneStart"], {
        churnPerMonth: 0.15,
        enthusiasmHalfLife: 21,
        promoterShare: 0.6,
        startingMembers: 500,
      }),
    ).toContain(
      "Not so here: 15 % leave in their first month, members invite half as much after 21 days, only 60 % invite at all " +
        "and 500 members begin at once.",
    );
  });

  it("tells the rule for half the fee where several levels share it", () => {
    const plan = completePlan({ entryFee: 10_000, entrySplit: [0.4, 0.3] });
    expect(broken(["oneLevel"], {}, plan)).toMatch(
      /^With one level at half the fee, three quarters .* Not so here: the fee is shared among more than one level\./,
    );
  });

  it("has a clause for every condition", () => {
    const all: readonly LossCondition[] = [
      "oneLevel",
      "nobodyLeaves",
      "nobodyTires",
      "joinsAtOnce",
      "allInvite",
      "weekByWeek",
      "noContacts",
      "oneStart",
      "nobodyComesAlone",
    ];
    for (const condition of all) expect(broken([condition])).toMatch(/Not so here: \w.*\. Here 74\.8 % lose/);
  });

  it("is not told of plans that live on other money, nor of nobody", () => {
    expect(broken(["onlyEntry", "oneLevel"])).toBe("");
    expect(say({}, completePlan({ price: 1_000, ordersPerMonth: 1 }))).toBe("");
    expect(say({}, halfFee, {}, Float32Array.of(NaN))).toBe("");
    expect(say({}, halfFee, {}, new Float32Array(0))).toBe("");
  });

  it("names no chance where there is none to name", () => {
    expect(say({ sd: 0 })).toMatch(/here 74\.8 % at the end\.$/);
  });
});
