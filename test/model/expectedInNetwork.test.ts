import { describe, expect, test } from "vitest";
import { criticalConversion } from "../../src/model/criticalConversion.ts";
import { expected } from "../../src/model/expected.ts";
import { contactLawOf, lawOf } from "../../src/model/theory/network/contactLaw.ts";
import { oneGroup } from "../../src/model/theory/network/contactGroups.ts";
import { networkFinalShare } from "../../src/model/theory/network/networkFinalShare.ts";
import { given, network, poissonAt, uneven } from "./madeUpNetwork.ts";

const churnOf = (hazardPerDay: number): number => -Math.expm1(-30 * hazardPerDay);

describe("the end of a circle in a network, by generating functions", () => {
  /** Final share when next to nobody starts. */
  const finalOf = (people: ReadonlyMap<number, number>, chance: number): number => {
    const law = lawOf(people);
    const drawn = [{ share: 1, pull: 1 }];
    const market = { population: 1e10, startingMembers: 1, organicPerDay: 0, drawn };
    const kinds = [{ share: 1, conversion: 1, asked: 1 }];
    return networkFinalShare({ law, groups: oneGroup(law), kinds, market }, [[chance]]);
  };

  test("V46: four contacts each, one in two accepts", () => {
    expect(finalOf(new Map([[4, 1]]), 0.5)).toBeCloseTo(0.8541019662, 9);
    const result = expected(given({ 4: 100 }, { conversion: 0.5, startingMembers: 1 }));
    expect(result.finalShare).toBeCloseTo(0.8541019662, 4);
    expect(1 - result.extinctionChance!).toBeCloseTo(0.8541019662, 9);
    expect(result.K).toBe(1.5);
  });

  test("V48: a random network, four in the mean, two in five accept", () => {
    const poisson = new Map(Array.from({ length: 60 }, (_, k) => [k, poissonAt(4, k)]));
    expect(finalOf(poisson, 0.4)).toBeCloseTo(0.6419813173, 9);
    const wide = { contacts: 4, conversion: 0.4, population: 10_000_000 } as const;
    const one = expected(network({ ...wide, startingMembers: 1 }));
    expect(one.finalShare).toBeCloseTo(0.6419813173, 6);
    expect(1 - one.extinctionChance!).toBeCloseTo(0.6419813173, 6);
    expect(expected(network({ ...wide, startingMembers: 50_000 })).finalShare).toBeCloseTo(0.6461258, 6);
  });

  test("the law of a random network: binomial, also where everybody knows everybody", () => {
    const law = contactLawOf(network({ contacts: 3, population: 4 }));
    expect([...law.counts]).toEqual([3]);
    const half = contactLawOf(network({ contacts: 1.5, population: 4 }));
    expect([...half.shares].map((share) => Math.round(8 * share))).toEqual([1, 3, 3, 1]);
    expect(half.others).toBeCloseTo(1, 12);
    const large = contactLawOf(network({ contacts: 1_000, population: 20_000 }));
    expect(large.mean).toBeCloseTo(1_000, 8);
    expect(large.others).toBeCloseTo((1_000 * 19_998) / 19_999, 8);
  });

  test("K is 1 at the critical conversion, and grows with the conversion", () => {
    const critical = criticalConversion(Float64Array.from({ length: 11 }, (_, k) => uneven[k] ?? 0));
    const at = (conversion: number) => expected(given(uneven, { conversion, cycleDays: 1 }));
    expect(at(critical).K).toBeCloseTo(1, 12);
    expect(at(critical).extinctionChance).toBeCloseTo(1, 6);
    expect(at(2 * critical).K).toBeCloseTo(2, 12);
    expect(at(2 * critical).growthRatePerDay).toBeCloseTo(Math.LN2, 9);
    expect(at(0.8 * critical).finalShare).toBeLessThan(0.01);
    expect(at(1.5 * critical).finalShare).toBeGreaterThan(0.1);
  });

  test("below K = 1 those who start are multiplied: their recruits have other numbers of contacts than they", () => {
    const { K, amplification } = expected(given(uneven, { conversion: 0.1 }));
    const mean = 0.4 + 5 * 0.4 + 10 * 0.2;
    expect(K).toBeCloseTo((0.1 * (20 * 0.4 + 90 * 0.2)) / mean, 12);
    expect(amplification).toBeCloseTo(1 + (0.1 * mean) / (1 - K), 12);
  });

  test("two kinds of people, the misfits asked less often", () => {
    const setting = network({ contacts: 6, population: 1_000_000, startingMembers: 10_000, conversion: 0.5 });
    const kinds = { fitShare: 0.4, misfitConversion: 0.1, targeting: 0.3 };
    const { finalShare, K, acceptance, invitations } = expected({ ...setting, ...kinds });
    let joined = 0.01;
    for (let round = 0; round < 1_000; round++) {
      const outside = 0.4 * Math.exp(-6 * 0.5 * joined) + 0.6 * Math.exp(-6 * 0.7 * 0.1 * joined);
      joined = 1 - 0.99 * outside;
    }
    expect(finalShare).toBeCloseTo(joined, 5);
    expect(invitations).toBeCloseTo(6 * (0.4 + 0.6 * 0.7), 10);
    expect(acceptance).toBeCloseTo((0.4 * 0.5 + 0.6 * 0.7 * 0.1) / (0.4 + 0.6 * 0.7), 12);
    expect(K).toBeCloseTo(acceptance * invitations, 4);
  });
});

