import { describe, expect, test } from "vitest";
import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { simulate } from "../../src/model/simulation.ts";
import { expectShare, meanOver, pair, perMonth, total, triangle } from "./smallSettings.ts";

describe("what pulls people in and holds them", () => {
  test("networkEffect: each further active contact adds to the acceptance", () => {
    const share = meanOver(
      4_000,
      { ...triangle, conversion: 0.25, networkEffect: 1 },
      ({ people }) => people.count - 2,
    );
    // Two are asked by one each: .25 × (1 + 1 × 1 other) = .5, twice.
    expectShare(share, 0.75, 4_000);
  });

  test("networkEffect in a mixed market counts contacts × active ÷ population", () => {
    const share = meanOver(
      4_000,
      {
        ...pair,
        population: 100,
        startingMembers: 50,
        invitesPerMember: 1,
        contacts: 4,
        networkEffect: 0.5,
        conversion: 0.2,
        days: 1,
      },
      ({ people, census }) => (people.count - 50) / (census.sent[0] - census.wasted[0] - census.overtaken[1]),
    );
    // .2 × (1 + .5 × 4 × .5) = .4 at first; the handful that joins meanwhile at the same moment adds a little.
    expect(share).toBeGreaterThan(0.39);
    expect(share).toBeLessThan(0.45);
  });

  test("threshold: the cycle begins when so many contacts are active, and not before", () => {
    // A ring of 6; 0 starts and asks 1 and 5, who need two active contacts. 3 comes in when it is asked by nobody: never.
    const ring = { ...triangle, population: 6, startPersons: [0], startingMembers: 1, threshold: 2 } as const;
    const alone = simulate({ ...neutralParameters, ...ring });
    expect(alone.people.count).toBe(1);
    expect(alone.census.open.at(-1)).toBe(2);
    expect(alone.endedBy).toBe("exhausted");
    // With 2 in as well, 1 has two active contacts; the others go on waiting for their second.
    const both = simulate({ ...neutralParameters, ...ring, startPersons: [0, 2], startingMembers: 2 });
    expect(both.people.count).toBe(3);
    expect(both.people.joinDays[2]).toBe(1);
    expect(both.people.persons[2]).toBe(1);
  });

  test("threshold: once met it stays met", () => {
    // 0 and 2 are active when they ask 1 and have left before the cycle is over.
    const { people } = simulate({
      ...neutralParameters,
      ...triangle,
      population: 6,
      startPersons: [0, 2],
      threshold: 2,
      cycleDays: 15,
      churnPerMonth: perMonth(1),
    });
    expect(people.count).toBe(3);
  });

  test("stickiness: a leaving happens with probability 1 ÷ (1 + stickiness × active contacts)", () => {
    const hazard = 0.2;
    const stillTwo = meanOver(
      3_000,
      {
        ...triangle,
        population: 2,
        contacts: 1,
        conversion: 0,
        churnPerMonth: perMonth(hazard),
        stickiness: 3,
        days: 5,
      },
      ({ census }) => (census.active[5] === 2 ? 1 : 0),
    );
    expectShare(stillTwo, Math.exp((-2 * hazard * 5) / 4), 3_000);
  });
});

