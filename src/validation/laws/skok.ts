import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/skok.ts";
import type { Law } from "../law.ts";
import type { Setting } from "../setting.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongSetting } from "../mistakes.ts";
import { neutral } from "../neutral.ts";
import { column, curve } from "../picture.ts";
import type { Plot, Point } from "../picture.ts";
import { columnMeans } from "../statistics.ts";

const skok: Setting = {
  market: "unlimited",
  startingMembers: 10,
  inviteStyle: "burst",
  invitesPerMember: 2,
  inviteSpread: "fixed",
  conversion: 1,
  cycleDays: 2,
  cycleShape: "fixed",
  days: 20,
};

/** U(t) = U0 (K^(t/ct + 1) − 1) ÷ (K − 1), at whole cycles. */
const members = (day: number, cycleDays: number): number => 10 * (2 ** (Math.floor(day / cycleDays) + 1) - 1);

/** The formula as a line: a step at each end of a cycle. */
const formula = (cycleDays: number): Point[] =>
  curve(0, 20, cycleDays, (day) => members(day, cycleDays)).flatMap(([day, count]): Point[] =>
    day === 20
      ? [[day, count]]
      : [
          [day, count],
          [day + cycleDays, count],
        ],
  );

const axes = {
  kind: "plot",
  x: { label: text.day },
  y: { label: text.members, scale: "log" },
} as const satisfies Partial<Plot>;

const slowerCycle = wrongSetting(text.slowerCycle, ({ cycleDays = 0 }) => ({
  cycleDays: 1.05 * cycleDays,
}));

/** Skok's exact example, and the same in half the time. */
export const skokExact: Law = {
  id: "V06",
  chapter: chapter.growth,
  title: text.V06.title,
  says: text.V06.says,
  source: text.V06.source,
  settings: [skok],
  expected: [20_470],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [slowerCycle],
  measure({ model, seedFrom }) {
    const { joined } = model.simulate({ ...neutral, ...skok, seed: seedFrom }).census;
    return {
      observations: [{ what: text.V06.what[0], observed: joined[20], expected: 20_470, tolerance: 0 }],
      draw: () => ({ ...axes, found: [{ points: column(joined) }], theory: [{ points: formula(2) }] }),
    };
  },
};

const halved: Setting = { ...skok, cycleDays: 1 };

/** The expectation's curve, without a run. */
export const skokHalved: Law = {
  id: "V07",
  chapter: chapter.growth,
  title: text.V07.title,
  says: text.V07.says,
  source: text.V07.source,
  settings: [halved],
  expected: [20_971_510],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [slowerCycle],
  measure({ model }) {
    const joined = model.expected({ ...neutral, ...halved }).joined ?? [];
    return {
      observations: [{ what: text.V07.what[0], observed: joined[20], expected: 20_971_510, tolerance: 0 }],
      draw: () => ({ ...axes, found: [{ points: column(joined) }], theory: [{ points: formula(1) }] }),
    };
  },
};

/** Skok with a coin for each invitation. */
export const skokByChance: Law = meanLaw({
  id: "V08",
  chapter: chapter.growth,
  title: text.V08.title,
  says: text.V08.says,
  source: text.V08.source,
  settings: [{ ...skok, invitesPerMember: 10, conversion: 0.2 }],
  expected: [20_470],
  sdPerReplicate: 5_793,
  replicates: { row: 4_000, validate: 2_000, test: 30 },
  mistakes: [wrongSetting(text.V08.notices[0], ({ conversion = 1 }) => ({ conversion: 1.05 * conversion }))],
  what: text.V08.what,
  read: ({ census }) => census.joined,
  figures: (joined) => [joined[20]],
  draw: (found) => ({
    ...axes,
    runs: found.slice(0, 24).map((joined) => ({ points: column(joined, 2) })),
    found: [{ points: column(columnMeans(found), 2) }],
    theory: [{ points: curve(0, 20, 2, (day) => members(day, 2)) }],
  }),
});
