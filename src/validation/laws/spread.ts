import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/spread.ts";
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
    x: { label: text.conversion, as: "share", from: 0, to: 1 },
    y: { label: text.reached, as: "share", from: 0, to: 1 },
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

const higherConversion = wrongSetting(text.higherConversion, ({ conversion = 1 }) => ({
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
  chapter: chapter.contacts,
  title: text.V46.title,
  says: text.V46.says,
  source: text.V46.source,
  settings: [four],
  isOutsideApp: true,
  expected: [regularSize(0.5)],
  sdPerReplicate: 0.0035,
  biasAllowance: 0,
  replicates: { row: 20, test: 3 },
  counts: text.V46.counts,
  mistakes: [higherConversion],
  measure(trial) {
    return {
      observations: [
        {
          what: text.V46.what[0],
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
  chapter: chapter.contacts,
  title: text.V48.title,
  says: text.V48.says,
  source: text.V48.source,
  settings: [randomFour],
  expected: [randomSize(0.4)],
  sdPerReplicate: 0.0028,
  biasAllowance: 0,
  replicates: { row: 20, test: 2 },
  counts: text.V48.counts,
  mistakes: [higherConversion],
  measure(trial) {
    const starts = 100 * trial.replicates;
    const share = overSeeds(trial, { ...randomFour, population: 6_000 }, shareOf, starts);
    const expected = randomSize(0.4);
    const observations: Observation[] = [
      {
        what: text.V48.what[0],
        as: "share",
        observed: mean(outbreaks(trial, randomFour)),
        expected,
        tolerance: allowance(0.0028, trial.replicates),
      },
      {
        what: text.V48.what[1],
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
  chapter: chapter.contacts,
  title: text.V44.title,
  says: text.V44.says,
  source: text.V44.source,
  settings: [lattice],
  expected: [1001],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [wrongSetting(text.V44.notices[0], ({ cycleDays = 0 }) => ({ cycleDays: 0.95 * cycleDays }))],
  measure({ model, seedFrom }) {
    const { joined } = model.simulate({ ...neutral, ...lattice, seed: seedFrom }).census;
    const wrongDays = joined.filter((count, day) => count !== Math.min(1001, 1 + 10 * day)).length;
    return {
      observations: [
        { what: text.V44.what[0], observed: joined[100], expected: 1001, tolerance: 0 },
        { what: text.V44.what[1], observed: wrongDays, expected: 0, tolerance: 0 },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: text.V44.x },
        y: { label: text.V44.y, from: 0, to: 1001 },
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
  chapter: chapter.contacts,
  title: text.V54.title,
  says: text.V54.says,
  source: text.V54.source,
  settings: [twoFriends, oneNeighbour],
  isOutsideApp: true,
  expected: [402, 2],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [wrongSetting(text.V54.notices[0], () => ({ threshold: 1 }))],
  measure({ model, seedFrom }) {
    const joinedIn = (setting: Setting) =>
      model.simulate({ ...neutral, ...setting, seed: seedFrom }).census.joined;
    const [growing, stuck] = [joinedIn(twoFriends), joinedIn(oneNeighbour)];
    const wrongDays = growing.filter((count, day) => count !== 2 + 2 * day).length;
    return {
      observations: [
        { what: text.V54.what[0], observed: growing[200], expected: 402, tolerance: 0 },
        { what: text.V54.what[1], observed: wrongDays, expected: 0, tolerance: 0 },
        { what: text.V54.what[2], observed: stuck[200], expected: 2, tolerance: 0 },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: text.V54.x },
        y: { label: text.V54.y, from: 0 },
        found: [
          { name: text.V54.names[0], points: curve(0, 200, 10, (day) => growing[day]) },
          { name: text.V54.names[1], points: curve(0, 200, 10, (day) => stuck[day]) },
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
