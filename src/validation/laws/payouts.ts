import type { Plan } from "../../parameters/plan.ts";
import { scenarios } from "../../parameters/scenarios.ts";
import type { SettledRun } from "../../model/money/settledRun.ts";
import type { Run } from "../../model/run.ts";
import type { Law } from "../law.ts";
import type { Model } from "../modelUnderTest.ts";
import type { Setting } from "../setting.ts";
import { wrongBooks, wrongPlan } from "../mistakes.ts";
import { neutral } from "../neutral.ts";
import { randomPlan } from "../randomPlan.ts";

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

const growing: Setting = {
  market: "unlimited",
  startingMembers: 5,
  inviteStyle: "steady",
  invitesPerWeek: 2,
  enthusiasmHalfLife: Infinity,
  conversion: 0.2,
  cycleDays: 3,
  cycleShape: "exponential",
  churnPerMonth: 0.2,
  days: 180,
};
const unilevelPlan = {
  price: 10_000,
  unitCost: 3_000,
  ordersPerMonth: 1,
  commission: [0.05, 0.05, 0.05],
  compression: false,
} as const satisfies Partial<Plan>;

/**
 * What the plan promises at each settlement: 5 % of an order of everybody who is active then, for each of up to three above.
 * In currency units.
 */
function promisedByMonth({ people, changes, reachedDay }: Run): number[] {
  const perOrder = (0.05 * unilevelPlan.price) / 100;
  const active = new Uint8Array(people.count).fill(1);
  const promised: number[] = [];
  let change = 0;
  for (let day = 30; day <= reachedDay; day += 30) {
    for (; change < changes.count && changes.days[change] <= day; change++)
      active[changes.rows[change]] = changes.active[change];
    let payments = 0;
    for (let row = 0; row < people.count && people.joinDays[row] <= day; row++)
      if (active[row] === 1) payments += Math.min(3, people.generations[row]);
    promised.push(perOrder * payments);
  }
  return promised;
}

/** What was paid of it, and what nobody got. */
function paidByMonth(model: Model, run: Run): number[] {
  const settlement = model.settle(run, unilevelPlan);
  const until = Array.from({ length: settlement.months + 1 }, (_, month) => {
    const { flows } = settlement.at(30 * month);
    return (sum(flows.ownCommissions) + flows.breakage) / 100;
  });
  return until.slice(1).map((paid, i) => paid - until[i]);
}

const withoutBreakage = wrongBooks("shares of uplines who left that vanish", (books) => ({
  ...books,
  flows: { ...books.flows, breakage: 0 },
}));

/** Each order pays each upline once. */
export const unilevelIdentity: Law = {
  id: "V70",
  chapter: "Who gets paid",
  title: "Each order pays everybody above it once",
  says: "A plan pays 5 % of each order to each of the three above the buyer. Then all commissions, with those that nobody got because the upline had left, are 5 % of all orders of people with one above them, and 5 % of those with two, and of those with three. To the cent, in a run of thousands who come and go.",
  source: "Counting the orders instead of the payments.",
  settings: [growing],
  plan: unilevelPlan,
  expected: [],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    wrongPlan("a fourth level", () => ({ commission: [0.05, 0.05, 0.05, 0.05] })),
    wrongPlan("uplines who left that are skipped", () => ({ compression: true })),
    withoutBreakage,
  ],
  measure({ model, seedFrom }) {
    const run = model.simulate({ ...neutral, ...growing, seed: seedFrom });
    const promised = promisedByMonth(run);
    const paid = paidByMonth(model, run);
    return {
      observations: [
        {
          what: "commissions and what nobody got, in all",
          observed: sum(paid),
          expected: sum(promised),
          tolerance: 1e-6,
        },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: "day of settlement", from: 0, to: 190 },
        y: { label: "commissions, and what nobody got", from: 0 },
        found: [{ points: paid.map((amount, i) => [30 * (i + 1), amount]) }],
        theory: [{ points: promised.map((amount, i) => [30 * (i + 1), amount]) }],
      }),
    };
  },
};

/** A brings B, B brings C, C brings D; C has left before the first settlement. */
const chain: SettledRun = {
  people: { count: 4, joinDays: [0, 1, 2, 3], sponsors: [-1, 0, 1, 2], generations: [0, 1, 2, 3] },
  changes: { count: 1, days: [10], rows: [2], active: [0] },
  parameters: { days: 60 },
};
const chainPlan: Partial<Plan> = { price: 10_000, unitCost: 0, ordersPerMonth: 1, commission: [0.1, 0.05] };

/** What A and B get at the second settlement: of D's order, and of all; and what the company keeps of what was promised. */
function chainPayments(model: Model, compression: boolean): number[] {
  const settlement = model.settle(chain, { ...chainPlan, compression });
  const ofLast = [0, 0];
  for (const { day, kind, cause, to, cents } of settlement.entries())
    if (day === 60 && kind === "ownCommission" && cause === 3 && typeof to === "number") ofLast[to] += cents;
  const [before, after] = [settlement.at(30), settlement.at(60)];
  const inAll = [0, 1].map((row) => after.earned[row] - before.earned[row]);
  return [...ofLast, ...inAll, after.flows.breakage - before.flows.breakage].map((cents) => cents / 100);
}

