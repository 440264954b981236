import fc from "fast-check";
import { expect, it } from "vitest";
import { settle } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import { planActs } from "../../src/parameters/actingPlan.ts";
import { emptyPlan, movesMoney } from "../../src/parameters/plan.ts";
import type { Plan, PlanKey } from "../../src/parameters/plan.ts";
import { plans } from "../../src/parameters/plans.ts";
import { planKeys } from "../../src/parameters/planTable.ts";
import { anyPlan } from "./linkStates.ts";

const run = simulate({
  market: "mixed",
  population: 60,
  inviteStyle: "steady",
  invitesPerWeek: 5,
  conversion: 0.4,
  churnPerMonth: 0.3,
  days: 100,
});

/** All that a settlement pays, and to whom. */
function paid(plan: Plan): unknown {
  const { earned, net, balances } = settle(run, plan).at(run.reachedDay);
  return { earned, net, balances };
}

const acting = (plan: Plan): PlanKey[] => planKeys.filter((key) => planActs(key, plan));

it("a value that does not act changes nothing, whatever it is", () => {
  const cents = fc.constantFrom(0, 0, 100, 4_990);
  const orders = fc.constantFrom(0, 0, 1, 1.5);
  /** Small amounts, so that none is refused, and often none at all. */
  const smallPlan = fc
    .record({
      plan: anyPlan,
      entryFee: cents,
      price: cents,
      unitCost: cents,
      monthlyCost: cents,
      own: orders,
      retail: orders,
    })
    .map(({ plan, own, retail, ...amounts }) => ({
      ...plan,
      ...amounts,
      ordersPerMonth: own,
      retailCustomers: retail,
      commissionDeeper: plan.commissionDeeper > 5 ? 0 : plan.commissionDeeper,
      commission: plan.entrySplit.length > 5 ? [] : plan.commission,
    }));
  fc.assert(
    fc.property(smallPlan, smallPlan, (plan, other) => {
      const before = paid(plan);
      for (const key of planKeys) {
        if (!movesMoney(plan)) expect(before, JSON.stringify(plan)).toEqual(paid(emptyPlan));
        if (planActs(key, plan)) continue;
        expect(paid({ ...plan, [key]: other[key] }), `${key} of ${JSON.stringify(plan)}`).toEqual(before);
      }
    }),
    { numRuns: 60 },
  );
});

it("what money there could be always acts", () => {
  expect(acting(emptyPlan)).toEqual(["entryFee", "price", "monthlyCost"]);
  expect(acting(plans.pyramid)).toEqual(["entryFee", "entrySplit", "price", "monthlyCost"]);
  expect(acting(plans.unilevel)).toEqual(planKeys);
});
