import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/birthAndDeath.ts";
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
  chapter: chapter.leaving,
  title: text.V21.title,
  says: text.V21.says,
  source: text.V21.source,
  settings: [{ ...birthAndDeath, startingMembers: 10, days: 20 }],
  expected: [10 * grown(20)],
  sdPerReplicate: 37.633,
  replicates: { row: 8_000, test: 1_500 },
  mistakes: [wrongChurn(text.V21.notices[0], 1.1)],
  what: text.V21.what,
  read: ({ census }) => census.active,
  figures: (active) => [active[20]],
  draw: (found) => ({
    kind: "plot",
    x: { label: text.V21.x },
    y: { label: text.V21.y, from: 0, to: 160 },
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
  chapter: chapter.leaving,
  title: text.V22.title,
  says: text.V22.says,
  source: text.V22.source,
  settings: [fromOne],
  expected: [goneBy(10)],
  sdPerReplicate: 0.4871,
  replicates: { row: 20_000, test: 10_000 },
  mistakes: [wrongChurn(text.V22.notices[0], 1.1)],
  what: text.V22.what,
  as: "share",
  read: ({ census }) => census.active,
  figures: (active) => [Number(active[10] === 0)],
  draw: (found) => ({
    kind: "plot",
    x: { label: text.V22.x },
    y: { label: text.V22.y, as: "share", from: 0, to: 0.5 },
    found: [{ points: curve(0, 10, 1, (day) => mean(found.map((active) => Number(active[day] === 0)))) }],
    theory: [{ points: curve(0, 10, 0.25, goneBy) }],
  }),
});

const B = 2 * goneBy(10);

/** The whole law of the number of the active. */
export const birthDeathLaw: Law = {
  id: "V24",
  chapter: chapter.leaving,
  title: text.V24.title,
  says: text.V24.says,
  source: text.V24.source,
  settings: [fromOne],
  expected: [B],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 20_000, test: 10_000 },
  mistakes: [
    wrongSetting(text.V24.notices[0], ({ invitesPerWeek = 0 }) => ({
      invitesPerWeek: 1.05 * invitesPerWeek,
    })),
  ],
  measure(trial) {
    const alive = overSeeds(trial, fromOne, ({ census }) => census.active[10]).filter((active) => active > 0);
    const law = geometric(B);
    const p = chiSquareP(countsOf(alive.map((active) => active - 1)), law);
    return {
      observations: [{ what: text.V24.what[0], observed: p, atLeast: 1e-5 }],
      draw: () => ({
        kind: "plot",
        x: { label: text.V24.x },
        y: { label: text.V24.y, as: "share", from: 0 },
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
  chapter: chapter.leaving,
  title: text.V25.title,
  says: text.V25.says,
  source: text.V25.source,
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
    wrongSetting(text.V25.notices[0], ({ invitesPerWeek = 0 }) => ({
      invitesPerWeek: 1.05 * invitesPerWeek,
    })),
  ],
  what: text.V25.what,
  read: ({ census }) => census.active[10],
  figures: (active) => [active],
  also: (found, { replicates }): Observation[] => [
    {
      what: text.V25.what[1],
      as: "share",
      observed: mean(found.map((active) => Number(active === 1))),
      expected: alone,
      tolerance: (4.5 * coinSd(alone)) / Math.sqrt(replicates),
    },
    {
      what: text.V25.what[2],
      observed: chiSquareP(countsOf(found.map((active) => active - 1)), geometric(1 - alone)),
      atLeast: 1e-5,
    },
  ],
  draw: (found) => ({
    kind: "plot",
    x: { label: text.V25.x },
    y: { label: text.V25.y, as: "share", from: 0 },
    barWidth: 0.8,
    bars: sharesOf(found, 1, 40),
    theory: [{ points: curve(1, 40, 1, (n) => geometric(1 - alone)(n - 1)) }],
  }),
});
