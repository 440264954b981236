import type { PlanKey } from "../parameters/plan.ts";
import { planTable } from "../parameters/planTable.ts";
import type { Stepped } from "./words/stepValue.ts";

/** The values of a plan that are numbers. */
export type PlanNumberKey = Exclude<PlanKey, "entrySplit" | "commission" | "compression">;

const slider = (key: PlanNumberKey, to: number, step: number): Stepped => ({
  ...planTable[key],
  slider: { from: 0, to, scale: "linear" },
  step,
});

/** How far the slider of each reaches, in cents, orders or shares, and its step; typing reaches further. */
export const planSliders: Readonly<Record<PlanNumberKey, Stepped>> = {
  entryFee: slider("entryFee", 50_000, 500),
  price: slider("price", 50_000, 500),
  unitCost: slider("unitCost", 50_000, 500),
  ordersPerMonth: slider("ordersPerMonth", 5, 0.1),
  ownUseShare: slider("ownUseShare", 1, 0.01),
  retailCustomers: slider("retailCustomers", 10, 0.1),
  retailMargin: slider("retailMargin", 1, 0.01),
  commissionDeeper: slider("commissionDeeper", 0.1, 0.005),
  qualification: slider("qualification", 5, 0.5),
  monthlyCost: slider("monthlyCost", 20_000, 100),
  refundShare: slider("refundShare", 1, 0.01),
};
