import { Luck, uniform } from "../model/luck.ts";
import { completePlan } from "../parameters/completePlan.ts";
import type { Plan } from "../parameters/plan.ts";

/** A plan by chance, the same for the same seed: most of all that a plan can say, in all sizes. */
export function randomPlan(seed: number): Plan {
  const luck = new Luck(seed);
  let draws = 0;
  const chance = (): number => {
    luck.drawForRun(draws++, 0);
    return uniform(luck.words[0]);
  };
  /** 0 in a third of all cases, and else up to so much, small as often as large. */
  const upTo = (most: number): number => (chance() < 1 / 3 ? 0 : most * chance() * chance());
  const cents = (): number => Math.round(upTo(200_000));
  const levels = (): number[] => {
    const length = chance() < 0.1 ? 100 : Math.floor(6 * chance());
    return Array.from({ length }, () => upTo(1.5));
  };
  return completePlan({
    entryFee: cents(),
    entrySplit: levels(),
    price: cents(),
    unitCost: cents(),
    ordersPerMonth: upTo(3),
    ownUseShare: chance(),
    retailCustomers: upTo(3),
    retailMargin: upTo(1),
    commission: levels(),
    commissionDeeper: upTo(0.2),
    compression: chance() < 0.5,
    qualification: Math.round(upTo(3)),
    monthlyCost: cents(),
    refundShare: upTo(1),
  });
}
