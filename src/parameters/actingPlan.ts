import type { Plan, PlanKey } from "./plan.ts";

type Condition = (plan: Plan) => boolean;

const hasFee: Condition = ({ entryFee }) => entryFee > 0;
/** It may be free: then only suppliers are paid. */
const hasProduct: Condition = ({ price, unitCost }) => price + unitCost > 0;
const costsMembers: Condition = ({ price, ordersPerMonth }) => price > 0 && ordersPerMonth > 0;
const costsOutsiders: Condition = ({ price, retailCustomers }) => price > 0 && retailCustomers > 0;
const hasOrders: Condition = (plan) => costsMembers(plan) || costsOutsiders(plan);
const hasCommissions: Condition = (plan) =>
  hasOrders(plan) && (plan.commissionDeeper > 0 || plan.commission.some((share) => share > 0));

/** Values that act only while something else moves money; the others always do. */
const conditions: Readonly<Partial<Record<PlanKey, Condition>>> = {
  entrySplit: hasFee,
  unitCost: (plan) => hasProduct(plan) || plan.ordersPerMonth + plan.retailCustomers > 0,
  ordersPerMonth: hasProduct,
  ownUseShare: costsMembers,
  retailCustomers: hasProduct,
  retailMargin: costsOutsiders,
  commission: hasOrders,
  commissionDeeper: hasOrders,
  compression: hasCommissions,
  qualification: hasCommissions,
  refundShare: costsMembers,
};

/** Whether a value of a plan changes anything, beside the others. */
export const planActs = (key: PlanKey, plan: Plan): boolean => conditions[key]?.(plan) ?? true;
