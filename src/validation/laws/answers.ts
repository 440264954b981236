import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/answers.ts";
import type { Law } from "../law.ts";
import type { Setting } from "../setting.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongSetting } from "../mistakes.ts";
import { overSeeds } from "../overSeeds.ts";
import { curve, histogram } from "../picture.ts";
import { allowance, coinSd, mean, variance } from "../statistics.ts";

const aimed: Setting = {
  market: "unlimited",
  startingMembers: 20_000,
  inviteStyle: "burst",
  invitesPerMember: 10,
  inviteSpread: "fixed",
  conversion: 0.3,
  fitShare: 0.2,
  misfitConversion: 0.05,
  targeting: 0.7,
  cycleDays: 1,
  cycleShape: "fixed",
  days: 1,
};

/** θ c1 + (1 − θ)(s c1 + (1 − s) c0). */
const acceptedShare = (targeting: number): number =>
  targeting * 0.3 + (1 - targeting) * (0.2 * 0.3 + 0.8 * 0.05);

/** Asking those for whom it is made. */
export const targeting: Law = meanLaw({
  id: "V57",
  chapter: chapter.answers,
  title: text.V57.title,
  says: text.V57.says,
  source: text.V57.source,
  settings: [aimed],
  expected: [acceptedShare(0.7)],
  sdPerReplicate: coinSd(0.24) / Math.sqrt(200_000),
  replicates: { row: 1, test: 1 },
  mistakes: [wrongSetting(text.V57.notices[0], ({ targeting: share = 0 }) => ({ targeting: 1.1 * share }))],
  what: text.V57.what,
  as: "share",
  read: ({ people }) => (people.count - 20_000) / 200_000,
  figures: (share) => [share],
  draw: (found, trial) => ({
    kind: "plot",
    x: { label: text.V57.x, as: "share", from: 0, to: 1 },
    y: { label: text.V57.y, as: "share", from: 0, to: 0.35 },
    found: [
      {
        points: [0, 0.2, 0.4, 0.7, 0.9, 1].map((share) => {
          const read = ({ people }: { people: { count: number } }) => (people.count - 20_000) / 200_000;
          return [
            share,
            share === 0.7 ? found[0] : mean(overSeeds(trial, { ...aimed, targeting: share }, read, 1)),
          ];
        }),
      },
    ],
    theory: [{ points: curve(0, 1, 0.1, acceptedShare) }],
  }),
});

const asking: Setting = {
  market: "mixed",
  population: 2,
  startingMembers: 1,
  inviteStyle: "burst",
  invitesPerMember: 3,
  inviteSpread: "fixed",
  sendDelayDays: 0,
  conversion: 0.2,
  fatigue: 0.5,
  cycleDays: 0,
  days: 1,
};

/** 1 − (1 − c)(1 − c/2)(1 − c/4) … after so many asks. */
function joinedAfter(asks: number): number {
  let refused = 1;
  for (let ask = 0; ask < asks; ask++) refused *= 1 - 0.2 * 0.5 ** ask;
  return 1 - refused;
}

/** One person is asked again and again. */
export const fatigue: Law = meanLaw({
  id: "V58",
  chapter: chapter.answers,
  title: text.V58.title,
  says: text.V58.says,
  source: text.V58.source,
  settings: [asking],
  expected: [joinedAfter(3)],
  sdPerReplicate: coinSd(joinedAfter(3)),
  replicates: { row: 100_000, test: 20_000 },
  mistakes: [
    wrongSetting(text.V58.notices[0], ({ conversion = 1 }) => ({ conversion: 1.1 * conversion })),
    wrongSetting(text.V58.notices[1], () => ({ fatigue: 0 })),
  ],
  what: text.V58.what,
  as: "share",
  read: ({ people }) => people.count - 1,
  figures: (joined) => [joined],
  draw: (found, trial) => {
    const asks = [1, 2, 3, 4, 5, 6];
    return {
      kind: "plot",
      x: { label: text.V58.x },
      y: { label: text.V58.y, as: "share", from: 0, to: 0.4 },
      barWidth: 0.7,
      bars: asks.map((invitesPerMember) => {
        const read = ({ people }: { people: { count: number } }) => people.count - 1;
        const runs =
          invitesPerMember === 3 ? found : overSeeds(trial, { ...asking, invitesPerMember }, read, 10_000);
        return [invitesPerMember, mean(runs)];
      }),
      marks: asks.map((count) => [count, joinedAfter(count)]),
    };
  },
});

const invited = 50_000;
const delaySd = 90 / Math.sqrt(3);
const inStages: Setting = {
  market: "unlimited",
  startingMembers: invited,
  inviteStyle: "burst",
  invitesPerMember: 1,
  inviteSpread: "fixed",
  conversion: 0.21,
  cycleDays: 90,
  cycleShape: "staged",
  cycleStages: 3,
  days: 3650,
};

/** P(joining within a step of days before `day`) of Erlang's law of three stages. */
function erlangBetween(from: number, to: number): number {
  const tail = (day: number): number => {
    const x = day / 30;
    return Math.exp(-x) * (1 + x + (x * x) / 2);
  };
  return tail(from) - tail(to);
}

/** Know, like, trust. */
export const stages: Law = {
  id: "V59",
  chapter: chapter.answers,
  title: text.V59.title,
  says: text.V59.says,
  source: text.V59.source,
  settings: [inStages],
  expected: [0.21],
  sdPerReplicate: coinSd(0.21) / Math.sqrt(invited),
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [wrongSetting(text.V59.notices[0], () => ({ cycleStages: 2 }))],
  measure(trial) {
    // Generation 1 alone: its recruits are invited later.
    const delays = overSeeds(trial, inStages, ({ people }) =>
      [...people.joinDays].filter((_, row) => people.generations[row] === 1),
    ).flat();
    const joins = 0.21 * invited * trial.replicates;
    return {
      observations: [
        {
          what: text.V59.what[0],
          as: "share",
          observed: delays.length / (invited * trial.replicates),
          expected: 0.21,
          tolerance: allowance(coinSd(0.21) / Math.sqrt(invited), trial.replicates),
        },
        {
          what: text.V59.what[1],
          observed: mean(delays),
          expected: 90,
          tolerance: allowance(delaySd, joins),
        },
        {
          what: text.V59.what[2],
          observed: Math.sqrt(variance(delays)),
          expected: delaySd,
          tolerance: allowance(delaySd, joins),
        },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: text.V59.x },
        y: { label: text.V59.y, as: "share", from: 0 },
        barWidth: 13,
        bars: histogram(delays, 0, 300, 20),
        theory: [{ points: curve(7.5, 292.5, 15, (day) => erlangBetween(day - 7.5, day + 7.5)) }],
      }),
    };
  },
};
