import type { Run } from "../../model/run.ts";
import type { Law, Observation, Trial } from "../law.ts";
import type { Setting } from "../setting.ts";
import { wrongSetting } from "../mistakes.ts";
import { neutral } from "../neutral.ts";
import { overSeeds } from "../overSeeds.ts";
import { curve } from "../picture.ts";
import type { Picture } from "../picture.ts";
import { allowance, coinSd, fixedPoint, mean } from "../statistics.ts";

const people = 60_000;

/** Everybody asks every contact once, and the answer takes a day. */
const circle: Setting = {
  market: "network",
  population: people,
  startingMembers: 1,
  inviteStyle: "circle",
  circleShare: 1,
  sendDelayDays: 0,
  cycleDays: 1,
  cycleShape: "fixed",
  days: 3650,
};

const shareOf = ({ people: { count }, parameters }: Run): number => count / parameters.population;
const isOutbreak = (share: number): boolean => share > 0.05;

/** The shares reached by as many outbreaks as the trial says: runs that reach fewer than 5 % do not count. */
function outbreaks(trial: Trial, setting: Setting): number[] {
  const found: number[] = [];
  const attempts = 20 * trial.replicates;
  for (let i = 0; i < attempts && found.length < trial.replicates; i++) {
    const [share] = overSeeds({ ...trial, seedFrom: trial.seedFrom + i }, setting, shareOf, 1);
    if (isOutbreak(share)) found.push(share);
  }
  return found;
}

const conversions = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.8, 1];

/** Size of an outbreak by conversion, from one run each; below the threshold there is none. */
function sizePlot(trial: Trial, setting: Setting, size: (conversion: number) => number): Picture {
  return {
    kind: "plot",
    x: { label: "conversion", as: "share", from: 0, to: 1 },
    y: { label: "reached", as: "share", from: 0, to: 1 },
    found: [
      {
        points: conversions.map((conversion) => {
          const [share = 0] = outbreaks({ ...trial, replicates: 1 }, { ...setting, conversion });
          return [conversion, share];
        }),
      },
    ],
    theory: [{ points: curve(0, 1, 0.02, size) }],
  };
}

const higherConversion = wrongSetting("a conversion 5 % too high", ({ conversion = 1 }) => ({
  conversion: Math.min(1, 1.05 * conversion),
}));

const four: Setting = {
  ...circle,
  network: "given",
  contactCounts: Array.from({ length: people }, () => 4),
  conversion: 0.5,
};

/** 1 − u⁴, u = 1 − T + T u³. */
const regularSize = (T: number): number => 1 - fixedPoint((u) => 1 - T + T * u ** 3, 0) ** 4;

/** Four contacts each. */
export const regularOutbreak: Law = {
  id: "V46",
  chapter: "Along contacts",
  title: "Four contacts each: how far it gets",
  says: "Everybody knows four people and asks each once, and half of those asked say yes. If it takes off at all, 85 % join in the end; 15 % are never reached, although nobody is cut off.",
  source: "Newman, Spread of epidemic disease on networks (2002).",
  settings: [four],
  isOutsideApp: true,
  expected: [regularSize(0.5)],
  sdPerReplicate: 0.0035,
  biasAllowance: 0,
  replicates: { row: 20, test: 3 },
  counts: "outbreaks",
  mistakes: [higherConversion],
  measure(trial) {
    return {
      observations: [
        {
          what: "reached, where it takes off",
          as: "share",
          observed: mean(outbreaks(trial, four)),
          expected: regularSize(0.5),
          tolerance: allowance(0.0035, trial.replicates),
        },
      ],
      draw: () => sizePlot(trial, four, regularSize),
    };
  },
};

const randomFour: Setting = { ...circle, network: "random", contacts: 4, conversion: 0.4 };

/** S = 1 − e^(−4 T S). */
const randomSize = (T: number): number => fixedPoint((S) => 1 - Math.exp(-4 * T * S), 1);

