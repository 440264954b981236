import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import { network } from "./madeUpNetwork.ts";

describe("edges of a network", () => {
  test("no contacts, nobody who accepts, one person: nothing happens, and nothing is wrong", () => {
    for (const inviteStyle of ["steady", "burst", "circle"] as const) {
      const setting = network({
        inviteStyle,
        invitesPerWeek: 4,
        invitesPerMember: 4,
        population: 1_000,
        startingMembers: 10,
      });
      for (const none of [{ contacts: 0 }, { conversion: 0 }, { population: 1, startingMembers: 1 }]) {
        const { K, joined, active, finalShare, extinctionChance } = expected({ ...setting, ...none });
        const start = none.startingMembers ?? 10;
        expect([K, joined!.at(-1), active!.at(-1), extinctionChance]).toEqual([0, start, start, 1]);
        expect(finalShare).toBeCloseTo(start / (none.population ?? 1_000), 12);
      }
    }
  });

  test("all at once: whoever can be reached is in on day 0", () => {
    const { joined, finalShare, growthRatePerDay } = expected(
      network({ contacts: 3, startingMembers: 20, days: 5 }),
    );
    expect(joined![0] / 20_000).toBeCloseTo(finalShare!, 9);
    expect(joined![5]).toBe(joined![0]);
    expect(growthRatePerDay).toBeNull();
  });

  test("organic joins alone fill it like any market", () => {
    const { joined } = expected(network({ contacts: 0, startingMembers: 0, organicPerDay: 500, days: 100 }));
    expect(joined![100]).toBeCloseTo(-20_000 * Math.expm1(-2.5), 6);
    const along = expected(
      network({
        contacts: 3,
        conversion: 1e-9,
        startingMembers: 0,
        organicPerDay: 500,
        days: 100,
        cycleDays: 2,
      }),
    );
    expect(along.joined![100]).toBeCloseTo(-20_000 * Math.expm1(-2.5), 2);
    expect(along.finalShare).toBe(1);
  });

  test("a fixed cycle and one of twenty stages are nearly the same", () => {
    const setting = network({
      contacts: 6,
      conversion: 0.4,
      cycleDays: 5,
      startingMembers: 200,
      organicPerDay: 20,
      days: 60,
    });
    const fixed = expected(setting);
    const staged = expected({ ...setting, cycleShape: "staged", cycleStages: 20 });
    expect(Math.abs(fixed.joined![60] / staged.joined![60] - 1)).toBeLessThan(0.002);
    expect(Math.abs(fixed.joined![22] / staged.joined![22] - 1)).toBeLessThan(0.1);
  });

  test("of a large random network a circle makes a market in which anybody meets anybody", () => {
    const timing = { sendDelayDays: 5, cycleDays: 4, cycleShape: "exponential", churnPerMonth: 0.3 } as const;
    const common = { ...timing, population: 1_000_000, startingMembers: 5_000, conversion: 0.3, days: 90 };
    const circle = expected(network({ ...common, contacts: 12 }));
    const burst = expected({
      ...neutralParameters,
      ...common,
      market: "mixed",
      inviteStyle: "burst",
      invitesPerMember: 12,
    });
    expect(circle.K).toBeCloseTo(burst.K, 4);
    circle.joined!.forEach((members, day) =>
      expect(Math.abs(members / burst.joined![day] - 1)).toBeLessThan(1e-3),
    );
    circle.active!.forEach((members, day) =>
      expect(Math.abs(members / burst.active![day] - 1)).toBeLessThan(1e-3),
    );
  });
});

