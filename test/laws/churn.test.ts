import { describe, expect, test } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { breaks, holds, law, mean, overSeeds, variance } from "./law.ts";
import { chiSquareP } from "./pValue.ts";

const active = (row: ReturnType<typeof law>, day: number, change: Partial<Parameters> = {}): number[] =>
  overSeeds({ ...row.settings[0], ...change }, row.replicates, (run) => run.census.active[day]);

const morechurn = { churnPerMonth: 1 - Math.exp(-3.3) };

describe("V21 birth and death: the mean", () => {
  const row = law("V21");
  test("holds", () => holds(row, mean(active(row, 20)), row.expected as number, row.tolerance));
  test("churn + 10 % breaks it", () =>
    breaks(row, mean(active(row, 20, morechurn)), row.expected as number, row.tolerance));
});

describe("V22, V24 birth and death: extinction and the law of the rest", () => {
  const extinction = law("V22");
  const shareExtinct = (found: number[]): number => mean(found.map((n) => (n === 0 ? 1 : 0)));
  const found = active(extinction, 10);
  const ratio = 0.7746003264;
  const geometric = (k: number): number => (1 - ratio) * ratio ** k;
  const rest = (numbers: number[]): number[] => numbers.filter((n) => n > 0).map((n) => n - 1);

  test("V22 holds", () =>
    holds(extinction, shareExtinct(found), extinction.expected as number, extinction.tolerance));
  test("V22: churn + 10 % breaks it", () =>
    breaks(
      extinction,
      shareExtinct(active(extinction, 10, morechurn)),
      extinction.expected as number,
      extinction.tolerance,
    ));
  test("V24 holds", () => expect(chiSquareP(rest(found), geometric)).toBeGreaterThan(1e-5));
  test("V24: invitations + 5 % break it", () =>
    expect(chiSquareP(rest(active(extinction, 10, { invitesPerWeek: 1.47 })), geometric)).toBeLessThan(1e-5));
});

describe("V25 Yule process", () => {
  const row = law("V25");
  const found = active(row, 10);
  const p = Math.exp(-3);
  test("mean", () => holds(row, mean(found), row.expected as number, row.tolerance));
  test("chance to be alone", () =>
    holds(
      row,
      mean(found.map((n) => (n === 1 ? 1 : 0))),
      p,
      4.5 * Math.sqrt((p * (1 - p)) / row.replicates),
    ));
  test("geometric", () =>
    expect(
      chiSquareP(
        found.map((n) => n - 1),
        (k) => p * (1 - p) ** k,
      ),
    ).toBeGreaterThan(1e-5));
  test("invitations + 5 % break it", () =>
    breaks(row, mean(active(row, 10, { invitesPerWeek: 2.205 })), row.expected as number, row.tolerance));
});

describe("V27 arrivals and leavings settle to a Poisson law", () => {
  const row = law("V27");
  const found = active(row, 200);
  test("mean", () => holds(row, mean(found), row.expected as number, row.tolerance));
  test("variance", () => holds(row, variance(found), 100, 10.1));
  test("churn + 10 % breaks it", () =>
    breaks(
      row,
      mean(active(row, 200, { churnPerMonth: 1 - Math.exp(-1.65) })),
      row.expected as number,
      row.tolerance,
    ));
});

describe("V28 Weibull retention on days 1, 7, 30 and 90", () => {
  const row = law("V28");
  const days = [1, 7, 30, 90];
  const retention = (change: Partial<Parameters> = {}): number[] => {
    const runs = overSeeds({ ...row.settings[0], ...change }, row.replicates, ({ census }) =>
      days.map((day) => census.active[day] / 10_000),
    );
    return days.map((_, i) => mean(runs.map((run) => run[i])));
  };
  test("holds", () => {
    retention().forEach((share, i) => holds(row, share, (row.expected as number[])[i], row.tolerance));
  });
  test("another shape breaks it, though the first 30 days stay", () => {
    const found = retention({ churnShape: 0.6 });
    holds(row, found[2], (row.expected as number[])[2], row.tolerance);
    breaks(row, found[1], (row.expected as number[])[1], row.tolerance);
  });
});

test("who does not activate leaves in the instant of joining", () => {
  const { people, changes, census } = simulate({
    ...law("V28").settings[0],
    activation: 0.25,
    churnPerMonth: 0,
    days: 10,
  });
  expect(Math.abs(census.active[0] / 10_000 - 0.25)).toBeLessThan(0.02);
  expect(census.leavings[0]).toBe(10_000 - census.active[0]);
  expect(changes.rows.every((row, i) => changes.days[i] === people.joinDays[row])).toBe(true);
});

test("who recruits nobody gives up at the age that is set, and only they", () => {
  const { people, changes } = simulate({
    ...law("V28").settings[0],
    startingMembers: 200,
    invitesPerWeek: 0.7,
    conversion: 0.5,
    churnPerMonth: 0,
    quitWithoutRecruitsDays: 20,
    days: 60,
  });
  const firstRecruit = new Map<number, number>();
  people.sponsors.forEach((sponsor, row) => {
    if (sponsor >= 0 && !firstRecruit.has(sponsor)) firstRecruit.set(sponsor, people.joinDays[row]);
  });
  const left = new Set(changes.rows);
  expect(left.size).toBeGreaterThan(50);
  for (let row = 0; row < people.count; row++) {
    const due = people.joinDays[row] + 20;
    const shouldQuit = due <= 60 && !((firstRecruit.get(row) ?? Infinity) < due);
    expect(left.has(row), `member ${row}`).toBe(shouldQuit);
  }
  changes.rows.forEach((row, i) => expect(changes.days[i]).toBe(people.joinDays[row] + 20));
  people.sponsors.forEach((sponsor, row) => {
    const quitDay = left.has(sponsor) ? people.joinDays[sponsor] + 20 : Infinity;
    expect(people.invitedDays[row]).toBeLessThan(quitDay);
  });
});