/** Four contacts on average. */
export const randomOutbreak: Law = {
  id: "V48",
  chapter: "Along contacts",
  title: "Four contacts on average: how far, and whether at all",
  says: "The same among random contacts, with a conversion of 40 %. Here the share of starts that take off and the share of people they reach are the same number, 64 %.",
  source: "Newman (2002): S = 1 − e^(−⟨k⟩TS).",
  settings: [randomFour],
  expected: [randomSize(0.4)],
  sdPerReplicate: 0.0028,
  biasAllowance: 0,
  replicates: { row: 20, test: 2 },
  counts: "outbreaks",
  mistakes: [higherConversion],
  measure(trial) {
    const starts = 100 * trial.replicates;
    const share = overSeeds(trial, { ...randomFour, population: 6_000 }, shareOf, starts);
    const expected = randomSize(0.4);
    const observations: Observation[] = [
      {
        what: "reached, where it takes off",
        as: "share",
        observed: mean(outbreaks(trial, randomFour)),
        expected,
        tolerance: allowance(0.0028, trial.replicates),
      },
      {
        what: "starts that take off",
        as: "share",
        observed: mean(share.map((reached) => Number(isOutbreak(reached)))),
        expected,
        tolerance: allowance(coinSd(expected), starts),
      },
    ];
    return { observations, draw: () => sizePlot(trial, randomFour, randomSize) };
  },
};

const lattice: Setting = {
  ...circle,
  population: 1001,
  network: "small-world",
  contacts: 10,
  rewiring: 0,
  conversion: 1,
  days: 101,
};

/** Along a ring. */
export const ringSpread: Law = {
  id: "V44",
  chapter: "Along contacts",
  title: "In a ring it walks, it does not explode",
  says: "1,001 people in a ring, each with ten contacts; everybody asks, everybody says yes, every day. Ten more join each day, no more: the same K that explodes among strangers walks among neighbours.",
  source: "Geometry: 1 + 10t.",
  settings: [lattice],
  expected: [1001],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    wrongSetting("a cycle time 5 % too short", ({ cycleDays = 0 }) => ({ cycleDays: 0.95 * cycleDays })),
  ],
  measure({ model, seedFrom }) {
    const { joined } = model.simulate({ ...neutral, ...lattice, seed: seedFrom }).census;
    const wrongDays = joined.filter((count, day) => count !== Math.min(1001, 1 + 10 * day)).length;
    return {
      observations: [
        { what: "members on day 100", observed: joined[100], expected: 1001, tolerance: 0 },
        { what: "days with another number than 1 + 10t", observed: wrongDays, expected: 0, tolerance: 0 },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: "day" },
        y: { label: "members", from: 0, to: 1001 },
        found: [{ points: curve(0, 100, 5, (day) => joined[day]) }],
        theory: [
          {
            points: [
              [0, 1],
              [100, 1001],
            ],
          },
        ],
      }),
    };
  },
};

const twoFriends: Setting = {
  ...circle,
  population: 1000,
  network: "small-world",
  contacts: 4,
  rewiring: 0,
  startPersons: [0, 1],
  conversion: 1,
  threshold: 2,
  days: 200,
};
const oneNeighbour: Setting = { ...twoFriends, contacts: 2 };

/** Who needs two active contacts. */
export const complexContagion: Law = {
  id: "V54",
  chapter: "Along contacts",
  title: "Who waits for two friends",
  says: "In a ring, everybody joins as soon as two contacts are in. Two neighbours start. With four contacts each, two more join every day; with two contacts each, nobody ever does.",
  source: "Centola & Macy, Complex contagions and the weakness of long ties (2007).",
  settings: [twoFriends, oneNeighbour],
  isOutsideApp: true,
  expected: [402, 2],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [wrongSetting("one active contact that suffices", () => ({ threshold: 1 }))],
  measure({ model, seedFrom }) {
    const joinedIn = (setting: Setting) =>
      model.simulate({ ...neutral, ...setting, seed: seedFrom }).census.joined;
    const [growing, stuck] = [joinedIn(twoFriends), joinedIn(oneNeighbour)];
    const wrongDays = growing.filter((count, day) => count !== 2 + 2 * day).length;
    return {
      observations: [
        { what: "members on day 200, four contacts", observed: growing[200], expected: 402, tolerance: 0 },
        { what: "days with another number than 2 + 2t", observed: wrongDays, expected: 0, tolerance: 0 },
        { what: "members on day 200, two contacts", observed: stuck[200], expected: 2, tolerance: 0 },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: "day" },
        y: { label: "members", from: 0 },
        found: [
          { name: "four contacts", points: curve(0, 200, 10, (day) => growing[day]) },
          { name: "two contacts", points: curve(0, 200, 10, (day) => stuck[day]) },
        ],
        theory: [
          {
            points: [
              [0, 2],
              [200, 402],
            ],
          },
          {
            points: [
              [0, 2],
              [200, 2],
            ],
          },
        ],
      }),
    };
  },
};
