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
  { name: "market without end", setting: openWorld },
  { name: "the app’s opening", setting: openingParameters },
  {
    name: "contacts",
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
  chapter: "The machine",
  title: "However the work is cut, the run is the same",
  says: "A run is computed in slices, so that the page stays quick. Cut by the day, by the week or not at all, with its queue sorted finely or coarsely, decided ahead or event by event, it is the same run to the last digit: nine ways, one fingerprint.",
  source: "Draws have addresses, not an order: Salmon and others (2011).",
  settings: [openWorld],
  expected: [],
  sdPerReplicate: null,
  biasAllowance: 0,
  // Members of a run, not runs.
  replicates: { row: 1_000_000, validate: 100_000, test: 20_000 },
  counts: "members at most",
  mistakes: [
    {
      says: "luck that depends on the slots of the queue",
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
        what: `runs of nine that differ, ${name}`,
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
