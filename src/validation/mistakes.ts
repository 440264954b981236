import type { BooksAt } from "../model/settle.ts";
import type { Plan } from "../parameters/plan.ts";
import type { Mistake } from "./law.ts";
import type { Setting } from "./setting.ts";

/** A mistake that other parameters express: what is simulated, expected and built takes them in the place of those set. */
export function wrongSetting(says: string, wrong: (setting: Setting) => Setting): Mistake {
  const changed = (setting: Setting): Setting => ({ ...setting, ...wrong(setting) });
  return {
    says,
    change: (right) => ({
      ...right,
      simulate: (setting) => right.simulate(changed(setting)),
      expected: (setting) => right.expected(changed(setting)),
      contactNetwork: (setting) => right.contactNetwork(changed(setting)),
    }),
  };
}

/** The mistake of a churn whose hazard is so many times too high. */
export const wrongChurn = (says: string, factor: number): Mistake =>
  wrongSetting(says, ({ churnPerMonth = 0 }) => ({ churnPerMonth: 1 - (1 - churnPerMonth) ** factor }));

/** A mistake that another plan expresses. */
export const wrongPlan = (says: string, wrong: (plan: Partial<Plan>) => Partial<Plan>): Mistake => ({
  says,
  change: (right) => ({
    ...right,
    settle: (run, plan) => right.settle(run, { ...plan, ...wrong(plan) }),
  }),
});

/** A mistake in the books of any day. */
export const wrongBooks = (says: string, wrong: (books: BooksAt) => BooksAt): Mistake => ({
  says,
  change: (right) => ({
    ...right,
    settle(run, plan) {
      const settlement = right.settle(run, plan);
      return { ...settlement, at: (day) => wrong(settlement.at(day)) };
    },
  }),
});
