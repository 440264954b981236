import type { Flows } from "../../src/model/money/flows.ts";
import type { MoneyReading, SettledFigures, Standing } from "../../src/model/money/moneyReading.ts";
import { completePlan } from "../../src/parameters/completePlan.ts";
import type { Plan } from "../../src/parameters/plan.ts";
import type { MoneyShown } from "../../src/store/appState.ts";

/** Flows of nothing but what is told. */
export const flowsOf = (changed: Partial<Flows> = {}): Flows => ({
  entryFees: 0,
  entryShares: [],
  monthlyCosts: 0,
  ownOrders: 0,
  retailOrders: 0,
  retailMargins: 0,
  ownCommissions: [],
  retailCommissions: [],
  breakage: 0,
  supplies: 0,
  refunds: 0,
  ...changed,
});

/** How a group of members with these nets stands. */
export const standingOf = (nets: readonly number[]): Standing => ({
  members: nets.length,
  inLoss: nets.filter((net) => net < 0).length,
  ahead: nets.filter((net) => net > 0).length,
  net: nets.reduce((sum, net) => sum + net, 0),
});

/** 100 members at one level of half a fee of 100.00: 72 in loss, 12 even, 16 ahead. The later they joined, the less they have. */
export const madeUpNets: readonly number[] = Array.from({ length: 100 }, (_, row) =>
  row === 0 ? 120_000 : row < 16 ? 5_000 : row < 28 ? 0 : row < 60 ? -5_000 : -10_000,
);

/** A reading of members with these nets, in the order of joining, one after the other over so many days. */
export function madeUpReading(
  nets: readonly number[] = madeUpNets,
  changed: Partial<MoneyReading> = {},
): MoneyReading {
  const day = changed.day ?? 150;
  const stretch = day / 10;
  const joined = (from: number, to: number): readonly number[] =>
    nets.filter((_, row) => (day * row) / nets.length >= from && (day * row) / nets.length < to);
  const half = Math.floor(nets.length / 2);
  const byRank = nets.toSorted((a, b) => a - b);
  return {
    day,
    all: standingOf(nets),
    seasoned: standingOf(joined(0, day - 90)),
    latest: { ...standingOf(nets.slice(half)), sinceDay: day / 2 },
    netByRank: Float64Array.from(byRank),
    rewards:
      nets.length === 0
        ? null
        : {
            total: 500_000,
            topShare: 0.62,
            gini: 0.93,
            lorenz: Float64Array.of(0, 0, 0.1, 0.38, 1),
            fromRecruits: 0.72,
          },
    byJoinDay: Array.from({ length: 10 }, (_, place) => ({
      fromDay: place * stretch,
      toDay: (place + 1) * stretch,
      ...standingOf(joined(place * stretch, (place + 1) * stretch)),
    })),
    byGeneration: [standingOf(nets)],
    flows: flowsOf({ entryFees: 10_000 * nets.length, entryShares: [5_000 * nets.length] }),
    balances: {
      participants: -5_000 * nets.length,
      company: 5_000 * nets.length,
      suppliers: 0,
      customers: 0,
    },
    member: null,
    ...changed,
  };
}

/** Figures of a run of one level at half the fee, in which all conditions of the rule hold. */
export const madeUpFigures = (changed: Partial<SettledFigures> = {}): SettledFigures => ({
  months: 5,
  lossShareByDay: Float32Array.of(0, 0.5, 0.748),
  collapseDay: 83,
  collapseNeeds: 12_300,
  expectedLoss: { share: 0.75, sd: 0.0065, broken: [] },
  netClasses: {
    from: [0, 1],
    atJoining: new Uint8Array(0),
    changes: {
      count: 0,
      days: new Float64Array(0),
      rows: new Int32Array(0),
      classes: new Uint8Array(0),
    },
  },
  ...changed,
});

/** One level at half a fee of 100.00. */
export const halfFee: Plan = completePlan({ entryFee: 10_000, entrySplit: [0.5] });

/** The books of the history that is shown. */
export const madeUpMoney = (changed: Partial<MoneyShown> = {}): MoneyShown => ({
  revision: 1,
  plan: halfFee,
  figures: madeUpFigures(),
  reading: madeUpReading(),
  ...changed,
});
