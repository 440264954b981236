import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/threshold.ts";
import type { Law, Mistake, Observation, Trial } from "../law.ts";
import type { Setting } from "../setting.ts";
import { overSeeds } from "../overSeeds.ts";
import { curve } from "../picture.ts";
import { allowance, coinSd, fixedPoint, poisson } from "../statistics.ts";

const people = 60_000;

interface Kind {
  readonly name: string;
  /** Share of the people with 0, 1, 2 … contacts, by the law. */
  readonly shares: readonly number[];
  readonly critical: number;
  readonly network: Setting;
}

const upTo = (most: number, share: (k: number) => number): number[] =>
  Array.from({ length: most + 1 }, (_, k) => share(k));

/** Shares that are proportional to these, and sum to 1. */
function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The numbers of contacts of all people, so that each number comes as often as the law says. */
function given(shares: readonly number[]): Setting {
  const contactCounts: number[] = [];
  let below = 0;
  shares.forEach((share, k) => {
    below += share;
    while (contactCounts.length < Math.round(below * people)) contactCounts.push(k);
  });
  return { network: "given", contactCounts };
}

const regular = upTo(4, (k) => Number(k === 4));
const three = upTo(10, (k) => (k === 1 || k === 5 || k === 10 ? 1 / 3 : 0));
const powerLaw = normalised(upTo(400, (k) => (k === 0 ? 0 : Math.exp(-k / 10) / (k * k))));

const kinds: readonly Kind[] = [
  { name: text.kinds.fourEach, shares: regular, critical: 1 / 3, network: given(regular) },
  {
    name: text.kinds.random,
    shares: upTo(100, poisson(4)),
    critical: 1 / 4,
    network: { network: "random", contacts: 4 },
  },
  { name: text.kinds.three, shares: three, critical: 8 / 55, network: given(three) },
  { name: text.kinds.powerLaw, shares: powerLaw, critical: 0.3286913, network: given(powerLaw) },
];

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

/** The share of single starts that reach 5 % of the people, at so many times the critical conversion. */
function takingOff(trial: Trial, { network, critical }: Kind, times: number, runs?: number): number {
  const setting = { ...circle, ...network, conversion: Math.min(1, times * critical) };
  const found = overSeeds(trial, setting, (run) => Number(run.people.count > 0.05 * people), runs);
  return found.reduce((sum, one) => sum + one, 0) / found.length;
}

/** P(a single start takes off): 1 − Σ p_k u^k, u = 1 − T + T Σ k p_k u^(k−1) ÷ ⟨k⟩. */
function chance({ shares, critical }: Kind, times: number): number {
  const T = Math.min(1, times * critical);
  const contacts = shares.reduce((sum, share, k) => sum + k * share, 0);
  const onwards = (u: number): number =>
    shares.reduce((sum, share, k) => (k === 0 ? sum : sum + k * share * u ** (k - 1)), 0) / contacts;
  const u = fixedPoint((unreached) => 1 - T + T * onwards(unreached), 0, 500);
  return 1 - shares.reduce((sum, share, k) => sum + share * u ** k, 0);
}

const varianceForMeanSquare: Mistake = {
  says: text.V51.notices[0],
  change: (model) => ({
    ...model,
    criticalConversion(shares) {
      let [sum, squares] = [0, 0];
      for (let k = 0; k < shares.length; k++) {
        sum += k * shares[k];
        squares += k * k * shares[k];
      }
      return sum / (squares - sum * sum - sum);
    },
  }),
};

/** The row asks for a tenth, of this many starts; of fewer, what theory expects of them is the better measure. */
const rowStarts = 200;
const expectedChance = (kind: Kind, starts: number): { expected: number; tolerance: number } => {
  const expected = chance(kind, 1.5);
  return { expected, tolerance: allowance(coinSd(expected), starts) };
};

/** The conversion above which an invitation can travel. */
export const criticalConversions: Law = {
  id: "V51",
  chapter: chapter.contacts,
  title: text.V51.title,
  says: text.V51.says,
  source: text.V51.source,
  settings: [{ ...circle, network: "random", contacts: 4, conversion: 1.5 / 4 }],
  expected: kinds.map(({ critical }) => critical),
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: rowStarts, test: 8 },
  counts: text.V51.counts,
  mistakes: [varianceForMeanSquare],
  measure(trial) {
    const takesOff = kinds.map((kind) => ({
      below: takingOff(trial, kind, 0.8),
      above: takingOff(trial, kind, 1.5),
    }));
    const observations = kinds.flatMap((kind, i): Observation[] => [
      {
        what: text.V51.critical(kind.name),
        observed: trial.model.criticalConversion(kind.shares),
        expected: kind.critical,
        tolerance: 1e-6,
      },
      {
        what: text.V51.below(kind.name),
        as: "share",
        observed: takesOff[i].below,
        expected: 0,
        tolerance: 0,
      },
      {
        what: text.V51.above(kind.name),
        as: "share",
        observed: takesOff[i].above,
        ...(trial.replicates < rowStarts ? expectedChance(kind, trial.replicates) : { atLeast: 0.1 }),
      },
    ]);
    return {
      observations,
      draw: () => ({
        kind: "plot",
        x: { label: text.V51.x, from: 0.5, to: 2.5 },
        y: { label: text.V51.y, as: "share", from: 0, to: 1 },
        found: kinds.map((kind, i) => ({
          name: kind.name,
          points: [
            [0.8, takesOff[i].below],
            [1.5, takesOff[i].above],
            [2, takingOff(trial, kind, 2, 60)],
            [2.5, takingOff(trial, kind, 2.5, 60)],
          ],
        })),
        theory: kinds.map((kind) => ({ points: curve(0.5, 2.5, 0.05, (times) => chance(kind, times)) })),
      }),
    };
  },
};
