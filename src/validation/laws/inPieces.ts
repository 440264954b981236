import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/inPieces.ts";
import { openingParameters } from "../../parameters/baseParameters.ts";
import type { Law, Trial } from "../law.ts";
import type { Setting } from "../setting.ts";
import type { Cut } from "../modelUnderTest.ts";
import { neutral } from "../neutral.ts";

const openWorld: Setting = {
  market: "unlimited",
  startingMembers: 10,
  inviteStyle: "steady",
  invitesPerWeek: 4,
  enthusiasmHalfLife: 21,
  conversion: 0.3,
  cycleDays: 4,
  cycleShape: "exponential",
  churnPerMonth: 0.15,
  days: 120,
};

/** One run of each market; the unlimited one as long as the trial's replicates allow. */
const runs = [
  { name: text.runs.endless, setting: openWorld },
  { name: text.runs.opening, setting: openingParameters },
  {
    name: text.runs.contacts,
    setting: { ...openingParameters, market: "network", population: 5_000, conversion: 0.4 },
  },
] as const;

const cuts: readonly Cut[] = [1, 16, 64].flatMap((slotsPerDay) =>
  [1, 7, 365].map((chunkDays) => ({ chunkDays, slotsPerDay, inOrder: chunkDays === 7 })),
);

/** The digests of a run that is cut in each way. */
function digests({ model, replicates, seedFrom }: Trial, setting: Setting): string[] {
  const complete = { ...neutral, ...setting, seed: seedFrom, memberLimit: replicates };
  return cuts.map((cut) => model.digestInPieces(complete, cut));
}

/** However the work is cut. */
export const inPieces: Law = {
  id: "V04",
  chapter: chapter.machine,
  title: text.V04.title,
  says: text.V04.says,
  source: text.V04.source,
  settings: [openWorld],
  expected: [],
  sdPerReplicate: null,
  biasAllowance: 0,
  // Members of a run, not runs.
  replicates: { row: 1_000_000, validate: 100_000, test: 20_000 },
  counts: text.V04.counts,
  mistakes: [
    {
      says: text.V04.notices[0],
      change: (model) => ({
        ...model,
        digestInPieces: (setting, cut) =>
          model.digestInPieces({ ...setting, seed: (setting.seed ?? 0) + cut.slotsPerDay }, cut),
      }),
    },
  ],
  measure(trial) {
    const found = runs.map(({ setting }) => digests(trial, setting));
    const whole = runs.map(({ setting }) =>
      trial.model
        .simulate({ ...neutral, ...setting, seed: trial.seedFrom, memberLimit: trial.replicates })
        .digest(),
    );
    return {
      observations: runs.map(({ name }, i) => ({
        what: text.V04.differ(name),
        observed: found[i].filter((digest) => digest !== whole[i]).length,
        expected: 0,
        tolerance: 0,
      })),
      draw: () => ({
        kind: "comparison",
        rows: runs.map(({ name }, i) => ({
          name,
          expected: whole[i],
          observed: [...new Set(found[i])].join(" "),
        })),
      }),
    };
  },
};
