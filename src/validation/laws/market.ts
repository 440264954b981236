import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/market.ts";
import type { Law } from "../law.ts";
import type { Setting } from "../setting.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongChurn, wrongSetting } from "../mistakes.ts";
import { churnOfHazard } from "../neutral.ts";
import { overSeeds } from "../overSeeds.ts";
import { column, curve } from "../picture.ts";
import { columnMeans, fixedPoint, mean } from "../statistics.ts";

const moreInvitations = wrongSetting(text.moreInvitations, ({ invitesPerWeek = 0 }) => ({
  invitesPerWeek: 1.05 * invitesPerWeek,
}));

const logistic = (day: number): number => 1 / (1 + 99 * Math.exp(-0.3 * day));

/** Invitations that find fewer and fewer outsiders. */
export const logisticGrowth: Law = meanLaw({
  id: "V34",
  chapter: chapter.market,
  title: text.V34.title,
  says: text.V34.says,
  source: text.V34.source,
  settings: [
    {
      market: "mixed",
      population: 10_000,
      startingMembers: 100,
      inviteStyle: "steady",
      invitesPerWeek: 2.1,
      enthusiasmHalfLife: Infinity,
      conversion: 1,
      cycleDays: 0,
      churnPerMonth: 0,
      days: 20,
    },
  ],
  expected: [logistic(10), logistic(20)],
  sdPerReplicate: 0.016,
  biasAllowance: 0.001,
  replicates: { row: 60, test: 30 },
  mistakes: [moreInvitations],
  what: text.V34.what,
  as: "share",
  read: ({ census }) => census.joined.map((joined) => joined / 10_000),
  figures: (share) => [share[10], share[20]],
  draw: (found) => ({
    kind: "plot",
    x: { label: text.V34.x },
    y: { label: text.V34.y, as: "share", from: 0, to: 1 },
    runs: found.slice(0, 12).map((share) => ({ points: column(share) })),
    found: [{ points: column(columnMeans(found)) }],
    theory: [{ points: curve(0, 20, 0.5, logistic) }],
  }),
});

const p = 0.03;
const q = 0.38;
const bassSetting: Setting = {
  market: "mixed",
  population: 5_000,
  startingMembers: 0,
  organicPerDay: 150,
  inviteStyle: "steady",
  invitesPerWeek: 2.66,
  enthusiasmHalfLife: Infinity,
  conversion: 1,
  cycleDays: 0,
  churnPerMonth: 0,
  days: 15,
};

/** F(t) of Bass. */
const bassShare = (day: number): number => {
  const fading = Math.exp(-(p + q) * day);
  return (1 - fading) / (1 + (q / p) * fading);
};
const bassRate = (day: number): number => {
  const share = bassShare(day);
  return (p + q * share) * (1 - share);
};
const bassDays = [5, 10, 15];

/** Advertising and word of mouth. */
export const bass: Law = meanLaw({
  id: "V35",
  chapter: chapter.market,
  title: text.V35.title,
  says: text.V35.says,
  source: text.V35.source,
  settings: [bassSetting],
  expected: bassDays.map(bassShare),
  sdPerReplicate: 0.0132,
  biasAllowance: 0.002,
  replicates: { row: 60, test: 30 },
  mistakes: [
    wrongSetting(text.V35.notices[0], ({ organicPerDay = 0 }) => ({
      organicPerDay: 1.1 * organicPerDay,
    })),
  ],
  what: bassDays.map((day) => text.V35.joinedBy(String(day))),
  as: "share",
  read: ({ census }) => census.joined.map((joined) => joined / 5_000),
  figures: (share) => bassDays.map((day) => share[day]),
  draw: (found) => ({
    kind: "plot",
    x: { label: text.V35.x },
    y: { label: text.V35.y, as: "share", from: 0, to: 1 },
    runs: found.slice(0, 12).map((share) => ({ points: column(share) })),
    found: [{ points: column(columnMeans(found)) }],
    theory: [{ points: curve(0, 15, 0.5, bassShare) }],
  }),
});

const peakDay = Math.log(q / p) / (p + q);
const peak = [peakDay, bassShare(peakDay), bassRate(peakDay)];

/** The expectation's fastest day, without a run. */
export const bassPeak: Law = {
  id: "V36",
  chapter: chapter.market,
  title: text.V36.title,
  says: text.V36.says,
  source: text.V36.source,
  settings: [bassSetting],
  expected: peak,
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [moreInvitations],
  measure(trial) {
    const { joined, peak: found } = trial.model.expected(bassSetting);
    const figures = found === null ? [NaN, NaN, NaN] : [found.day, found.share, found.sharePerDay];
    const what = text.V36.what;
    return {
      observations: figures.map((observed, i) => ({
        what: what[i],
        as: i === 0 ? "number" : "share",
        observed,
        expected: peak[i],
        tolerance: 1e-6,
      })),
      draw: () => {
        const share = (joined ?? []).map((count) => count / 5_000);
        const runs = columnMeans(overSeeds(trial, bassSetting, ({ census }) => census.joins, 60));
        return {
          kind: "plot",
          x: { label: text.V36.x },
          y: { label: text.V36.y, as: "share", from: 0 },
          barWidth: 0.8,
          bars: curve(1, 15, 1, (day) => runs[day] / 5_000).map(([day, y]) => [day - 0.5, y]),
          found: [
            {
              points: curve(1, 15, 1, (day) => share[day] - share[day - 1]).map(([day, y]) => [day - 0.5, y]),
            },
            { points: [[figures[0], figures[2]]] },
          ],
          theory: [{ points: curve(0, 15, 0.25, bassRate) }],
        };
      },
    };
  },
};

/** z = 1 − (1 − ρ) e^(−R0 z), ρ = 1 % start. */
const finalShare = (r0: number): number => fixedPoint((z) => 1 - 0.99 * Math.exp(-r0 * z), 1);

const wave: Setting = {
  market: "mixed",
  population: 10_000,
  startingMembers: 100,
  inviteStyle: "steady",
  invitesPerWeek: 1.4,
  enthusiasmHalfLife: Infinity,
  conversion: 1,
  cycleDays: 0,
  churnPerMonth: churnOfHazard(0.1),
  returnPerMonth: 0,
  winback: 0,
  days: 1000,
};

/** How many a wave reaches that everybody leaves. */
export const finalSize: Law = meanLaw({
  id: "V37",
  chapter: chapter.market,
  title: text.V37.title,
  says: text.V37.says,
  source: text.V37.source,
  settings: [wave],
  expected: [finalShare(2)],
  sdPerReplicate: 0.0091,
  biasAllowance: 0.001,
  replicates: { row: 40, test: 12 },
  mistakes: [wrongChurn(text.V37.notices[0], 1.1)],
  what: text.V37.what,
  as: "share",
  read: ({ people, endedBy }) => (endedBy === "exhausted" ? people.count / 10_000 : NaN),
  figures: (share) => [share],
  draw: (_, trial) => ({
    kind: "plot",
    x: { label: text.V37.x },
    y: { label: text.V37.y, as: "share", from: 0, to: 1 },
    found: [
      {
        points: [0.5, 0.8, 1, 1.2, 1.5, 2, 2.5, 3, 4].map((r0) => {
          const setting = { ...wave, invitesPerWeek: 0.7 * r0 };
          return [r0, mean(overSeeds(trial, setting, ({ people }) => people.count / 10_000, 10))];
        }),
      },
    ],
    theory: [{ points: curve(0.25, 4, 0.05, finalShare) }],
  }),
});
