import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/networks.ts";
import type { ContactNetwork } from "../../model/contactNetwork.ts";
import { contactShares, meanDistance, triangles } from "../../model/network/contactMeasures.ts";
import type { Law, Trial } from "../law.ts";
import type { Setting } from "../setting.ts";
import { wrongSetting } from "../mistakes.ts";
import { neutral } from "../neutral.ts";
import { chiSquareP } from "../pValue.ts";
import { curve } from "../picture.ts";
import { allowance, lnFactorial, mean } from "../statistics.ts";

/** What `read` finds in so many networks of a setting, each with a networkSeed of its own. */
function overNetworks<Found>(
  { model, replicates, seedFrom }: Trial,
  setting: Setting,
  read: (network: ContactNetwork) => Found,
): Found[] {
  return Array.from({ length: replicates }, (_, i) =>
    read(model.contactNetwork({ ...neutral, ...setting, networkSeed: (seedFrom + i) >>> 0 })),
  );
}

const random: Setting = { market: "network", population: 10_000, network: "random", contacts: 8 };

/** P(k contacts) when each of 9,999 others is one with chance 8/9,999. */
function contactsLaw(k: number): number {
  const chance = 8 / 9_999;
  let lnWays = -lnFactorial(k);
  for (let i = 0; i < k; i++) lnWays += Math.log(9_999 - i);
  return Math.exp(lnWays + k * Math.log(chance) + (9_999 - k) * Math.log1p(-chance));
}

/** Who knows whom by chance alone. */
export const randomContacts: Law = {
  id: "V40",
  chapter: chapter.contacts,
  title: text.V40.title,
  says: text.V40.says,
  source: text.V40.source,
  settings: [random],
  isOutsideApp: true,
  expected: [40_000],
  sdPerReplicate: 200,
  biasAllowance: 0,
  replicates: { row: 20, test: 3 },
  counts: text.V40.counts,
  mistakes: [wrongSetting(text.V40.notices[0], ({ contacts = 0 }) => ({ contacts: contacts + 1 }))],
  measure(trial) {
    const shares = overNetworks(trial, random, contactShares);
    const people = Array.from({ length: 40 }, (_, k) =>
      shares.reduce((sum, share) => sum + 10_000 * (share[k] ?? 0), 0),
    );
    const ends = people.reduce((sum, count, k) => sum + k * count, 0);
    return {
      observations: [
        {
          what: text.V40.what[0],
          observed: ends / 2 / trial.replicates,
          expected: 40_000,
          tolerance: allowance(200, trial.replicates),
        },
        {
          what: text.V40.what[1],
          observed: chiSquareP(people, contactsLaw),
          atLeast: 1e-5,
        },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: text.V40.x },
        y: { label: text.V40.y, as: "share", from: 0 },
        barWidth: 0.7,
        bars: curve(0, 18, 1, (k) => people[k] / 10_000 / trial.replicates),
        marks: curve(0, 18, 1, contactsLaw),
      }),
    };
  },
};

const ring: Setting = { market: "network", population: 5_000, network: "small-world", contacts: 10 };
const lattice: Setting = { ...ring, rewiring: 0 };
const rewired: Setting = { ...ring, rewiring: 0.1 };

/** Pairs among one's contacts that know each other, by the 45 pairs that ten contacts make. */
const triangleShare = (network: ContactNetwork): number => (3 * triangles(network)) / (network.people * 45);

const lawOfRewiring = (rewiring: number): number => (2 / 3) * (1 - rewiring) ** 3;

/** My friends know each other. */
export const smallWorldClustering: Law = {
  id: "V42",
  chapter: chapter.contacts,
  title: text.V42.title,
  says: text.V42.says,
  source: text.V42.source,
  settings: [lattice, rewired],
  isOutsideApp: true,
  expected: [lawOfRewiring(0), 0.486],
  sdPerReplicate: 0.0047,
  biasAllowance: 0.001,
  replicates: { row: 10, test: 10 },
  counts: text.V42.counts,
  mistakes: [wrongSetting(text.V42.notices[0], ({ rewiring = 0 }) => ({ rewiring: 1.1 * rewiring }))],
  measure(trial) {
    const share = (setting: Setting, replicates = trial.replicates): number =>
      mean(overNetworks({ ...trial, replicates }, setting, triangleShare));
    const [whole, broken] = [share(lattice, 1), share(rewired)];
    return {
      observations: [
        { what: text.V42.what[0], as: "share", observed: whole, expected: 2 / 3, tolerance: 1e-7 },
        {
          what: text.V42.what[1],
          as: "share",
          observed: broken,
          expected: 0.486,
          tolerance: allowance(0.0047, trial.replicates, 0.001),
        },
      ],
      draw: () => {
        const points = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1].map((rewiring) => {
          return [rewiring, share({ ...ring, rewiring }, 1)] as const;
        });
        return {
          kind: "plot",
          x: { label: text.V42.x, as: "share", from: 0, to: 1 },
          y: { label: text.V42.y, as: "share", from: 0, to: 0.8 },
          found: [{ points }],
          theory: [{ points: curve(0, 1, 0.05, lawOfRewiring) }],
        };
      },
    };
  },
};

const smallRing: Setting = { ...ring, population: 1_000, rewiring: 0 };

/** The mean of ⌈i/5⌉ over the i = 1, 2 … places to the nearer side. */
function expectedSteps(people: number): number {
  let sum = 0;
  for (let other = 1; other < people; other++) sum += Math.ceil(Math.min(other, people - other) / 5);
  return sum / (people - 1);
}

/** How far people are from each other. */
export const ringDistance: Law = {
  id: "V43",
  chapter: chapter.contacts,
  title: text.V43.title,
  says: text.V43.says,
  source: text.V43.source,
  settings: [smallRing],
  isOutsideApp: true,
  expected: [expectedSteps(1_000)],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [wrongSetting(text.V43.notices[0], ({ contacts = 0 }) => ({ contacts: contacts - 2 }))],
  measure(trial) {
    const steps = (population: number): number =>
      overNetworks(trial, { ...smallRing, population }, meanDistance)[0];
    return {
      observations: [
        {
          what: text.V43.what[0],
          observed: steps(1_000),
          expected: expectedSteps(1_000),
          tolerance: 1e-9,
        },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: text.V43.x, from: 0, to: 2_000 },
        y: { label: text.V43.y, from: 0 },
        found: [{ points: curve(200, 2_000, 200, steps) }],
        theory: [{ points: curve(100, 2_000, 100, expectedSteps) }],
      }),
    };
  },
};