const chainWords = [
  "A of D’s order",
  "B of D’s order",
  "A of all orders",
  "B of all orders",
  "nobody’s",
] as const;
const chainWays = [
  { name: "with compression", compression: true, expected: [5, 10, 15, 10, 0] },
  { name: "without", compression: false, expected: [0, 5, 10, 5, 10] },
] as const;

/** Who has left uses up no level, or its level is lost. */
export const compressionOfChain: Law = {
  id: "V72",
  chapter: "Who gets paid",
  title: "Whoever left is skipped, or their share is lost",
  says: "A brought B, B brought C, C brought D; C has left. D orders for 100, and the plan pays 10 to the first above and 5 to the second. With compression C is skipped: B gets 10, A gets 5. Without it C’s 10 stay with the company and B, the second above, gets 5.",
  source: "The definition of dynamic compression.",
  settings: [],
  expected: [],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    wrongPlan("no compression where there should be", () => ({ compression: false })),
    wrongPlan("compression where there should be none", () => ({ compression: true })),
    {
      says: "members who left that go on earning",
      change: (right) => ({
        ...right,
        settle: (run, plan) => right.settle({ ...run, changes: { ...run.changes, count: 0 } }, plan),
      }),
    },
  ],
  measure({ model }) {
    const found = chainWays.map(({ compression }) => chainPayments(model, compression));
    const words = (amounts: readonly number[]): string =>
      `A ${amounts[0]}, B ${amounts[1]}, nobody ${amounts[4]}`;
    return {
      observations: chainWays.flatMap(({ name, expected }, way) =>
        expected.map((amount, i) => ({
          what: `${chainWords[i]}, ${name}`,
          observed: found[way][i],
          expected: amount,
          tolerance: 0,
        })),
      ),
      draw: () => ({
        kind: "comparison",
        rows: chainWays.map(({ name, expected }, way) => ({
          name: `D’s order, ${name}`,
          expected: words(expected),
          observed: words(found[way]),
        })),
      }),
    };
  },
};

/** Members come, leave and come back in it. */
const tree: Setting = {
  market: "mixed",
  population: 2_000,
  startingMembers: 5,
  organicPerDay: 1,
  inviteStyle: "steady",
  invitesPerWeek: 3,
  conversion: 0.4,
  activation: 0.9,
  churnPerMonth: 0.2,
  returnPerMonth: 0.1,
  days: 125,
};

/** Cents that have come or gone by some days: the four parties' balances, the members' one from their own books. */
function centsLost(model: Model, run: Run, plan: Partial<Plan>): number {
  const settlement = model.settle(run, plan);
  const lost = [0.3, 0.6, 1].map((part) => {
    const { earned, paid, balances } = settlement.at(part * run.reachedDay);
    const { company, suppliers, customers } = balances;
    return Math.abs(sum(earned) - sum(paid) + company + suppliers + customers);
  });
  return Math.max(...lost);
}

/** Whatever is paid, somebody else has paid it. */
export const conservation: Law = {
  id: "V73",
  chapter: "Who gets paid",
  title: "No cent comes from nowhere, none is lost",
  says: "Whatever a plan promises, and however it is rounded: what all members, the company, its suppliers and its customers have won or lost is zero together, on any day. Tried on every scenario of the app under its plan, and under plans drawn by chance: levels up to a hundred, shares that add up to more than there is, refunds, compression.",
  source: "Double entry: Pacioli (1494).",
  settings: [],
  expected: [0],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 500, test: 60 },
  counts: "plans",
  mistakes: [
    wrongBooks("a cent that a payment is rounded up by", (books) => ({
      ...books,
      earned: books.earned.map((cents, row) => cents + (row === 0 && cents > 0 ? 1 : 0)),
    })),
  ],
  measure({ model, replicates, seedFrom }) {
    const run = model.simulate({ ...neutral, ...tree, seed: seedFrom });
    const plans = Array.from({ length: replicates }, (_, i) => randomPlan((seedFrom + i) >>> 0));
    // A short trial takes less of the scenarios too.
    const memberLimit = 100 * replicates;
    const lostInScenarios = scenarios.flatMap(({ settings, plan }) =>
      plan === undefined ? [] : [centsLost(model, model.simulate({ ...settings, memberLimit }), plan)],
    );
    const lost = plans.map((plan) => centsLost(model, run, plan));
    const most = (values: readonly number[]): number => Math.max(0, ...values);
    return {
      observations: [
        {
          what: "cents lost or won, the worst of the plans",
          observed: most(lost),
          expected: 0,
          tolerance: 0,
        },
        {
          what: "cents lost or won, the worst of the scenarios",
          observed: most(lostInScenarios),
          expected: 0,
          tolerance: 0,
        },
      ],
      draw: () => ({
        kind: "comparison",
        rows: [
          { name: `${replicates} plans`, expected: "0.00", observed: (most(lost) / 100).toFixed(2) },
          {
            name: `${lostInScenarios.length} scenarios`,
            expected: "0.00",
            observed: (most(lostInScenarios) / 100).toFixed(2),
          },
        ],
      }),
    };
  },
};
