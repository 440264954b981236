import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/payouts.ts";
import { locale } from "#language/locale.ts";
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

/** Cents in currency units, to read. */
const inUnits = (cents: number): string =>
  (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const withoutBreakage = wrongBooks(text.withoutBreakage, (books) => ({
  ...books,
  flows: { ...books.flows, breakage: 0 },
}));

/** Each order pays each upline once. */
export const unilevelIdentity: Law = {
  id: "V70",
  chapter: chapter.money,
  title: text.V70.title,
  says: text.V70.says,
  source: text.V70.source,
  settings: [growing],
  plan: unilevelPlan,
  expected: [],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    wrongPlan(text.V70.notices[0], () => ({ commission: [0.05, 0.05, 0.05, 0.05] })),
    wrongPlan(text.V70.notices[1], () => ({ compression: true })),
    withoutBreakage,
  ],
  measure({ model, seedFrom }) {
    const run = model.simulate({ ...neutral, ...growing, seed: seedFrom });
    const promised = promisedByMonth(run);
    const paid = paidByMonth(model, run);
    return {
      observations: [
        {
          what: text.V70.what[0],
          observed: sum(paid),
          expected: sum(promised),
          tolerance: 1e-6,
        },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: text.V70.x, from: 0, to: 190 },
        y: { label: text.V70.y, from: 0 },
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

const chainWays = [
  { name: text.V72.withCompression, compression: true, expected: [5, 10, 15, 10, 0] },
  { name: text.V72.without, compression: false, expected: [0, 5, 10, 5, 10] },
] as const;

/** Who has left uses up no level, or its level is lost. */
export const compressionOfChain: Law = {
  id: "V72",
  chapter: chapter.money,
  title: text.V72.title,
  says: text.V72.says,
  source: text.V72.source,
  settings: [],
  expected: [],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    wrongPlan(text.V72.notices[0], () => ({ compression: false })),
    wrongPlan(text.V72.notices[1], () => ({ compression: true })),
    {
      says: text.V72.notices[2],
      change: (right) => ({
        ...right,
        settle: (run, plan) => right.settle({ ...run, changes: { ...run.changes, count: 0 } }, plan),
      }),
    },
  ],
  measure({ model }) {
    const found = chainWays.map(({ compression }) => chainPayments(model, compression));
    const words = ([a, b, , , nobodys]: readonly number[]): string =>
      text.V72.amounts(String(a), String(b), String(nobodys));
    return {
      observations: chainWays.flatMap(({ name, expected }, way) =>
        expected.map((amount, i) => ({
          what: text.V72.inWay(text.V72.what[i], name),
          observed: found[way][i],
          expected: amount,
          tolerance: 0,
        })),
      ),
      draw: () => ({
        kind: "comparison",
        rows: chainWays.map(({ name, expected }, way) => ({
          name: text.V72.inWay(text.V72.lastOrder, name),
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
  chapter: chapter.money,
  title: text.V73.title,
  says: text.V73.says,
  source: text.V73.source,
  settings: [],
  expected: [0],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 500, test: 60 },
  counts: text.V73.counts,
  mistakes: [
    wrongBooks(text.V73.notices[0], (books) => ({
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
          what: text.V73.what[0],
          observed: most(lost),
          expected: 0,
          tolerance: 0,
        },
        {
          what: text.V73.what[1],
          observed: most(lostInScenarios),
          expected: 0,
          tolerance: 0,
        },
      ],
      draw: () => ({
        kind: "comparison",
        rows: [
          { name: text.V73.ofPlans(String(replicates)), expected: inUnits(0), observed: inUnits(most(lost)) },
          {
            name: text.V73.ofScenarios(String(lostInScenarios.length)),
            expected: inUnits(0),
            observed: inUnits(most(lostInScenarios)),
          },
        ],
      }),
    };
  },
};
