import type { Law, Observation } from "../law.ts";
import type { Setting } from "../setting.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongChurn, wrongSetting } from "../mistakes.ts";
import { churnOfHazard } from "../neutral.ts";
import { overSeeds } from "../overSeeds.ts";
import { chiSquareP, countsOf } from "../pValue.ts";
import { column, curve, sharesOf } from "../picture.ts";
import { coinSd, columnMeans, geometric, mean } from "../statistics.ts";

/** Everybody brings 0.2 people a day and leaves at 0.1 a day. */
const birthAndDeath: Setting = {
  market: "unlimited",
  inviteStyle: "steady",
  invitesPerWeek: 1.4,
  enthusiasmHalfLife: Infinity,
  conversion: 1,
  cycleDays: 0,
  churnPerMonth: churnOfHazard(0.1),
  churnShape: 1,
};

const grown = (day: number): number => Math.exp(0.1 * day);

/** The active on average. */
export const birthDeathMean: Law = meanLaw({
  id: "V21",
  chapter: "Joining and leaving",
  title: "Joining against leaving: the mean",
  says: "Everybody brings a person every five days and stays ten days on average. Ten starters become 74 active members in 20 days, if those who left bring nobody any more.",
  source: "Kendall, On the generalized “birth-and-death” process (1948).",
  settings: [{ ...birthAndDeath, startingMembers: 10, days: 20 }],
  expected: [10 * grown(20)],
  sdPerReplicate: 37.633,
  replicates: { row: 8_000, test: 1_500 },
  mistakes: [wrongChurn("churn 10 % too high", 1.1)],
  what: ["active on day 20"],
  read: ({ census }) => census.active,
  figures: (active) => [active[20]],
  draw: (found) => ({
    kind: "plot",
    x: { label: "day" },
    y: { label: "active members", from: 0, to: 160 },
    runs: found.slice(0, 24).map((active) => ({ points: column(active) })),
    found: [{ points: column(columnMeans(found), 2) }],
    theory: [{ points: curve(0, 20, 1, (day) => 10 * grown(day)) }],
  }),
});

/** P(nobody active) at t from one: d(e^rt − 1) ÷ (b e^rt − d). */
const goneBy = (day: number): number => (grown(day) - 1) / (2 * grown(day) - 1);

const fromOne: Setting = { ...birthAndDeath, startingMembers: 1, days: 10 };

/** Nobody left. */
export const birthDeathExtinction: Law = meanLaw({
  id: "V22",
  chapter: "Joining and leaving",
  title: "Joining against leaving: the end",
  says: "The same, from one member. After ten days nobody is active any more in 39 % of the runs, although growth is the rule.",
  source: "Kendall (1948): d(eʳᵗ − 1) ÷ (b eʳᵗ − d).",
  settings: [fromOne],
  expected: [goneBy(10)],
  sdPerReplicate: 0.4871,
  replicates: { row: 20_000, test: 10_000 },
  mistakes: [wrongChurn("churn 10 % too high", 1.1)],
  what: ["runs with nobody active on day 10"],
  as: "share",
  read: ({ census }) => census.active,
  figures: (active) => [Number(active[10] === 0)],
  draw: (found) => ({
    kind: "plot",
    x: { label: "day" },
    y: { label: "runs with nobody active", as: "share", from: 0, to: 0.5 },
    found: [{ points: curve(0, 10, 1, (day) => mean(found.map((active) => Number(active[day] === 0)))) }],
    theory: [{ points: curve(0, 10, 0.25, goneBy) }],
  }),
});

const B = 2 * goneBy(10);

/** The whole law of the number of the active. */
export const birthDeathLaw: Law = {
  id: "V24",
  chapter: "Joining and leaving",
  title: "Joining against leaving: every number",
  says: "Of the runs that still live on day 10, the share with one active member, with two, three … falls by the same factor each time. A model that tosses its coins once a day fails here.",
  source: "Kendall (1948): geometric with B = b(eʳᵗ − 1) ÷ (b eʳᵗ − d).",
  settings: [fromOne],
  expected: [B],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 20_000, test: 10_000 },
  mistakes: [
    wrongSetting("invitations 5 % too many", ({ invitesPerWeek = 0 }) => ({
      invitesPerWeek: 1.05 * invitesPerWeek,
    })),
  ],
  measure(trial) {
    const alive = overSeeds(trial, fromOne, ({ census }) => census.active[10]).filter((active) => active > 0);
    const law = geometric(B);
    const p = chiSquareP(countsOf(alive.map((active) => active - 1)), law);
    return {
      observations: [{ what: "p of the chi-square test over all numbers", observed: p, atLeast: 1e-5 }],
      draw: () => ({
        kind: "plot",
        x: { label: "active members on day 10" },
        y: { label: "living runs", as: "share", from: 0 },
        barWidth: 0.7,
        bars: sharesOf(alive, 1, 15),
        marks: curve(1, 15, 1, (n) => law(n - 1)),
      }),
    };
  },
};

const alone = Math.exp(-3);

/** Growth without leaving. */
export const yule: Law = meanLaw({
  id: "V25",
  chapter: "Joining and leaving",
  title: "Nobody leaves",
  says: "One member, who like everybody else brings 0.3 people a day and stays. After ten days there are 20 on average, but one run in twenty still has nobody but the first.",
  source: "Yule (1924): geometric with mean e³.",
  settings: [
    {
      ...birthAndDeath,
      invitesPerWeek: 2.1,
      churnPerMonth: 0,
      startingMembers: 1,
      days: 10,
    },
  ],
  expected: [Math.exp(3)],
  sdPerReplicate: 19.579,
  replicates: { row: 20_000, test: 8_000 },
  mistakes: [
    wrongSetting("invitations 5 % too many", ({ invitesPerWeek = 0 }) => ({
      invitesPerWeek: 1.05 * invitesPerWeek,
    })),
  ],
  what: ["members on day 10"],
  read: ({ census }) => census.active[10],
  figures: (active) => [active],
  also: (found, { replicates }): Observation[] => [
    {
      what: "runs in which the first is alone",
      as: "share",
      observed: mean(found.map((active) => Number(active === 1))),
      expected: alone,
      tolerance: (4.5 * coinSd(alone)) / Math.sqrt(replicates),
    },
    {
      what: "p of the chi-square test over all numbers",
      observed: chiSquareP(countsOf(found.map((active) => active - 1)), geometric(1 - alone)),
      atLeast: 1e-5,
    },
  ],
  draw: (found) => ({
    kind: "plot",
    x: { label: "members on day 10" },
    y: { label: "runs", as: "share", from: 0 },
    barWidth: 0.8,
    bars: sharesOf(found, 1, 40),
    theory: [{ points: curve(1, 40, 1, (n) => geometric(1 - alone)(n - 1)) }],
  }),
});
