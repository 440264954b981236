import fc from "fast-check";
import { completePlan } from "../../../src/parameters/completePlan.ts";
import type { Plan } from "../../../src/parameters/plan.ts";

const oneOf = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const share = fc.oneof(
  oneOf(0, 0.05, 0.5, 1, 0.333333),
  fc.integer({ min: 0, max: 1_000_000 }).map((parts) => parts / 1_000_000),
);
const cents = fc.oneof(oneOf(0, 1, 99, 10_000), fc.integer({ min: 0, max: 1_000_000 }));
/** Down the line: no level, few, or as many as there may be; a level may get nothing, or all together more than there is. */
const levels = fc.oneof(
  oneOf([], [0.5], [0.1, 0.05], [0.5, 0.3, 0.1], [0, 0.1], [0.7, 0.7]),
  fc.array(share, { maxLength: 12 }),
  fc.array(oneOf(0, 0.01, 0.02), { minLength: 100, maxLength: 100 }),
);
const orders = fc.oneof(
  oneOf(0, 1, 1, 2),
  fc.integer({ min: 0, max: 3_000 }).map((thousandths) => thousandths / 1_000),
);

/** Plans of every kind. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    entryFee: cents,
    entrySplit: levels,
    price: cents,
    unitCost: cents,
    ordersPerMonth: orders,
    ownUseShare: share,
    retailCustomers: orders,
    retailMargin: share,
    commission: levels,
    commissionDeeper: oneOf(0, 0, 0.01, 0.123457),
    compression: fc.boolean(),
    qualification: oneOf(0, 0, 1, 1.5),
    monthlyCost: cents,
    refundShare: share,
  })
  .map(completePlan);
