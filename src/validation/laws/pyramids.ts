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

const upsideDown = wrongPlan("shares that go to the levels in reverse order", ({ entrySplit = [] }) => ({
  entrySplit: entrySplit.toReversed(),
}));

const withoutFee = wrongBooks("an entry fee that counts as no cost", (books) => ({
  ...books,
  net: books.earned,
}));

const manyLose = [729 / 1093, 15_625 / 19_531];

/** Whoever comes last has nobody to come after. */
export const fullPyramids: Law = {
  id: "V66",
  chapter: "Who gets paid",
  title: "The last row pays for all the others",
  says: "Each pays 100 to join; 50, 30 and 10 of it go to the three above. Even if nobody fails, and every single one brings three others, the last row has nobody left to bring: 67 % lose. If everybody brings five, the last row is 80 %.",
  source: "Counting: 3⁶ ÷ (1 + 3 + … + 3⁶), between 1 − 1/m and the share of the bottom row.",
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
        what: `in loss, ${["three", "five"][i]} each`,
        as: "share",
        observed,
        expected: manyLose[i],
        tolerance: 1e-12,
      })),
      draw: () => ({
        kind: "plot",
        x: { label: "", names: ["each brings\nthree", "each brings\nfive"] },
        y: { label: "members in loss", as: "share", from: 0, to: 1 },
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
  chapter: "Who gets paid",
  title: "Two recruits each, and three quarters lose",
  says: "Of a fee of 100, 40, 20 and 10 go up. With two recruits each, those of the last row but one get 80 back and lose too: three quarters of all. Above them there is a gain, of 1.4 fees at most: the founder gets no more than the eighth row.",
  source: "Counting: 1,536 of 2,047, near 1 − 1/m².",
  settings: [two],
  plan: twoPlan,
  expected: [twoLose],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    wrongPlan("half of the fee for the first level, where two recruits make it good", () => ({
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
          what: "in loss",
          as: "share",
          observed: shareInLoss(nets),
          expected: twoLose,
          tolerance: 1e-12,
        },
        ...rows.map((expected, row) => ({
          what: `net of row ${row + 1} of 11, in fees`,
          observed: byRow[row],
          expected,
          tolerance: 1e-9,
        })),
      ],
      draw: () => ({
        kind: "plot",
        x: { label: "row, from the top", from: 0.4, to: 11.6 },
        y: { label: "net of a member, in entry fees", from: -1.2, to: 1.6 },
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
  chapter: "Who gets paid",
  title: "Three quarters lose, at any market size",
  says: "Half of the fee goes to whoever brought the newcomer, and all are equally good at that. To lose nothing takes two recruits, and at any time three quarters have fewer: when there are a hundred members, and when the market of 10,000 is full. The end of recruiting does not make the losers; it only leaves them where they always were.",
  source: "Meir & Moon (1988) for random recursive trees: 1/2 have no recruit, 1/4 have one.",
  settings: [random],
  plan: halfPlan,
  expected: [0.75],
  sdPerReplicate: sd,
  biasAllowance: 0,
  replicates: { row: 50, test: 8 },
  mistakes: [
    wrongSetting("joining that takes three days", () => ({ cycleDays: 3 })),
    wrongPlan("a cent less a recruit, so that two are not enough", () => ({ entrySplit: [0.4999] })),
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
          what: "in loss when everybody is in",
          as: "share",
          observed: mean(found.map(({ share }) => share)),
          expected: 0.75,
          tolerance: allowance(sd, trial.replicates),
        },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: "members", scale: "log", from: 10, to: 20_000 },
        y: { label: "members in loss", as: "share", from: 0.5, to: 1 },
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