describe("where theory does not follow, it says why", () => {
  const steady = network({
    inviteStyle: "steady",
    invitesPerWeek: 4,
    conversion: 0.3,
    cycleDays: 4,
    churnPerMonth: 0.2,
  });
  const nothing = {
    joined: null,
    active: null,
    peak: null,
    finalShare: null,
    extinctionChance: null,
    growthRatePerDay: null,
  };

  test.each([
    [{ network: "small-world" }, /know each other: no theory that we trust follows it on such a network/],
    [{ network: "scale-free" }, /no theory that we trust/],
    [{ network: "communities" }, /within a community: no theory that we trust/],
    [{ threshold: 3 }, /before 3 contacts are active/],
    [{ maxAsks: 2 }, /up to 2 times/],
    [{ fitShare: 0.5, targeting: 0.5 }, /aimed/],
    [{ fatigue: 0.5 }, /how often each was asked/],
    [{ burn: 0.5 }, /closed for good/],
    [{ stickiness: 1 }, /keep members/],
    [{ returnPerMonth: 0.3 }, /comes back/],
    [{ winback: 1 }, /win members back/],
    [{ quitWithoutRecruitsDays: 20 }, /gives up/],
  ] as const)("not at all: %o", (subset, reason) => {
    const result = expected({ ...steady, ...subset });
    expect(result).toMatchObject(nothing);
    expect(result.K).toBeCloseTo(result.acceptance * result.invitations, 12);
    for (const field of [
      "joined",
      "peak",
      "finalShare",
      "extinctionChance",
      "growthRatePerDay",
      "doublingDays",
      "K",
    ] as const)
      expect(result.reasons[field]).toMatch(reason);
  });

  test.each([
    [{ fatigue: 0.5 }, /how often each was asked/],
    [{ burn: 0.5 }, /closed for good/],
    [{ networkEffect: 1 }, /more are active/],
    [{ startPlacement: "best-connected" }, /chosen by where they stand/],
  ] as const)("not to the end: %o; its beginning is that of a circle", (subset, reason) => {
    const circle = network({ conversion: 0.3, cycleDays: 4, contacts: 6, startingMembers: 20 });
    const plain = expected(circle);
    const result = expected({ ...circle, ...subset });
    expect(result).toMatchObject({ joined: null, active: null, peak: null, finalShare: null });
    expect([result.K, result.growthRatePerDay]).toEqual([plain.K, plain.growthRatePerDay]);
    expect(result.reasons.joined).toMatch(reason);
    expect(result.reasons.finalShare).toMatch(reason);
  });

  test("a circle that is asked on joining ends the same whoever leaves, is won back or gives up; its active are not followed", () => {
    const circle = network({
      conversion: 0.3,
      cycleDays: 4,
      contacts: 6,
      startingMembers: 20,
      churnPerMonth: 0.3,
    });
    const plain = expected(circle);
    for (const subset of [{ stickiness: 1 }, { winback: 1 }, { quitWithoutRecruitsDays: 9 }]) {
      const result = expected({ ...circle, ...subset });
      expect([result.K, result.finalShare, result.joined]).toEqual([plain.K, plain.finalShare, null]);
    }
    expect(expected({ ...circle, returnPerMonth: 0.3 }).joined).toEqual(plain.joined);
  });

  test("a burst of a number that is not Poisson has no chance of dying out in closed form", () => {
    const burst = network({ inviteStyle: "burst", invitesPerMember: 6, conversion: 0.5, cycleDays: 3 });
    expect(expected({ ...burst, inviteSpread: "poisson" }).extinctionChance).toBeGreaterThan(0);
    const fixed = expected({ ...burst, inviteSpread: "fixed" });
    expect(fixed.extinctionChance).toBeNull();
    expect(fixed.reasons.extinctionChance).toMatch(/no formula/);
    expect(fixed.joined).not.toBeNull();
    expect(expected({ ...burst, conversion: 0.01 }).extinctionChance).toBe(1);
  });

  test("what fades on a network of steady members has no rate, what fades in circles has one", () => {
    const fading = expected({ ...steady, conversion: 0.01 });
    expect(fading.K).toBeLessThan(1);
    expect(fading.growthRatePerDay).toBeNull();
    expect(fading.reasons.growthRatePerDay).toMatch(/dies away/);
    const circle = expected(
      network({ contacts: 5, conversion: 0.1, cycleDays: 5, cycleShape: "exponential" }),
    );
    expect(circle.growthRatePerDay).toBeCloseTo((circle.K - 1) / 5, 9);
  });
});
