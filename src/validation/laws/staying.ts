import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/staying.ts";
import type { Law, Observation } from "../law.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongChurn, wrongSetting } from "../mistakes.ts";
import { churnOfHazard } from "../neutral.ts";
import { curve, sharesOf } from "../picture.ts";
import { columnMeans, poisson, variance } from "../statistics.ts";

/** Arrivals and leavings. */
export const arrivalsAndLeavings: Law = meanLaw({
  id: "V27",
  chapter: chapter.leaving,
  title: text.V27.title,
  says: text.V27.says,
  source: text.V27.source,
  settings: [
    {
      market: "unlimited",
      startingMembers: 0,
      organicPerDay: 5,
      inviteStyle: "steady",
      invitesPerWeek: 0,
      churnPerMonth: churnOfHazard(0.05),
      days: 200,
    },
  ],
  expected: [100],
  sdPerReplicate: 10,
  replicates: { row: 4_000, test: 200 },
  mistakes: [wrongChurn(text.V27.notices[0], 1.1)],
  what: text.V27.what,
  read: ({ census }) => census.active[200],
  figures: (active) => [active],
  also: (found, { replicates }): Observation[] => [
    {
      what: text.V27.what[1],
      observed: variance(found),
      expected: 100,
      tolerance: 450 * Math.sqrt(2 / replicates),
    },
  ],
  draw: (found) => ({
    kind: "plot",
    x: { label: text.V27.x },
    y: { label: text.V27.y, as: "share", from: 0 },
    barWidth: 0.8,
    bars: sharesOf(found, 70, 130),
    theory: [{ points: curve(70, 130, 1, poisson(100)) }],
  }),
});

const survival = (day: number): number => Math.exp(-Math.sqrt(day / 30));
const days = [1, 7, 30, 90];

/** Retention that falls less and less. */
export const retention: Law = meanLaw({
  id: "V28",
  chapter: chapter.leaving,
  title: text.V28.title,
  says: text.V28.says,
  source: text.V28.source,
  settings: [
    {
      market: "unlimited",
      startingMembers: 10_000,
      inviteStyle: "steady",
      invitesPerWeek: 0,
      churnPerMonth: churnOfHazard(1 / 30),
      churnShape: 0.5,
      days: 90,
    },
  ],
  expected: days.map(survival),
  sdPerReplicate: 0.005,
  replicates: { row: 20, test: 20 },
  mistakes: [wrongSetting(text.V28.notices[0], () => ({ churnShape: 0.6 }))],
  what: days.map((day) => text.V28.activeAfter(day, String(day))),
  as: "share",
  read: ({ census }) => census.active.map((active) => active / 10_000),
  figures: (share) => days.map((day) => share[day]),
  draw: (found) => {
    const share = columnMeans(found);
    return {
      kind: "plot",
      x: { label: text.V28.x },
      y: { label: text.V28.y, as: "share", from: 0, to: 1 },
      found: [
        { points: [...days, 3, 14, 45, 60, 75].toSorted((a, b) => a - b).map((day) => [day, share[day]]) },
      ],
      theory: [{ points: curve(0, 90, 1, survival) }],
    };
  },
});
