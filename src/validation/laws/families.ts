import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/families.ts";
import type { Law } from "../law.ts";
import type { Setting } from "../setting.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongSetting } from "../mistakes.ts";
import { overSeeds } from "../overSeeds.ts";
import { curve, sharesOf } from "../picture.ts";
import { allowance, lnFactorial, variance } from "../statistics.ts";

const generationADay: Setting = {
  startingMembers: 1,
  inviteStyle: "burst",
  sendDelayDays: 0,
  cycleDays: 1,
  cycleShape: "fixed",
  inviteSpread: "poisson",
  conversion: 1,
};

/** σ² m^(n−1) (mⁿ − 1)/(m − 1), with Poisson's σ² = m = 1.2. */
const varianceOf = (n: number): number => 1.2 ** n * ((1.2 ** n - 1) / 0.2);

const growing: Setting = { ...generationADay, invitesPerMember: 1.2, days: 6 };
const sd = 96.31262040906827;

/** How differently families with the same K fare. */
export const generationVariance: Law = {
  id: "V11",
  chapter: chapter.families,
  title: text.V11.title,
  says: text.V11.says,
  source: text.V11.source,
  settings: [growing],
  expected: [varianceOf(6)],
  sdPerReplicate: sd,
  biasAllowance: 0,
  replicates: { row: 40_000, test: 4_000 },
  mistakes: [wrongSetting(text.V11.notices[0], () => ({ inviteSpread: "fixed" }))],
  measure(trial) {
    const sizes = overSeeds(trial, growing, ({ people }) => {
      const counts = [0, 0, 0, 0, 0, 0, 0];
      for (let row = 0; row < people.count; row++) counts[people.generations[row]]++;
      return counts;
    });
    const found = [0, 1, 2, 3, 4, 5, 6].map((g) => variance(sizes.map((counts) => counts[g])));
    return {
      observations: [
        {
          what: text.V11.what[0],
          observed: found[6],
          expected: varianceOf(6),
          tolerance: allowance(sd, trial.replicates),
        },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: text.V11.x },
        y: { label: text.V11.y },
        found: [{ points: found.map((size, g) => [g, size]) }],
        theory: [{ points: curve(0, 6, 0.25, varianceOf) }],
      }),
    };
  },
};

/** P(n members in all), Borel's law. */
const borel = (n: number): number => Math.exp(-0.8 * n + (n - 1) * Math.log(0.8 * n) - lnFactorial(n));

/** A family below K = 1. */
export const familySize: Law = meanLaw({
  id: "V18",
  chapter: chapter.families,
  title: text.V18.title,
  says: text.V18.says,
  source: text.V18.source,
  settings: [{ ...generationADay, invitesPerMember: 0.8, days: 3650, memberLimit: 1_000_000 }],
  expected: [5],
  sdPerReplicate: 10,
  replicates: { row: 20_000, test: 6_000 },
  mistakes: [
    wrongSetting(text.V18.notices[0], ({ invitesPerMember = 0 }) => ({
      invitesPerMember: 1.05 * invitesPerMember,
    })),
  ],
  what: text.V18.what,
  read: ({ people }) => people.count,
  figures: (count) => [count],
  draw: (counts) => ({
    kind: "plot",
    x: { label: text.V18.x },
    y: { label: text.V18.y, as: "share", from: 0 },
    barWidth: 0.7,
    bars: sharesOf(counts, 1, 15),
    marks: curve(1, 15, 1, borel),
  }),
});
