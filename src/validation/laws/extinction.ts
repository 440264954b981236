import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/extinction.ts";
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
    x: { label: text.generation },
    y: { label: text.extinctByThen, as: "share", from: 0, to: 0.8 },
    found: [{ points: expected.map(([g]) => [g, mean(last.map((most) => Number(most < g)))]) }],
    theory: [{ points: expected }],
  };
}

interface Kind {
  readonly id: string;
  readonly words: { readonly title: string; readonly says: string; readonly notices: readonly string[] };
  readonly inviteSpread: "poisson" | "geometric" | "fixed";
  /** E s^recruits. */
  readonly generating: (s: number) => number;
  /** Another law of the number of invitations: the mistake that is noticed. */
  readonly instead: "poisson" | "geometric" | "fixed";
}

/** One starting member, K = 1.5: five invitations on average, of which three in ten succeed. */
function extinction({ id, words, inviteSpread, generating, instead }: Kind): Law {
  const expected = fixedPoint(generating, 0);
  return meanLaw({
    id,
    chapter: chapter.families,
    title: words.title,
    says: words.says,
    source: text.source,
    settings: [{ ...one, invitesPerMember: 5, inviteSpread, conversion: 0.3 }],
    expected: [expected],
    sdPerReplicate: coinSd(expected),
    replicates: { row: 20_000, test: 1_000 },
    mistakes: [wrongSetting(words.notices[0], () => ({ inviteSpread: instead }))],
    what: text.what,
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
    words: text.V12,
    inviteSpread: "poisson",
    generating: (s) => Math.exp(1.5 * (s - 1)),
    instead: "geometric",
  }),
  extinction({
    id: "V14",
    words: text.V14,
    inviteSpread: "geometric",
    generating: (s) => 1 / (1 + 1.5 * (1 - s)),
    instead: "poisson",
  }),
  extinction({
    id: "V15",
    words: text.V15,
    inviteSpread: "fixed",
    generating: (s) => (0.7 + 0.3 * s) ** 5,
    instead: "geometric",
  }),
];

const generating = (s: number): number => Math.exp(1.5 * (s - 1));
const byGeneration = extinctBy(generating, 5)
  .slice(1)
  .map(([, chance]) => chance);

/** The same, generation by generation. */
export const extinctByGeneration: Law = meanLaw({
  id: "V17",
  chapter: chapter.families,
  title: text.V17.title,
  says: text.V17.says,
  source: text.V17.source,
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
    wrongSetting(text.V17.notices[0], ({ invitesPerMember = 0 }) => ({
      invitesPerMember: 1.05 * invitesPerMember,
    })),
  ],
  what: [1, 2, 3, 4, 5].map((g) => text.V17.extinctBy(String(g))),
  as: "share",
  read: lastGeneration,
  figures: (last) => [1, 2, 3, 4, 5].map((g) => Number(last < g)),
  draw: (last) => ({
    kind: "plot",
    x: { label: text.generation },
    y: { label: text.extinctByThen, as: "share", from: 0, to: 0.5 },
    barWidth: 0.7,
    bars: [1, 2, 3, 4, 5].map((g) => [g, mean(last.map((most) => Number(most < g)))]),
    marks: byGeneration.map((chance, i) => [i + 1, chance]),
  }),
});