describe("coming back", () => {
  test("leaving and returning settle where theory says", () => {
    const leaving = 0.05;
    const returning = 0.1;
    const members = 20_000;
    const { census, people } = simulate({
      ...neutralParameters,
      startingMembers: members,
      inviteStyle: "steady",
      churnPerMonth: perMonth(leaving),
      returnPerMonth: perMonth(returning),
      days: 60,
    });
    const active = (day: number): number =>
      (returning + leaving * Math.exp(-(leaving + returning) * day)) / (leaving + returning);
    expectShare(census.active[5] / members, active(5), members);
    expectShare(census.active[60] / members, active(60), members);
    expect(people.count).toBe(members);
  });

  test("who never became active does not come back", () => {
    const { census } = simulate({
      ...neutralParameters,
      startingMembers: 1_000,
      activation: 0,
      churnPerMonth: 0.5,
      returnPerMonth: 0.9,
      days: 90,
    });
    expect(total(census.returns)).toBe(0);
    expect(census.active.every((active) => active === 0)).toBe(true);
  });

  test("winback: somebody who left is asked again and returns, row and sponsor unchanged", () => {
    const setting = {
      ...pair,
      startingMembers: 2,
      inviteStyle: "steady",
      invitesPerWeek: 20,
      cycleDays: 0,
      churnPerMonth: perMonth(0.2),
      days: 60,
    } as const;
    const { people, census } = simulate({ ...neutralParameters, ...setting, winback: 1 });
    expect(people.count).toBe(2);
    expect([...people.sponsors]).toEqual([-1, -1]);
    expect(total(census.returns)).toBeGreaterThan(5);
    expect(total(census.accepted)).toBe(total(census.returns));
    expect(total(census.refused)).toBe(0);
    const without = simulate({ ...neutralParameters, ...setting });
    expect(total(without.census.returns)).toBe(0);
    expect(total(without.census.wasted)).toBe(total(without.census.sent));
  });

  test("an invitation due while its sponsor is away is never sent", () => {
    const { census } = simulate({
      ...neutralParameters,
      startingMembers: 4_000,
      inviteStyle: "steady",
      invitesPerWeek: 7,
      conversion: 0,
      churnPerMonth: perMonth(0.5),
      returnPerMonth: perMonth(0.1),
      days: 40,
    });
    for (const day of [10, 40]) {
      const activeDuring = (census.active[day - 1] + census.active[day]) / 2;
      expect(Math.abs(census.sent[day] - activeDuring)).toBeLessThan(
        4.5 * Math.sqrt(activeDuring) + 0.03 * activeDuring,
      );
    }
  });
});

describe("for whom the product is made", () => {
  const many: Partial<Parameters> = {
    market: "mixed",
    population: 40_000,
    startingMembers: 2_000,
    inviteStyle: "burst",
    invitesPerMember: 1,
    conversion: 1,
    fitShare: 0.25,
    cycleDays: 1,
    days: 1,
  };
  const acceptedShare = (setting: Partial<Parameters>): [share: number, asked: number] => {
    const { census } = simulate({ ...neutralParameters, ...many, ...setting });
    const asked = census.sent[0] - census.wasted[0];
    return [(census.accepted[1] + census.overtaken[1]) / asked, asked];
  };

  test("the others accept with misfitConversion", () => {
    const [share, asked] = acceptedShare({ misfitConversion: 0.2 });
    expectShare(share, 0.25 + 0.75 * 0.2, asked);
  });

  test("targeting aims at those whom it fits; where nobody fits it aims at all", () => {
    const [share, asked] = acceptedShare({ targeting: 0.6 });
    expectShare(share, 0.6 + 0.4 * 0.25, asked);
    const [none] = acceptedShare({ targeting: 1, fitShare: 0, misfitConversion: 1 });
    expect(none).toBe(1);
  });

  test("in a network it aims at the fitting among the contacts, and in a circle leaves misfits out", () => {
    const network = {
      market: "network",
      network: "small-world",
      contacts: 10,
      startPlacement: "random",
    } as const;
    // Of ten contacts, at least one fits with 1 − .75^10.
    const [share, asked] = acceptedShare({ ...network, targeting: 1 });
    expect(Math.abs(share - (1 - 0.75 ** 10))).toBeLessThan(4.5 * Math.sqrt(0.06 / asked) + 0.02);
    const { census } = simulate({
      ...neutralParameters,
      ...many,
      ...network,
      inviteStyle: "circle",
      targeting: 1,
      misfitConversion: 1,
    });
    expectShare(census.sent[0] / (2_000 * 10), 0.25, 20_000);
  });

  test("whom it fits comes from networkSeed in a network, from seed in a mixed market", () => {
    const rest = { ...many, startingMembers: 1, invitesPerMember: 0, organicPerDay: 0 };
    const joined = (setting: Partial<Parameters>): Set<number> => {
      const run = simulate({
        ...neutralParameters,
        ...rest,
        ...setting,
        market: "network",
        inviteStyle: "circle",
      });
      return new Set(run.people.persons);
    };
    const setting = { population: 200, contacts: 199, days: 2, startPersons: [0] } as const;
    const one = joined({ ...setting, seed: 1 });
    expect(joined({ ...setting, seed: 2 })).toEqual(one);
    expect(joined({ ...setting, networkSeed: 2 })).not.toEqual(one);
  });
});
