import type { Law } from "../law.ts";
import type { Setting } from "../setting.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongSetting } from "../mistakes.ts";
import { neutral } from "../neutral.ts";
import { curve } from "../picture.ts";
import { columnMeans } from "../statistics.ts";

const multiplying: Setting = {
  startingMembers: 3,
  inviteStyle: "burst",
  sendDelayDays: 0,
  cycleDays: 1,
  cycleShape: "fixed",
  invitesPerMember: 4,
  inviteSpread: "fixed",
  conversion: 1,
  days: 6,
};
const sizes = [0, 1, 2, 3, 4, 5, 6].map((generation) => 3 * 4 ** generation);

/** Generation by generation, exactly. */
export const generationSizes: Law = {
  id: "V09",
  chapter: "Growth",
  title: "Generations multiply",
  says: "Three start and everybody brings four: 3, 12, 48, 192 … members in one generation after the other.",
  source: "mᵍ, the definition of a generation.",
  settings: [multiplying],
  expected: sizes,
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    wrongSetting("a fraction of an invitation too many", () => ({ invitesPerMember: 4.1 })),
    {
      says: "recruits counted to their sponsor's generation",
      change: (model) => ({
        ...model,
        simulate(setting) {
          const run = model.simulate(setting);
          const { people } = run;
          const generations = people.generations.map((generation) => Math.max(0, generation - 1));
          return { ...run, people: { ...people, generations } };
        },
      }),
    },
  ],
  measure({ model, seedFrom }) {
    const { generations } = model.simulate({ ...neutral, ...multiplying, seed: seedFrom }).people;
    const found = sizes.map((_, g) => generations.reduce((count, other) => count + Number(other === g), 0));
    return {
      observations: sizes
        .map((expected, g) => ({
          what: `members of generation ${g}`,
          observed: found[g],
          expected,
          tolerance: 0,
        }))
        .toReversed(),
      draw: () => ({
        kind: "plot",
        x: { label: "generation" },
        y: { label: "members", scale: "log" },
        found: [{ points: found.map((size, g) => [g, size]) }],
        theory: [{ points: sizes.map((size, g) => [g, size]) }],
      }),
    };
  },
};

/** Organic joins multiplied by 1/(1 − K). */
export const amplification: Law = meanLaw({
  id: "V20",
  chapter: "Growth",
  title: "Below 1, K still doubles what advertising brings",
  says: "Ten people a day come by themselves. Each brings half a person more, who brings half a person more, and so on: before long 20 a day join, 10 ÷ (1 − K) with K = ½.",
  source: "B ÷ (1 − K), the geometric series.",
  settings: [
    {
      market: "unlimited",
      startingMembers: 0,
      organicPerDay: 10,
      inviteStyle: "burst",
      invitesPerMember: 5,
      inviteSpread: "poisson",
      conversion: 0.1,
      cycleDays: 1,
      cycleShape: "fixed",
      days: 260,
    },
  ],
  expected: [20],
  sdPerReplicate: 0.6436,
  replicates: { row: 200, test: 60 },
  mistakes: [
    wrongSetting("5 % too many who come by themselves", ({ organicPerDay = 0 }) => ({
      organicPerDay: 1.05 * organicPerDay,
    })),
  ],
  what: ["joins a day, from day 61 to day 260"],
  read: ({ census }) => census.joined,
  figures: (joined) => [(joined[260] - joined[60]) / 200],
  draw: (found) => {
    const joined = columnMeans(found);
    return {
      kind: "plot",
      x: { label: "day" },
      y: { label: "joins a day", from: 0, to: 25 },
      found: [{ points: curve(1, 31, 2, (day) => joined[day] - joined[day - 1]) }],
      theory: [{ points: curve(1, 31, 1, (day) => 20 * (1 - 0.5 ** day)) }],
    };
  },
});
