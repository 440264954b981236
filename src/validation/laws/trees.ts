import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/trees.ts";
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
  chapter: chapter.trees,
  title: text.V60.title,
  says: text.V60.says,
  source: text.V60.source,
  settings: [recursive],
  expected: [0.5],
  sdPerReplicate: sd,
  replicates: { row: 400, test: 60 },
  mistakes: [wrongSetting(text.V60.notices[0], () => ({ cycleDays: 3 }))],
  what: text.V60.what,
  as: "share",
  read: (run) => shareByRecruits(run)[0],
  figures: (share) => [share],
  draw: (found) => ({
    kind: "plot",
    x: { label: text.V60.x, as: "share" },
    y: { label: text.V60.y, as: "share", from: 0 },
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
  chapter: chapter.trees,
  title: text.V61.title,
  says: text.V61.says,
  source: text.V61.source,
  settings: [{ ...recursive, memberLimit: 10_000 }],
  expected: halves,
  sdPerReplicate: 0.0032,
  replicates: { row: 50, test: 12 },
  mistakes: [wrongSetting(text.V61.notices[0], () => ({ enthusiasmHalfLife: 10 }))],
  what: halves.map((_, k) => text.V61.withRecruits(k, String(k))),
  as: "share",
  read: shareByRecruits,
  figures: (shares) => shares.slice(0, 6),
  draw: (found) => ({
    kind: "plot",
    x: { label: text.V61.x },
    y: { label: text.V61.y, as: "share", from: 0 },
    barWidth: 0.7,
    bars: columnMeans(found).map((share, k) => [k, share]),
    marks: curve(0, 9, 1, (k) => 2 ** -(k + 1)),
  }),
});

const trees = [
  {
    name: text.V64.what[0],
    sponsors: Array.from({ length: 100 }, (_, i) => Math.min(i, 1) - 1),
    virality: 1.98,
  },
  { name: text.V64.what[1], sponsors: Array.from({ length: 100 }, (_, i) => i - 1), virality: 101 / 3 },
  {
    name: text.V64.what[2],
    sponsors: Array.from({ length: 15 }, (_, i) => (i === 0 ? -1 : (i - 1) >> 1)),
    virality: 3.5047619047619047,
  },
] as const;

/** Structural virality of trees that can be counted by hand. */
export const virality: Law = {
  id: "V64",
  chapter: chapter.trees,
  title: text.V64.title,
  says: text.V64.says,
  source: text.V64.source,
  settings: [],
  expected: trees.map((tree) => tree.virality),
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    {
      says: text.V64.notices[0],
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
        x: { label: "", names: text.V64.names },
        y: { label: text.V64.y, scale: "log", from: 1, to: 100 },
        found: [{ points: observations.map(({ observed }, i) => [i, observed]) }],
        marks: trees.map((tree, i) => [i, tree.virality]),
      }),
    };
  },
};
