import { emptyPlan } from "./plan.ts";
import type { Plan } from "./plan.ts";

const affiliate: Plan = {
  ...emptyPlan,
  price: 5_000,
  unitCost: 2_000,
  ordersPerMonth: 1,
  commission: [0.2],
};

const twoLevels: Plan = {
  ...emptyPlan,
  entryFee: 5_000,
  price: 6_000,
  unitCost: 2_000,
  ordersPerMonth: 1,
  ownUseShare: 0.5,
  retailCustomers: 2,
  retailMargin: 0.25,
  commission: [0.1, 0.05],
  compression: true,
  qualification: 1,
  monthlyCost: 1_000,
};

const unilevel: Plan = {
  ...twoLevels,
  retailCustomers: 0.5,
  commission: [0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05],
};

const pyramid: Plan = { ...emptyPlan, entryFee: 10_000, entrySplit: [0.5, 0.3, 0.1] };

const fhtm: Plan = {
  ...emptyPlan,
  entryFee: 24_900,
  entrySplit: [0.3, 0.1],
  price: 30_000,
  unitCost: 20_000,
  ordersPerMonth: 0.5,
  ownUseShare: 0,
  retailCustomers: 0.3,
  retailMargin: 0.05,
  commission: [0.048],
  qualification: 1,
};

/** The plans to start from, by name. */
export const plans = { nobody: emptyPlan, affiliate, twoLevels, unilevel, pyramid, fhtm } as const;

/** The name of one of them. */
export type PlanName = keyof typeof plans;
