import type { Run } from "../../model/run.ts";
import type { Law } from "../law.ts";
import type { Setting } from "../setting.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongSetting } from "../mistakes.ts";
import type { Plot, Point } from "../picture.ts";
import { coinSd, fixedPoint, mean } from "../statistics.ts";

const one: Setting = {
  startingMembers: 1,
  inviteStyle: "burst",
  sendDelayDays: 0,
  cycleDays: 1,
  cycleShape: "fixed",
  days: 3650,
  memberLimit: 1000,
};

/** The number of the last generation; Infinity for a family that grew to the member limit. */
function lastGeneration({ people, endedBy }: Run): number {
  if (endedBy === "memberLimit") return Infinity;
  let last = 0;
  for (let row = 0; row < people.count; row++) last = Math.max(last, people.generations[row]);
  return last;
}

/** P(extinct by generation g), g = 0, 1, 2 …, by iterating the generating function of the number of recruits. */
function extinctBy(generating: (s: number) => number, generations: number): Point[] {
  let s = 0;
  return Array.from({ length: generations + 1 }, (_, g) => {
    const point = [g, s] as const;
    s = generating(s);
    return point;
  });
}

/** The picture of both: the share of families that are extinct by each generation. */
function extinctionPlot(last: readonly number[], generating: (s: number) => number): Plot {
  const expected = extinctBy(generating, 15);
  return {
    kind: "plot",
    x: { label: "generation" },
    y: { label: "families extinct by then", as: "share", from: 0, to: 0.8 },
    found: [{ points: expected.map(([g]) => [g, mean(last.map((most) => Number(most < g)))]) }],
    theory: [{ points: expected }],
  };
}

interface Kind {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly inviteSpread: "poisson" | "geometric" | "fixed";
  /** E s^recruits. */
  readonly generating: (s: number) => number;
  /** Another law of the number of invitations, and what it is called. */
  readonly instead: readonly ["poisson" | "geometric" | "fixed", string];
}

/** One starting member, K = 1.5: five invitations on average, of which three in ten succeed. */
function extinction({ id, title, says, inviteSpread, generating, instead }: Kind): Law {
  const expected = fixedPoint(generating, 0);
  return meanLaw({
    id,
    chapter: "Families that live or die out",
    title,
    says,
    source: "Harris, The Theory of Branching Processes (1963); Athreya & Ney (1972).",
    settings: [{ ...one, invitesPerMember: 5, inviteSpread, conversion: 0.3 }],
    expected: [expected],
    sdPerReplicate: coinSd(expected),
    replicates: { row: 20_000, test: 1_000 },
    mistakes: [wrongSetting(instead[1], () => ({ inviteSpread: instead[0] }))],
    what: ["families that die out"],
    as: "share",
    read: lastGeneration,
    figures: (last) => [Number(last < Infinity)],
    draw: (last) => extinctionPlot(last, generating),
  });
}

/** V12, V14 and V15: one K, three laws of the number of invitations. */
export const extinctions: readonly Law[] = [
  extinction({
    id: "V12",
    title: "K is 1.5, and four in ten die out all the same",
    says: "One member starts, and everybody brings 1.5 on average, by chance around five invitations. Even so, 41.7 % of such families end by themselves, nearly all within a few generations.",
    inviteSpread: "poisson",
    generating: (s) => Math.exp(1.5 * (s - 1)),
    instead: ["geometric", "very unequal numbers of invitations (geometric for Poisson)"],
  }),
  extinction({
    id: "V14",
    title: "The same K, very unequal inviters: two in three die out",
    says: "Most invite nobody or one, a few invite many; the mean is still five, and K still 1.5. Now two families in three die out.",
    inviteSpread: "geometric",
    generating: (s) => 1 / (1 + 1.5 * (1 - s)),
    instead: ["poisson", "equal chances for all inviters (Poisson for geometric)"],
  }),
  extinction({
    id: "V15",
    title: "The same K, everybody invites exactly five: one in three",
    says: "Everybody sends exactly five invitations, and K is still 1.5. Now 31.9 % die out: the more alike the inviters, the safer the start.",
    inviteSpread: "fixed",
    generating: (s) => (0.7 + 0.3 * s) ** 5,
    instead: ["geometric", "very unequal numbers of invitations (geometric for fixed)"],
  }),
];

const generating = (s: number): number => Math.exp(1.5 * (s - 1));
const byGeneration = extinctBy(generating, 5)
  .slice(1)
  .map(([, chance]) => chance);

/** The same, generation by generation. */
export const extinctByGeneration: Law = meanLaw({
  id: "V17",
  chapter: "Families that live or die out",
  title: "Most that end, end early",
  says: "Of families with K = 1.5, 22 % end with the first member, 31 % by the second generation, 36 % by the third. After the fifth, few more end.",
  source: "Harris, The Theory of Branching Processes (1963), by iterating the generating function.",
  settings: [
    {
      ...one,
      invitesPerMember: 1.5,
      inviteSpread: "poisson",
      conversion: 1,
      days: 5,
      memberLimit: 1_000_000,
    },
  ],
  expected: byGeneration,
  sdPerReplicate: 0.49,
  replicates: { row: 20_000, test: 20_000 },
  mistakes: [
    wrongSetting("a K 5 % too high", ({ invitesPerMember = 0 }) => ({
      invitesPerMember: 1.05 * invitesPerMember,
    })),
  ],
  what: [1, 2, 3, 4, 5].map((g) => `extinct by generation ${g}`),
  as: "share",
  read: lastGeneration,
  figures: (last) => [1, 2, 3, 4, 5].map((g) => Number(last < g)),
  draw: (last) => ({
    kind: "plot",
    x: { label: "generation" },
    y: { label: "families extinct by then", as: "share", from: 0, to: 0.5 },
    barWidth: 0.7,
    bars: [1, 2, 3, 4, 5].map((g) => [g, mean(last.map((most) => Number(most < g)))]),
    marks: byGeneration.map((chance, i) => [i + 1, chance]),
  }),
});
