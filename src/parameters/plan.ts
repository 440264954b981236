/**
 * What taking part costs and who is paid for what. Amounts are whole cents, shares 0…1 in whole millionths (of a level, or a
 * commission, up to 10: more may be promised than there is).
 */
export interface Plan {
  /** Paid once, on joining, by everybody, starting and organic members too. */
  readonly entryFee: number;
  /** The part of it that goes to the upline of level 1, 2, …; the rest stays with the company. */
  readonly entrySplit: readonly number[];
  /** What the product costs whoever orders it. */
  readonly price: number;
  /** What the company pays its suppliers for it. */
  readonly unitCost: number;
  /** Own orders of an active member a month, on average. */
  readonly ordersPerMonth: number;
  /** The part of own orders that the member would have wanted anyway. */
  readonly ownUseShare: number;
  /** Orders of outsiders a month, on average, that an active member sells. */
  readonly retailCustomers: number;
  /** The part of the price that the seller keeps. */
  readonly retailMargin: number;
  /** Of each order, own or retail: the part that goes to the upline of level 1, 2, …. */
  readonly commission: readonly number[];
  /** The same for every further level. */
  readonly commissionDeeper: number;
  /** Whether uplines who may not earn are skipped without using a level. */
  readonly compression: boolean;
  /** Own orders a month that it takes to earn commissions. */
  readonly qualification: number;
  /** What taking part costs a month, paid to suppliers. */
  readonly monthlyCost: number;
  /** The part of the last settled month's own orders that is paid back to who leaves. */
  readonly refundShare: number;
}

/** The name of a value of a plan. */
export type PlanKey = keyof Plan;

/** The plan in which nobody pays and nobody is paid. */
export const emptyPlan: Plan = {
  entryFee: 0,
  entrySplit: [],
  price: 0,
  unitCost: 0,
  ordersPerMonth: 0,
  ownUseShare: 1,
  retailCustomers: 0,
  retailMargin: 0,
  commission: [],
  commissionDeeper: 0,
  compression: false,
  qualification: 0,
  monthlyCost: 0,
  refundShare: 0,
};

/** Whether any money changes hands under a plan. */
export const movesMoney = ({
  entryFee,
  monthlyCost,
  price,
  unitCost,
  ordersPerMonth,
  retailCustomers,
}: Plan): boolean =>
  entryFee > 0 || monthlyCost > 0 || (price + unitCost > 0 && ordersPerMonth + retailCustomers > 0);

/** Whether two plans say the same. */
export const isSamePlan = (a: Plan, b: Plan): boolean =>
  a === b || (Object.keys(emptyPlan) as PlanKey[]).every((key) => String(a[key]) === String(b[key]));
