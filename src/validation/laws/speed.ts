import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/speed.ts";
import type { Law, Observation } from "../law.ts";
import type { Setting } from "../setting.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongChurn, wrongSetting } from "../mistakes.ts";
import { overSeeds } from "../overSeeds.ts";
import { neutral } from "../neutral.ts";
import { curve } from "../picture.ts";
import { allowance, columnMeans, mean } from "../statistics.ts";

const doubling: Setting = {
  market: "unlimited",
  startingMembers: 500,
  inviteStyle: "burst",
  invitesPerMember: 10,
  inviteSpread: "poisson",
  sendDelayDays: 0,
  conversion: 0.2,
  cycleDays: 5,
  days: 35,
  memberLimit: 4_000_000,
};

/** r of 1 = K L[g](r) with K = 2 and a mean cycle of 5 days. */
const cycles = [
  { name: text.V30.names[0], setting: { ...doubling, cycleShape: "exponential" }, rate: 0.2 },
  {
    name: text.V30.names[1],
    setting: { ...doubling, cycleShape: "staged", cycleStages: 4 },
    rate: (4 / 5) * (2 ** (1 / 4) - 1),
  },
  { name: text.V30.names[2], setting: { ...doubling, cycleShape: "fixed" }, rate: Math.LN2 / 5 },
] as const;

const rates = cycles.map(({ rate }) => rate);

/** ln of the joins of days 26…35 over those of days 16…25, a day. */
const rateOf = (joined: ArrayLike<number>): number =>
  Math.log((joined[35] - joined[25]) / (joined[25] - joined[15])) / 10;

/** Three laws of the cycle time with one mean. */
export const cycleLaws: Law = {
  id: "V30",
  chapter: chapter.growth,
  title: text.V30.title,
  says: text.V30.says,
  source: text.V30.source,
  settings: cycles.map(({ setting }) => setting),
  expected: rates,
  sdPerReplicate: 0.0007,
  biasAllowance: 0.0003,
  replicates: { row: 20, test: 2 },
  mistakes: [
    wrongSetting(text.V30.notices[0], ({ cycleStages = 1 }) => ({
      cycleStages: Math.min(3, cycleStages),
    })),
  ],
  measure(trial) {
    const found = cycles.map(({ setting }) => overSeeds(trial, setting, ({ census }) => census.joined));
    const tolerance = allowance(0.0007, trial.replicates, 0.0003);
    return {
      observations: found.map((runs, i) => ({
        what: text.V30.what[i],
        observed: mean(runs.map(rateOf)),
        expected: rates[i],
        tolerance,
      })),
      draw: () => {
        const means = found.map(columnMeans);
        return {
          kind: "plot",
          x: { label: text.V30.x },
          y: { label: text.V30.y, scale: "log" },
          found: means.map((joined, i) => ({
            name: cycles[i].name,
            points: curve(5, 35, 5, (day) => joined[day]),
          })),
          theory: means.map((joined, i) => ({
            points: curve(5, 35, 30, (day) => joined[25] * Math.exp(rates[i] * (day - 25))),
          })),
        };
      },
    };
  },
};

/** 1 = n c δ/(δ + μ + r) γ/(γ + r) with n c = 1.5, δ = γ = 1/5, μ = 0.05 a day. */
const r = (() => {
  const [delta, gamma, mu] = [0.2, 0.2, 0.05];
  const sum = delta + mu + gamma;
  return (-sum + Math.sqrt(sum * sum - 4 * ((delta + mu) * gamma - 1.5 * delta * gamma))) / 2;
})();

const together: Setting = {
  market: "unlimited",
  startingMembers: 1000,
  inviteStyle: "burst",
  invitesPerMember: 5,
  inviteSpread: "poisson",
  sendDelayDays: 5,
  conversion: 0.3,
  cycleDays: 5,
  cycleShape: "exponential",
  churnPerMonth: 0.7768698398515702,
  days: 200,
};

/** Sending delay, churn and cycle time in one rate. */
export const delayChurnCycle: Law = meanLaw({
  id: "V32",
  chapter: chapter.growth,
  title: text.V32.title,
  says: text.V32.says,
  source: text.V32.source,
  settings: [together],
  expected: [r],
  sdPerReplicate: 0.00025,
  biasAllowance: 0.0001,
  replicates: { row: 20, test: 2 },
  mistakes: [wrongChurn(text.V32.notices[0], 1.1)],
  what: text.V32.what,
  read: ({ census }) => census.joined,
  figures: (joined) => [Math.log((joined[200] - joined[150]) / (joined[150] - joined[100])) / 50],
  also: (_, { model }): Observation[] => {
    const { K, doublingDays } = model.expected({ ...neutral, ...together });
    return [
      { what: text.V32.what[1], observed: K, expected: 1.2, tolerance: 1e-6 },
      {
        what: text.V32.what[2],
        observed: doublingDays ?? NaN,
        expected: Math.LN2 / r,
        tolerance: 1e-6,
      },
    ];
  },
  draw: (found) => {
    const joined = columnMeans(found);
    return {
      kind: "plot",
      x: { label: text.V32.x },
      y: { label: text.V32.y, scale: "log" },
      found: [{ points: curve(20, 200, 10, (day) => joined[day] - joined[day - 10]) }],
      theory: [
        {
          points: curve(20, 200, 20, (day) => (joined[150] - joined[140]) * Math.exp(r * (day - 150))),
        },
      ],
    };
  },
});
