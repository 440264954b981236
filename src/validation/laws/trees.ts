import type { Run } from "../../model/run.ts";
import type { Law } from "../law.ts";
import type { Setting } from "../setting.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongSetting } from "../mistakes.ts";
import { curve, histogram } from "../picture.ts";
import { columnMeans } from "../statistics.ts";

/** Nobody leaves or tires, and joining takes no time: every member is as likely as any other to bring the next one. */
const recursive: Setting = {
  market: "unlimited",
  startingMembers: 1,
  inviteStyle: "steady",
  invitesPerWeek: 7,
  enthusiasmHalfLife: Infinity,
  conversion: 1,
  cycleDays: 0,
  churnPerMonth: 0,
  memberLimit: 1000,
  days: 3650,
};

/** The shares of the members who have 0, 1, … 9 recruits. */
function shareByRecruits({ people }: Run): number[] {
  const recruits = new Int32Array(people.count);
  for (const sponsor of people.sponsors) if (sponsor >= 0) recruits[sponsor]++;
  const shares = Array.from({ length: 10 }, () => 0);
  for (const count of recruits) if (count < 10) shares[count] += 1 / people.count;
  return shares;
}

const sd = Math.sqrt(1 / 12 / 1000);

/** Half recruit nobody. */
export const withoutRecruits: Law = meanLaw({
  id: "V60",
  chapter: "Who brought whom",
  title: "Half of all bring nobody, by chance alone",
  says: "All are equally good at inviting, and nobody leaves. Still half of the members have brought nobody when the thousandth joins, and at any other time: somebody is always new.",
  source: "Najock & Heyde (1982): mean n/2, variance n/12.",
  settings: [recursive],
  expected: [0.5],
  sdPerReplicate: sd,
  replicates: { row: 400, test: 60 },
  mistakes: [wrongSetting("a cycle time of three days instead of none", () => ({ cycleDays: 3 }))],
  what: ["members without recruits"],
  as: "share",
  read: (run) => shareByRecruits(run)[0],
  figures: (share) => [share],
  draw: (found) => ({
    kind: "plot",
    x: { label: "members without recruits", as: "share" },
    y: { label: "runs", as: "share", from: 0 },
    barWidth: 0.004,
    bars: histogram(found, 0.46, 0.54, 20),
    theory: [
      {
        points: curve(
          0.46,
          0.54,
          0.002,
          (x) => (0.004 * Math.exp(-(((x - 0.5) / sd) ** 2) / 2)) / (sd * Math.sqrt(2 * Math.PI)),
        ),
      },
    ],
  }),
});

const halves = [0, 1, 2, 3, 4, 5].map((k) => 2 ** -(k + 1));

/** Half one less, and so on. */
export const recruitsLaw: Law = meanLaw({
  id: "V61",
  chapter: "Who brought whom",
  title: "A quarter bring one, an eighth two, and so on",
  says: "Among 10,000 members who are equally good at inviting, each further recruit is half as frequent. The few with ten recruits were early, not better.",
  source: "Meir & Moon (1988): 2^−(k+1).",
  settings: [{ ...recursive, memberLimit: 10_000 }],
  expected: halves,
  sdPerReplicate: 0.0032,
  replicates: { row: 50, test: 12 },
  mistakes: [wrongSetting("an interest that halves in ten days", () => ({ enthusiasmHalfLife: 10 }))],
  what: halves.map((_, k) => `members with ${k} ${k === 1 ? "recruit" : "recruits"}`),
  as: "share",
  read: shareByRecruits,
  figures: (shares) => shares.slice(0, 6),
  draw: (found) => ({
    kind: "plot",
    x: { label: "recruits" },
    y: { label: "members", as: "share", from: 0 },
    barWidth: 0.7,
    bars: columnMeans(found).map((share, k) => [k, share]),
    marks: curve(0, 9, 1, (k) => 2 ** -(k + 1)),
  }),
});

const trees = [
  {
    name: "star of 100",
    sponsors: Array.from({ length: 100 }, (_, i) => Math.min(i, 1) - 1),
    virality: 1.98,
  },
  { name: "chain of 100", sponsors: Array.from({ length: 100 }, (_, i) => i - 1), virality: 101 / 3 },
  {
    name: "two each, four rows",
    sponsors: Array.from({ length: 15 }, (_, i) => (i === 0 ? -1 : (i - 1) >> 1)),
    virality: 3.5047619047619047,
  },
] as const;

/** Structural virality of trees that can be counted by hand. */
export const virality: Law = {
  id: "V64",
  chapter: "Who brought whom",
  title: "Broadcast or chain: one number tells them apart",
  says: "Structural virality is the mean number of steps between two members. In a star, where one brings everybody, it is 1.98; in a chain of a hundred 33.7; if everybody brings two, in between.",
  source: "Goel, Anderson, Hofman & Watts (2016), from Wiener’s index.",
  settings: [],
  expected: trees.map((tree) => tree.virality),
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    {
      says: "n² for n(n − 1) in the mean",
      change: (model) => ({
        ...model,
        structuralVirality: (sponsors) =>
          (model.structuralVirality(sponsors) * (sponsors.length - 1)) / sponsors.length,
      }),
    },
  ],
  measure({ model }) {
    const observations = trees.map(({ name, sponsors, virality: expected }) => ({
      what: name,
      observed: model.structuralVirality(sponsors),
      expected,
      tolerance: 1e-9,
    }));
    return {
      observations,
      draw: () => ({
        kind: "plot",
        x: { label: "", names: ["star\nof 100", "chain\nof 100", "two each,\nfour rows"] },
        y: { label: "steps between two members", scale: "log", from: 1, to: 100 },
        found: [{ points: observations.map(({ observed }, i) => [i, observed]) }],
        marks: trees.map((tree, i) => [i, tree.virality]),
      }),
    };
  },
};