describe("the curve in a network meets differential equations solved in another way", () => {
  const starting = 100;
  const people = 10_000;
  const shares = Object.entries(uneven).map(([count, share]) => ({
    count: Number(count),
    share: share / 100,
  }));
  const mean = shares.reduce((sum, { count, share }) => sum + count * share, 0);

  /** Follows dy/dt from y, ten thousand steps; gives y by day. */
  function follow(start: number[], slope: (y: number[]) => number[], days: number): number[][] {
    const byDay = [start];
    const step = 1 / 100;
    const moved = (y: number[], by: number[], length: number): number[] =>
      y.map((value, i) => value + length * by[i]);
    let y = start;
    for (let day = 0; day < days; day++) {
      for (let i = 0; i < 100; i++) {
        const k1 = slope(y);
        const k2 = slope(moved(y, k1, step / 2));
        const k3 = slope(moved(y, k2, step / 2));
        const k4 = slope(moved(y, k3, step));
        y = y.map((value, j) => value + (step / 6) * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]));
      }
      byDay.push(y);
    }
    return byDay;
  }

  const joinedOf = (theta: number): number =>
    people * (1 - 0.99 * shares.reduce((sum, { count, share }) => sum + share * theta ** count, 0));

  const apart = (curve: Float64Array | null, exact: (day: number) => number): number =>
    curve!.reduce((most, value, day) => Math.max(most, Math.abs(value - exact(day))), 0) / people;

  const leaving = 0.05;

  test("circle: sent after a while if still active, answered after a while", () => {
    const [sending, answering, accepted] = [0.2, 0.25, 0.8 * 0.45];
    // Of the contacts of an outsider: not brought it yet; members who may still send; answers on their way. And the active.
    const byDay = follow(
      [1, 0.01, 0, starting],
      ([theta, open, underWay, active]) => {
        const thetaSlope = -answering * underWay;
        const ends = shares.reduce(
          (sum, { count, share }) => sum + (share * count * (count - 1) * theta ** (count - 2)) / mean,
          0,
        );
        const people0 = shares.reduce(
          (sum, { count, share }) => sum + share * count * theta ** (count - 1),
          0,
        );
        return [
          thetaSlope,
          -0.99 * ends * thetaSlope - (sending + leaving) * open,
          accepted * sending * open - answering * underWay,
          -people * 0.99 * people0 * thetaSlope - leaving * active,
        ];
      },
      60,
    );
    const { joined, active, growthRatePerDay } = expected(
      given(uneven, {
        circleShare: 0.8,
        sendDelayDays: 1 / sending,
        conversion: 0.45,
        cycleDays: 1 / answering,
        cycleShape: "exponential",
        churnPerMonth: churnOf(leaving),
        startingMembers: starting,
        days: 60,
      }),
    );
    expect(joined![60]).toBeGreaterThan(2 * joined![20]);
    expect(apart(joined, (day) => joinedOf(byDay[day][0]))).toBeLessThan(1e-4);
    expect(apart(active, (day) => byDay[day][3])).toBeLessThan(1e-4);
    const others = shares.reduce((sum, { count, share }) => sum + share * count * (count - 1), 0) / mean;
    const r = growthRatePerDay!;
    const recruits = (others * accepted * sending * answering) / ((sending + leaving + r) * (answering + r));
    expect(recruits).toBeCloseTo(1, 10);
  });

  const perDay = 0.5;
  const steady = { inviteStyle: "steady", invitesPerWeek: 7 * perDay, conversion: 0.6 } as const;

  test("steady, the same contact again and again: the more contacts, the fewer invitations for each", () => {
    const byDay = follow(
      [1, ...shares.map(({ count, share }) => (0.01 * share * count) / mean)],
      ([theta, ...open]) => {
        const thetaSlope = -shares.reduce((sum, { count }, i) => sum + ((perDay * 0.6) / count) * open[i], 0);
        const openSlopes = shares.map(({ count, share }, i) => {
          const ends = count === 1 ? 0 : ((share * count) / mean) * (count - 1) * theta ** (count - 2);
          return -0.99 * ends * thetaSlope - ((perDay * 0.6) / count + leaving) * open[i];
        });
        return [thetaSlope, ...openSlopes];
      },
      80,
    );
    const { joined } = expected(
      given(uneven, { ...steady, churnPerMonth: churnOf(leaving), startingMembers: starting, days: 80 }),
    );
    expect(joined![80]).toBeGreaterThan(2 * joined![20]);
    expect(apart(joined, (day) => joinedOf(byDay[day][0]))).toBeLessThan(1e-4);
  });

  test("its growth rate in closed form, where all have four contacts", () => {
    const { growthRatePerDay, K } = expected(
      given({ 4: 100 }, { ...steady, churnPerMonth: churnOf(leaving) }),
    );
    const toOne = (perDay * 0.6) / 4;
    expect(growthRatePerDay).toBeCloseTo(2 * toOne - leaving, 7);
    expect(K).toBeCloseTo((3 * toOne) / (toOne + leaving), 9);
  });
});
