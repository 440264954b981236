import { describe, expect, test } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { breaks, holds, law, mean, overSeeds, toleranceAt, variance } from "./law.ts";

test("V06 Skok exact: ten starters, two invitations each, all accepted", () => {
  const row = law("V06");
  expect(simulate(row.settings[0]).census.joined[20]).toBe(row.expected);
  expect(simulate({ ...row.settings[0], days: 19 }).census.joined[19]).not.toBe(row.expected);
});

describe("V08 Skok with chance", () => {
  const row = law("V08");
  const replicates = 100;
  const observe = (change: Partial<Parameters> = {}): number =>
    mean(overSeeds({ ...row.settings[0], ...change }, replicates, (run) => run.census.joined[20]));
  const tolerance = toleranceAt(row, replicates);

  test("holds", () => holds(row, observe(), row.expected as number, tolerance));
  test("K + 5 % breaks it", () =>
    breaks(row, observe({ conversion: 0.21 }), row.expected as number, tolerance));
});

test("V09 generations multiply", () => {
  const row = law("V09");
  const { people } = simulate(row.settings[0]);
  const sizes = Array.from({ length: 7 }, (_, g) => people.generations.filter((other) => other === g).length);
  expect(sizes).toEqual(row.expected);
});

describe("V20 paid acquisition is amplified by 1/(1 − K)", () => {
  const row = law("V20");
  const replicates = 60;
  const observe = (change: Partial<Parameters> = {}): number =>
    mean(
      overSeeds({ ...row.settings[0], ...change }, replicates, ({ census }) => {
        return (census.joined[260] - census.joined[60]) / 200;
      }),
    );
  const tolerance = toleranceAt(row, replicates);

  test("holds", () => holds(row, observe(), row.expected as number, tolerance));
  test("organic joins + 5 % break it", () =>
    breaks(row, observe({ organicPerDay: 10.5 }), row.expected as number, tolerance));
});

describe("V30 the law of the cycle time decides the speed", () => {
  const row = law("V30");
  const replicates = 3;
  const tolerance = toleranceAt(row, replicates);
  const rate = (setting: Partial<Parameters>): number =>
    mean(
      overSeeds(setting, replicates, ({ census: { joined } }) => {
        return Math.log((joined[35] - joined[25]) / (joined[25] - joined[15])) / 10;
      }),
    );

  test.each([
    ["exponential", 0],
    ["in four stages", 1],
    ["fixed", 2],
  ])("%s", (_, at) => holds(row, rate(row.settings[at]), (row.expected as number[])[at], tolerance));
  test("three stages for four break it", () =>
    breaks(row, rate({ ...row.settings[1], cycleStages: 3 }), (row.expected as number[])[1], tolerance));
});

describe("V32 sending delay, churn and cycle together", () => {
  const row = law("V32");
  const replicates = 8;
  const tolerance = toleranceAt(row, replicates);
  const observe = (change: Partial<Parameters> = {}): number =>
    mean(
      overSeeds({ ...row.settings[0], ...change }, replicates, ({ census: { joined } }) => {
        return Math.log((joined[200] - joined[150]) / (joined[150] - joined[100])) / 50;
      }),
    );

  test("holds", () => holds(row, observe(), row.expected as number, tolerance));
  test("churn + 10 % breaks it", () =>
    breaks(row, observe({ churnPerMonth: 1 - Math.exp(-1.65) }), row.expected as number, tolerance));
});

describe("V11 variance of a Galton–Watson generation", () => {
  const row = law("V11");
  const observe = (change: Partial<Parameters> = {}): number =>
    variance(
      overSeeds({ ...row.settings[0], ...change }, row.replicates, ({ people }) => {
        let size = 0;
        for (let i = people.count - 1; i >= 0 && people.generations[i] === 6; i--) size++;
        return size;
      }),
    );

  test("holds", () => holds(row, observe(), row.expected as number, row.tolerance));
  test("a fixed number for Poisson breaks it", () =>
    breaks(row, observe({ inviteSpread: "fixed" }), row.expected as number, row.tolerance));
});

describe("V12, V14, V15 extinction by the law of offspring", () => {
  const replicates = 3_000;
  const extinct = (setting: Partial<Parameters>): number =>
    mean(overSeeds(setting, replicates, (run) => (run.endedBy === "exhausted" ? 1 : 0)));

  test.each(["V12", "V14", "V15"])("%s", (id) => {
    const row = law(id);
    holds(row, extinct(row.settings[0]), row.expected as number, toleranceAt(row, replicates));
  });
  test("geometric for Poisson breaks V12", () => {
    const row = law("V12");
    const observed = extinct({ ...row.settings[0], inviteSpread: "geometric" });
    breaks(row, observed, row.expected as number, toleranceAt(row, replicates));
  });
  test("fixed for Poisson breaks V12", () => {
    const row = law("V12");
    const observed = extinct({ ...row.settings[0], inviteSpread: "fixed" });
    breaks(row, observed, row.expected as number, toleranceAt(row, replicates));
  });
});

describe("V17 extinct by generation", () => {
  const row = law("V17");
  const shares = (change: Partial<Parameters> = {}): number[] => {
    const last = overSeeds({ ...row.settings[0], ...change }, row.replicates, ({ people }) =>
      people.generations.reduce((most, g) => Math.max(most, g), 0),
    );
    return [1, 2, 3, 4, 5].map((g) => mean(last.map((most) => (most < g ? 1 : 0))));
  };

  test("holds", () => {
    shares().forEach((share, i) => holds(row, share, (row.expected as number[])[i], row.tolerance));
  });
  test("K + 5 % breaks it", () =>
    breaks(row, shares({ invitesPerMember: 1.575 })[4], (row.expected as number[])[4], row.tolerance));
});

describe("V18 a family below K = 1 has 1/(1 − K) members", () => {
  const row = law("V18");
  const observe = (change: Partial<Parameters> = {}): number =>
    mean(overSeeds({ ...row.settings[0], ...change, days: 1000 }, row.replicates, (run) => run.people.count));

  test("holds", () => holds(row, observe(), row.expected as number, row.tolerance));
  test("K + 5 % breaks it", () =>
    breaks(row, observe({ invitesPerMember: 0.84 }), row.expected as number, row.tolerance));
});

describe("V59 know, like, trust", () => {
  const row = law("V59");
  const observe = (change: Partial<Parameters> = {}): { share: number; mean: number; sd: number } => {
    const { people } = simulate({ ...row.settings[0], ...change });
    const delays = [...people.joinDays].filter((_, i) => people.generations[i] === 1);
    return { share: delays.length / 50_000, mean: mean(delays), sd: Math.sqrt(variance(delays)) };
  };

  test("holds", () => {
    const found = observe();
    holds(row, found.share, row.expected as number, row.tolerance);
    holds(row, found.mean, 90, (4.5 * 51.96) / Math.sqrt(10_500));
    holds(row, found.sd, 51.96, (4.5 * 51.96) / Math.sqrt(10_500));
  });
  test("two stages for three break the spread of the delay", () =>
    breaks(row, observe({ cycleStages: 2 }).sd, 51.96, (4.5 * 51.96) / Math.sqrt(10_500)));
  test("a refusal in stages comes sooner than an acceptance", () => {
    const { census } = simulate({ ...row.settings[0], days: 60 });
    const refused = census.refused.reduce((sum, count) => sum + count, 0) / 39_500;
    const accepted = census.accepted.reduce((sum, count) => sum + count, 0) / 10_500;
    expect(refused).toBeGreaterThan(1.3 * accepted);
  });
});
