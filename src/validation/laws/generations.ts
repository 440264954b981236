import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/generations.ts";
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
  chapter: chapter.growth,
  title: text.V09.title,
  says: text.V09.says,
  source: text.V09.source,
  settings: [multiplying],
  expected: sizes,
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    wrongSetting(text.V09.notices[0], () => ({ invitesPerMember: 4.1 })),
    {
      says: text.V09.notices[1],
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
          what: text.V09.membersOf(String(g)),
          observed: found[g],
          expected,
          tolerance: 0,
        }))
        .toReversed(),
      draw: () => ({
        kind: "plot",
        x: { label: text.V09.x },
        y: { label: text.V09.y, scale: "log" },
        found: [{ points: found.map((size, g) => [g, size]) }],
        theory: [{ points: sizes.map((size, g) => [g, size]) }],
      }),
    };
  },
};

/** Organic joins multiplied by 1/(1 − K). */
export const amplification: Law = meanLaw({
  id: "V20",
  chapter: chapter.growth,
  title: text.V20.title,
  says: text.V20.says,
  source: text.V20.source,
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
    wrongSetting(text.V20.notices[0], ({ organicPerDay = 0 }) => ({
      organicPerDay: 1.05 * organicPerDay,
    })),
  ],
  what: text.V20.what,
  read: ({ census }) => census.joined,
  figures: (joined) => [(joined[260] - joined[60]) / 200],
  draw: (found) => {
    const joined = columnMeans(found);
    return {
      kind: "plot",
      x: { label: text.V20.x },
      y: { label: text.V20.y, from: 0, to: 25 },
      found: [{ points: curve(1, 31, 2, (day) => joined[day] - joined[day - 1]) }],
      theory: [{ points: curve(1, 31, 1, (day) => 20 * (1 - 0.5 ** day)) }],
    };
  },
});
