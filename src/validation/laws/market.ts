import type { Law } from "../law.ts";
import type { Setting } from "../setting.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongChurn, wrongSetting } from "../mistakes.ts";
import { churnOfHazard } from "../neutral.ts";
import { overSeeds } from "../overSeeds.ts";
import { column, curve } from "../picture.ts";
import { columnMeans, fixedPoint, mean } from "../statistics.ts";

const moreInvitations = wrongSetting("invitations 5 % too many", ({ invitesPerWeek = 0 }) => ({
  invitesPerWeek: 1.05 * invitesPerWeek,
}));

const logistic = (day: number): number => 1 / (1 + 99 * Math.exp(-0.3 * day));

/** Invitations that find fewer and fewer outsiders. */
export const logisticGrowth: Law = meanLaw({
  id: "V34",
  chapter: "A market that fills",
  title: "The S-curve",
  says: "10,000 people, 100 start, and everybody invites one person in about three days, whoever it is. More and more invitations go to people who are in already. Half have joined after 15.3 days.",
  source: "The logistic, Verhulst (1838).",
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
  what: ["joined by day 10", "joined by day 20"],
  as: "share",
  read: ({ census }) => census.joined.map((joined) => joined / 10_000),
  figures: (share) => [share[10], share[20]],
  draw: (found) => ({
    kind: "plot",
    x: { label: "day" },
    y: { label: "of all people", as: "share", from: 0, to: 1 },
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
  chapter: "A market that fills",
  title: "Advertising and word of mouth",
  says: "Each day 3 % of those still outside come by themselves, and every member brings others: the curve that Bass found for television sets and washing machines.",
  source: "Bass, A new product growth model for consumer durables (1969).",
  settings: [bassSetting],
  expected: bassDays.map(bassShare),
  sdPerReplicate: 0.0132,
  biasAllowance: 0.002,
  replicates: { row: 60, test: 30 },
  mistakes: [
    wrongSetting("10 % too many who come by themselves", ({ organicPerDay = 0 }) => ({
      organicPerDay: 1.1 * organicPerDay,
    })),
  ],
  what: bassDays.map((day) => `joined by day ${day}`),
  as: "share",
  read: ({ census }) => census.joined.map((joined) => joined / 5_000),
  figures: (share) => bassDays.map((day) => share[day]),
  draw: (found) => ({
    kind: "plot",
    x: { label: "day" },
    y: { label: "of all people", as: "share", from: 0, to: 1 },
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
  chapter: "A market that fills",
  title: "The fastest day",
  says: "The same people: most join on day 6.2, when 46 % are in, and 11 % of all join a day. So the app’s expectation says, without a run; here it is held against the formula.",
  source: "Bass (1969): t* = ln(q/p) ÷ (p + q); p and q from Sultan, Farley & Lehmann (1990).",
  settings: [bassSetting],
  expected: peak,
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [moreInvitations],
  measure(trial) {
    const { joined, peak: found } = trial.model.expected(bassSetting);
    const figures = found === null ? [NaN, NaN, NaN] : [found.day, found.share, found.sharePerDay];
    const what = ["its day", "joined by then", "joins on it"];
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
          x: { label: "day" },
          y: { label: "join a day", as: "share", from: 0 },
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
  chapter: "A market that fills",
  title: "How far a wave gets before it ends",
  says: "Everybody brings two people while the market is empty, and leaves. The wave ends before everybody has been in: at K = 2 it reaches 80 %, as an epidemic would.",
  source: "Kermack & McKendrick (1927); Keeling & Rohani, Modeling Infectious Diseases, ch. 2.",
  settings: [wave],
  expected: [finalShare(2)],
  sdPerReplicate: 0.0091,
  biasAllowance: 0.001,
  replicates: { row: 40, test: 12 },
  mistakes: [wrongChurn("churn 10 % too high", 1.1)],
  what: ["ever joined"],
  as: "share",
  read: ({ people, endedBy }) => (endedBy === "exhausted" ? people.count / 10_000 : NaN),
  figures: (share) => [share],
  draw: (_, trial) => ({
    kind: "plot",
    x: { label: "K in the empty market" },
    y: { label: "ever joined", as: "share", from: 0, to: 1 },
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
