import type { NumberRange } from "./repairValue.ts";
import type { Plan, PlanKey } from "./plan.ts";

/** A value of a plan: a number, a list of shares (one a level), or yes or no. */
export type PlanRow =
  | (NumberRange & { readonly kind: "number"; readonly unit: "cents" | "count" | "share" })
  | { readonly kind: "levels"; readonly each: NumberRange; readonly most: number }
  | { readonly kind: "flag" };

/** Beyond this an amount, multiplied by the members and months of a run, could not be counted to the cent. */
const mostCents = 1_000_000_000;

const cents = {
  kind: "number",
  unit: "cents",
  integer: true,
  min: 0,
  max: mostCents,
  mayBeNever: false,
} as const;
const share = (max: number) =>
  ({ kind: "number", unit: "share", integer: false, min: 0, max, mayBeNever: false }) as const;
const count = (max: number) =>
  ({ kind: "number", unit: "count", integer: false, min: 0, max, mayBeNever: false }) as const;
const levels = { kind: "levels", each: share(10), most: 100 } as const;

/** Key → what it may be, in the order of the panel and of the keys in a link, where each has `plan.` before it. */
export const planTable = {
  entryFee: cents,
  entrySplit: levels,
  price: cents,
  unitCost: cents,
  ordersPerMonth: count(100),
  ownUseShare: share(1),
  retailCustomers: count(1000),
  retailMargin: share(1),
  commission: levels,
  commissionDeeper: share(10),
  compression: { kind: "flag" },
  qualification: count(100),
  monthlyCost: cents,
  refundShare: share(1),
} as const satisfies { readonly [Key in keyof Plan]: PlanRow };

/** All keys in the order of the table. */
export const planKeys = Object.keys(planTable) as readonly PlanKey[];

/** A share in whole millionths, as a plan counts it. */
export const wholeMillionths = (value: number): number => Math.round(value * 1_000_000) / 1_000_000;
