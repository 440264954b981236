import type { Law, Observation } from "../law.ts";
import { meanLaw } from "../meanLaw.ts";
import { wrongChurn, wrongSetting } from "../mistakes.ts";
import { churnOfHazard } from "../neutral.ts";
import { curve, sharesOf } from "../picture.ts";
import { columnMeans, poisson, variance } from "../statistics.ts";

/** Arrivals and leavings. */
export const arrivalsAndLeavings: Law = meanLaw({
  id: "V27",
  chapter: "Joining and leaving",
  title: "Five come every day, everybody stays twenty",
  says: "Nobody invites. Five people a day come by themselves and stay 20 days on average: 100 are active, and by how much that number varies is known too.",
  source: "The M/M/∞ queue: Poisson's law with mean 100.",
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
  mistakes: [wrongChurn("churn 10 % too high", 1.1)],
  what: ["active on day 200"],
  read: ({ census }) => census.active[200],
  figures: (active) => [active],
  also: (found, { replicates }): Observation[] => [
    {
      what: "their variance",
      observed: variance(found),
      expected: 100,
      tolerance: 450 * Math.sqrt(2 / replicates),
    },
  ],
  draw: (found) => ({
    kind: "plot",
    x: { label: "active on day 200" },
    y: { label: "runs", as: "share", from: 0 },
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
  chapter: "Joining and leaving",
  title: "Most who leave, leave early",
  says: "Of 10,000 members 83 % are still active after a day, 62 % after a week, 37 % after 30 days and 18 % after 90: who has stayed long is likely to stay on.",
  source: "Weibull’s law: S(t) = exp(−(t/30)^½).",
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
  mistakes: [
    wrongSetting("another shape, though the first 30 days stay as they are", () => ({ churnShape: 0.6 })),
  ],
  what: days.map((day) => `still active after ${day} ${day === 1 ? "day" : "days"}`),
  as: "share",
  read: ({ census }) => census.active.map((active) => active / 10_000),
  figures: (share) => days.map((day) => share[day]),
  draw: (found) => {
    const share = columnMeans(found);
    return {
      kind: "plot",
      x: { label: "days since joining" },
      y: { label: "still active", as: "share", from: 0, to: 1 },
      found: [
        { points: [...days, 3, 14, 45, 60, 75].toSorted((a, b) => a - b).map((day) => [day, share[day]]) },
      ],
      theory: [{ points: curve(0, 90, 1, survival) }],
    };
  },
});
