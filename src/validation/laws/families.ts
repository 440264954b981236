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
  chapter: "Families that live or die out",
  title: "How far luck carries families apart",
  says: "Everybody brings 1.2 on average. The sixth generation has 3 members on average, but its variance is 29.7: most families have none, some have dozens.",
  source: "Harris, The Theory of Branching Processes (1963): σ²mⁿ⁻¹(mⁿ − 1)/(m − 1).",
  settings: [growing],
  expected: [varianceOf(6)],
  sdPerReplicate: sd,
  biasAllowance: 0,
  replicates: { row: 40_000, test: 4_000 },
  mistakes: [
    wrongSetting("the same number for everybody (fixed for Poisson)", () => ({ inviteSpread: "fixed" })),
  ],
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
          what: "variance of the sixth generation",
          observed: found[6],
          expected: varianceOf(6),
          tolerance: allowance(sd, trial.replicates),
        },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: "generation" },
        y: { label: "variance of its size" },
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
  chapter: "Families that live or die out",
  title: "Below 1 every family ends, with 1 ÷ (1 − K) members",
  says: "With K = 0.8 one member becomes five, in the end and on average. Nearly half never bring anybody; a few families pass thirty.",
  source: "Otter, The multiplicative process (1949); Borel's law.",
  settings: [{ ...generationADay, invitesPerMember: 0.8, days: 3650, memberLimit: 1_000_000 }],
  expected: [5],
  sdPerReplicate: 10,
  replicates: { row: 20_000, test: 6_000 },
  mistakes: [
    wrongSetting("a K 5 % too high", ({ invitesPerMember = 0 }) => ({
      invitesPerMember: 1.05 * invitesPerMember,
    })),
  ],
  what: ["members of a family, in the end"],
  read: ({ people }) => people.count,
  figures: (count) => [count],
  draw: (counts) => ({
    kind: "plot",
    x: { label: "members of the family, in the end" },
    y: { label: "families", as: "share", from: 0 },
    barWidth: 0.7,
    bars: sharesOf(counts, 1, 15),
    marks: curve(1, 15, 1, borel),
  }),
});
