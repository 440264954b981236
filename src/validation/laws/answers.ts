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
  chapter: "How people answer",
  title: "Whom one asks matters more than how many",
  says: "The product is made for one person in five: of these 30 % accept, of the others 5 %. Whoever aims seven of ten invitations at them gets 24 % of yeses, instead of 10 % at random.",
  source: "The law of total probability: θ·c₁ + (1 − θ)(s·c₁ + (1 − s)·c₀).",
  settings: [aimed],
  expected: [acceptedShare(0.7)],
  sdPerReplicate: coinSd(0.24) / Math.sqrt(200_000),
  replicates: { row: 1, test: 1 },
  mistakes: [
    wrongSetting("an aim 10 % too good", ({ targeting: share = 0 }) => ({ targeting: 1.1 * share })),
  ],
  what: ["accepted of 200,000 invitations"],
  as: "share",
  read: ({ people }) => (people.count - 20_000) / 200_000,
  figures: (share) => [share],
  draw: (found, trial) => ({
    kind: "plot",
    x: { label: "invitations that are aimed", as: "share", from: 0, to: 1 },
    y: { label: "accepted", as: "share", from: 0, to: 0.35 },
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
  chapter: "How people answer",
  title: "Asking again helps less each time",
  says: "One person is asked three times: the chance of a yes is 20 %, then 10 %, then 5 %. In the end 31.6 % have joined, not 49 % as if they never tired.",
  source: "1 − 0.8 · 0.9 · 0.95; Leskovec, Adamic & Huberman (2007): success falls with repetition.",
  settings: [asking],
  expected: [joinedAfter(3)],
  sdPerReplicate: coinSd(joinedAfter(3)),
  replicates: { row: 100_000, test: 20_000 },
  mistakes: [
    wrongSetting("a conversion 10 % too high", ({ conversion = 1 }) => ({ conversion: 1.1 * conversion })),
    wrongSetting("nobody tires", () => ({ fatigue: 0 })),
  ],
  what: ["joined after three asks"],
  as: "share",
  read: ({ people }) => people.count - 1,
  figures: (joined) => [joined],
  draw: (found, trial) => {
    const asks = [1, 2, 3, 4, 5, 6];
    return {
      kind: "plot",
      x: { label: "times asked" },
      y: { label: "joined", as: "share", from: 0, to: 0.4 },
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
  chapter: "How people answer",
  title: "Know, like, trust",
  says: "An answer takes three stages of thirty days on average, and can fail at each. 21 % get through, after 90 days on average, most between 40 and 140.",
  source: "Erlang’s law of three stages: standard deviation 90 ÷ √3.",
  settings: [inStages],
  expected: [0.21],
  sdPerReplicate: coinSd(0.21) / Math.sqrt(invited),
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [wrongSetting("two stages for three", () => ({ cycleStages: 2 }))],
  measure(trial) {
    // Generation 1 alone: its recruits are invited later.
    const delays = overSeeds(trial, inStages, ({ people }) =>
      [...people.joinDays].filter((_, row) => people.generations[row] === 1),
    ).flat();
    const joins = 0.21 * invited * trial.replicates;
    return {
      observations: [
        {
          what: "accepted",
          as: "share",
          observed: delays.length / (invited * trial.replicates),
          expected: 0.21,
          tolerance: allowance(coinSd(0.21) / Math.sqrt(invited), trial.replicates),
        },
        {
          what: "days until joining",
          observed: mean(delays),
          expected: 90,
          tolerance: allowance(delaySd, joins),
        },
        {
          what: "their standard deviation",
          observed: Math.sqrt(variance(delays)),
          expected: delaySd,
          tolerance: allowance(delaySd, joins),
        },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: "days until joining" },
        y: { label: "of those who join", as: "share", from: 0 },
        barWidth: 13,
        bars: histogram(delays, 0, 300, 20),
        theory: [{ points: curve(7.5, 292.5, 15, (day) => erlangBetween(day - 7.5, day + 7.5)) }],
      }),
    };
  },
};
