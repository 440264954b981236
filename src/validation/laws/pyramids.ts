import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/pyramids.ts";
import type { Plan } from "../../parameters/plan.ts";
import type { Run } from "../../model/run.ts";
import type { Law } from "../law.ts";
import type { Model } from "../modelUnderTest.ts";
import type { Setting } from "../setting.ts";
import { wrongBooks, wrongPlan, wrongSetting } from "../mistakes.ts";
import { neutral } from "../neutral.ts";
import { overSeeds } from "../overSeeds.ts";
import { allowance, mean } from "../statistics.ts";

const fee = 10_000;

/** What each member has in the end, in cents. */
const netsOf = (model: Model, run: Run, plan: Partial<Plan>): Float64Array =>
  model.settle(run, plan).at(run.reachedDay).net;

const shareInLoss = (nets: Float64Array): number => nets.filter((net) => net < 0).length / nets.length;

/** Everybody brings the same number, a day later, and that is it after so many days. */
const fullTree = (each: number, days: number): Setting => ({
  market: "unlimited",
  startingMembers: 1,
  inviteStyle: "burst",
  invitesPerMember: each,
  inviteSpread: "fixed",
  conversion: 1,
  cycleDays: 1,
  cycleShape: "fixed",
  days,
});

/** What somebody with so many full rows below it has, in fees. */
function netAbove(rows: number, each: number, split: readonly number[]): number {
  const below = split.slice(0, rows).map((share, i) => share * each ** (i + 1));
  return below.reduce((sum, part) => sum + part, -1);
}

const three = fullTree(3, 6);
const five = fullTree(5, 6);
const manyPlan: Partial<Plan> = { entryFee: fee, entrySplit: [0.5, 0.3, 0.1] };

const upsideDown = wrongPlan(text.upsideDown, ({ entrySplit = [] }) => ({
  entrySplit: entrySplit.toReversed(),
}));

const withoutFee = wrongBooks(text.withoutFee, (books) => ({
  ...books,
  net: books.earned,
}));

const manyLose = [729 / 1093, 15_625 / 19_531];

/** Whoever comes last has nobody to come after. */
export const fullPyramids: Law = {
  id: "V66",
  chapter: chapter.money,
  title: text.V66.title,
  says: text.V66.says,
  source: text.V66.source,
  settings: [three, five],
  plan: manyPlan,
  expected: manyLose,
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [upsideDown, withoutFee],
  measure({ model, seedFrom }) {
    const found = [three, five].map((setting) =>
      shareInLoss(netsOf(model, model.simulate({ ...neutral, ...setting, seed: seedFrom }), manyPlan)),
    );
    return {
      observations: found.map((observed, i) => ({
        what: text.V66.what[i],
        as: "share",
        observed,
        expected: manyLose[i],
        tolerance: 1e-12,
      })),
      draw: () => ({
        kind: "plot",
        x: { label: "", names: text.V66.names },
        y: { label: text.V66.y, as: "share", from: 0, to: 1 },
        barWidth: 0.5,
        bars: found.map((share, i) => [i, share]),
        marks: manyLose.map((share, i) => [i, share]),
      }),
    };
  },
};

const two = fullTree(2, 10);
const twoPlan: Partial<Plan> = { entryFee: fee, entrySplit: [0.4, 0.2, 0.1] };

const twoLose = 1_536 / 2_047;

/** The mean net of each row of a tree, from the top, in fees. */
function netByRow({ people }: Run, nets: Float64Array): number[] {
  const rows = Array.from({ length: 11 }, () => ({ members: 0, net: 0 }));
  nets.forEach((net, row) => {
    rows[people.generations[row]].members++;
    rows[people.generations[row]].net += net / fee;
  });
  return rows.map(({ members, net }) => net / members);
}

/** Two recruits are not enough here. */
export const binaryPyramid: Law = {
  id: "V67",
  chapter: chapter.money,
  title: text.V67.title,
  says: text.V67.says,
  source: text.V67.source,
  settings: [two],
  plan: twoPlan,
  expected: [twoLose],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    wrongPlan(text.V67.notices[0], () => ({
      entrySplit: [0.5, 0.2, 0.1],
    })),
    withoutFee,
  ],
  measure({ model, seedFrom }) {
    const run = model.simulate({ ...neutral, ...two, seed: seedFrom });
    const nets = netsOf(model, run, twoPlan);
    const byRow = netByRow(run, nets);
    const rows = byRow.map((_, row) => netAbove(10 - row, 2, [0.4, 0.2, 0.1]));
    return {
      observations: [
        {
          what: text.V67.what[0],
          as: "share",
          observed: shareInLoss(nets),
          expected: twoLose,
          tolerance: 1e-12,
        },
        ...rows.map((expected, row) => ({
          what: text.V67.netOf(String(row + 1)),
          observed: byRow[row],
          expected,
          tolerance: 1e-9,
        })),
      ],
      draw: () => ({
        kind: "plot",
        x: { label: text.V67.x, from: 0.4, to: 11.6 },
        y: { label: text.V67.y, from: -1.2, to: 1.6 },
        found: [{ points: byRow.map((net, row) => [row + 1, net]) }],
        marks: rows.map((net, row) => [row + 1, net]),
      }),
    };
  },
};

const random: Setting = {
  market: "mixed",
  population: 10_000,
  startingMembers: 1,
  inviteStyle: "steady",
  invitesPerWeek: 3.5,
  enthusiasmHalfLife: Infinity,
  conversion: 1,
  cycleDays: 0,
  churnPerMonth: 0,
  days: 3650,
};
const halfPlan: Partial<Plan> = { entryFee: fee, entrySplit: [0.5] };
const sd = 0.00223;

/** Once everybody is in, nothing is paid any more: the run may end there. */
const untilFull: Setting = { ...random, memberLimit: 10_000 };

/** By chance: those with no recruit or one lose. */
export const randomPyramid: Law = {
  id: "V68",
  chapter: chapter.money,
  title: text.V68.title,
  says: text.V68.says,
  source: text.V68.source,
  settings: [random],
  plan: halfPlan,
  expected: [0.75],
  sdPerReplicate: sd,
  biasAllowance: 0,
  replicates: { row: 50, test: 8 },
  mistakes: [
    wrongSetting(text.V68.notices[0], () => ({ cycleDays: 3 })),
    wrongPlan(text.V68.notices[1], () => ({ entrySplit: [0.4999] })),
  ],
  measure(trial) {
    const found = overSeeds(trial, untilFull, (run) => ({
      share: shareInLoss(netsOf(trial.model, run, halfPlan)),
      joined: run.census.joined,
      days: trial.model.settle(run, halfPlan).figures().lossShareByDay,
    }));
    return {
      observations: [
        {
          what: text.V68.what[0],
          as: "share",
          observed: mean(found.map(({ share }) => share)),
          expected: 0.75,
          tolerance: allowance(sd, trial.replicates),
        },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: text.V68.x, scale: "log", from: 10, to: 20_000 },
        y: { label: text.V68.y, as: "share", from: 0.5, to: 1 },
        runs: found.slice(0, 24).map(({ joined, days }) => ({
          points: Array.from(days, (share, day) => [joined[day], share] as const).filter(([n]) => n >= 10),
        })),
        found: [{ points: [[10_000, mean(found.map(({ share }) => share))]] }],
        theory: [
          {
            points: [
              [10, 0.75],
              [10_000, 0.75],
            ],
          },
        ],
      }),
    };
  },
};
