import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";

const bare = (subset: Partial<Parameters>): Parameters => ({ ...neutralParameters, ...subset });
const kinds = { conversion: 0.3, fitShare: 0.2, misfitConversion: 0.05, targeting: 0.7 } as const;

describe("people for whom it is made, and others", () => {
  test("V57: an aimed invitation meets somebody fitting, the others meet anybody", () => {
    const setting = bare({ inviteStyle: "burst", invitesPerMember: 10, cycleDays: 1, ...kinds });
    for (const market of ["unlimited", "mixed"] as const) {
      const { acceptance, K } = expected({ ...setting, market });
      expect(acceptance).toBeCloseTo(0.7 * 0.3 + 0.3 * (0.2 * 0.3 + 0.8 * 0.05), 12);
      expect(acceptance).toBeCloseTo(0.24, 12);
      expect(K).toBeCloseTo(2.4, 12);
    }
  });

  test("aiming at nobody is not aiming: where nobody fits, and in part where few people are asked", () => {
    expect(expected({ ...kinds, fitShare: 0, market: "unlimited" }).acceptance).toBeCloseTo(0.05, 12);
    expect(expected({ ...kinds, fitShare: 0, market: "mixed" }).acceptance).toBeCloseTo(0.05, 12);
    // One other person, who fits or not: aimed at if it does, and asked all the same if it does not.
    const two = expected({ ...kinds, market: "mixed", population: 2, startingMembers: 1 });
    expect(two.acceptance).toBeCloseTo(0.2 * 0.3 + 0.8 * 0.05, 12);
  });

  test("with one conversion for all they are one kind", () => {
    const alike = expected({ conversion: 0.22, misfitConversion: 0.22, fitShare: 0.4 });
    const plain = expected({ conversion: 0.22 });
    expect(alike.K).toBeCloseTo(plain.K, 12);
    expect(alike.finalShare).toBeCloseTo(plain.finalShare!, 12);
    alike.joined!.forEach((members, day) => expect(members).toBeCloseTo(plain.joined![day], 6));
  });

  /** Members by day where each active one sends at one rate, by differential equations. */
  function byEquations(days: number): number[] {
    const { conversion, fitShare, misfitConversion, targeting } = kinds;
    const people = 50_000;
    const perDay = 0.4;
    const leaving = 0.03;
    const answering = 1 / 4;
    const slope = ([fitting, misfits, active, underWay]: number[]): number[] => {
      const answers = answering * underWay;
      const toFitting =
        answers *
        conversion *
        fitting *
        (targeting / (fitShare * (people - 1)) + (1 - targeting) / (people - 1));
      const toMisfits = (answers * misfitConversion * misfits * (1 - targeting)) / (people - 1);
      return [-toFitting, -toMisfits, toFitting + toMisfits - leaving * active, perDay * active - answers];
    };
    const moved = (y: number[], by: number[], length: number): number[] =>
      y.map((value, i) => value + length * by[i]);
    let y = [0.2 * 49_000, 0.8 * 49_000, 1_000, 0];
    const joined = [1_000];
    for (let day = 1; day <= days; day++) {
      for (let i = 0; i < 50; i++) {
        const k1 = slope(y);
        const k2 = slope(moved(y, k1, 0.01));
        const k3 = slope(moved(y, k2, 0.01));
        const k4 = slope(moved(y, k3, 0.02));
        y = y.map((value, j) => value + (0.02 / 6) * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]));
      }
      joined.push(people - y[0] - y[1]);
    }
    return joined;
  }

  const market = { market: "mixed", population: 50_000, startingMembers: 1_000 } as const;

  test("the curve of two kinds, of whom one is used up before the other", () => {
    const { joined, finalShare } = expected(
      bare({
        ...market,
        ...kinds,
        inviteStyle: "steady",
        invitesPerWeek: 2.8,
        cycleDays: 4,
        cycleShape: "exponential",
        churnPerMonth: -Math.expm1(-0.9),
        days: 200,
      }),
    );
    const exact = byEquations(200);
    joined!.forEach((members, day) => expect(Math.abs(members / exact[day] - 1)).toBeLessThan(2e-4));
    // All the fitting, and not all of the others.
    expect(joined![200]).toBeGreaterThan(0.23 * 50_000);
    expect(joined![200]).toBeLessThan(0.6 * 50_000);
    expect(finalShare! * 50_000).toBeGreaterThan(joined![200]);
  });

  test("its end is where everybody's pull adds up", () => {
    const { finalShare, K } = expected(
      bare({ ...market, ...kinds, inviteStyle: "burst", invitesPerMember: 8, cycleDays: 3, days: 300 }),
    );
    const pulls = [(0.3 / 0.24) * (0.7 / 0.2 + 0.3), (0.05 / 0.24) * 0.3];
    let share = 0.02;
    for (let round = 0; round < 2_000; round++)
      share = 1 - 0.98 * (0.2 * Math.exp(-pulls[0] * K * share) + 0.8 * Math.exp(-pulls[1] * K * share));
    expect(finalShare).toBeCloseTo(share, 10);
  });

  test("misfits who never accept stay outside, even if members invite for ever", () => {
    const forEver = {
      ...market,
      inviteStyle: "steady",
      invitesPerWeek: 4,
      conversion: 0.3,
      fitShare: 0.25,
    } as const;
    const { finalShare, K } = expected(bare(forEver));
    expect(K).toBe(Infinity);
    expect(finalShare).toBeCloseTo(0.02 + 0.98 * 0.25, 12);
    expect(expected(bare({ ...forEver, misfitConversion: 0.01 })).finalShare).toBe(1);
  });

  test("Bass's closed form is for people who are alike", () => {
    const bass = bare({ ...market, inviteStyle: "steady", invitesPerWeek: 2.1, conversion: 1, days: 100 });
    const alike = expected(bass).peak!;
    const mixed = expected({ ...bass, conversion: 0.5, fitShare: 0.5, misfitConversion: 1 }).peak!;
    expect(mixed.sharePerDay).toBeLessThan(alike.sharePerDay * 0.8);
  });
});
