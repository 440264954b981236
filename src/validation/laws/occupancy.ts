import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/occupancy.ts";
import type { Run } from "../../model/run.ts";
import type { Law } from "../law.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongSetting } from "../mistakes.ts";
import { overSeeds } from "../overSeeds.ts";
import { curve } from "../picture.ts";
import type { Setting } from "../setting.ts";
import { mean } from "../statistics.ts";

const others = 100_000;
/** 1 − (1 − 1/N)ⁿ: the share of N people whom n invitations reach. */
const reached = (invitations: number): number => 1 - (1 - 1 / others) ** invitations;

const setting: Setting = {
  market: "mixed",
  population: others + 1,
  startingMembers: 1,
  inviteStyle: "burst",
  invitesPerMember: others,
  inviteSpread: "fixed",
  sendDelayDays: 1,
  conversion: 0,
  burn: 1,
  cycleDays: 0,
  days: 60,
};

/** The first ask of a person is refused and closes it; each further one finds it closed. */
const shareReached = ({ census, parameters }: Run): number =>
  census.refused.reduce((sum, count) => sum + count, 0) / (parameters.population - 1);

/** Invitations that meet one person again. */
export const occupancy: Law = meanLaw({
  id: "V39",
  chapter: chapter.market,
  title: text.V39.title,
  says: text.V39.says,
  source: text.V39.source,
  settings: [setting],
  expected: [reached(others)],
  sdPerReplicate: 0.000986,
  replicates: { row: 50, test: 4 },
  mistakes: [
    wrongSetting(text.V39.notices[0], ({ invitesPerMember = 0 }) => ({
      invitesPerMember: 0.95 * invitesPerMember,
    })),
  ],
  what: text.V39.what,
  as: "share",
  read: shareReached,
  figures: (share) => [share],
  draw: (found, trial) => ({
    kind: "plot",
    x: { label: text.V39.x, from: 0, to: 2 },
    y: { label: text.V39.y, as: "share", from: 0, to: 1 },
    found: [
      {
        points: [0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2].map((each) => {
          if (each === 1) return [1, mean(found)];
          const half = others / 2;
          const smaller = { ...setting, population: half + 1, invitesPerMember: each * half };
          return [each, mean(overSeeds(trial, smaller, shareReached, 1))];
        }),
      },
    ],
    theory: [{ points: curve(0, 2, 0.05, (each) => reached(each * others)) }],
  }),
});
