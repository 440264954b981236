import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { answeredBefore } from "../../src/model/theory/cycle.ts";
import { answeredUpTo } from "../../src/model/theory/network/answeredUpTo.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { given, poissonAt, uneven } from "./madeUpNetwork.ts";

describe("how often a contact may be asked", () => {
  const eager = given(uneven, {
    inviteStyle: "steady",
    invitesPerWeek: 70,
    conversion: 0.3,
    startingMembers: 100,
    days: 400,
  });

  test("once, and for ever: a circle, in the end", () => {
    const once = expected({ ...eager, maxAsks: 1 });
    const circle = expected({ ...eager, inviteStyle: "circle" });
    expect(once.finalShare).toBeCloseTo(circle.finalShare!, 8);
    expect(once.K).toBeCloseTo(circle.K, 8);
    expect(once.joined![400]).toBeCloseTo(circle.joined![400], 0);
    expect(once.invitations).toBeCloseTo(1 + circle.K / 0.3, 6);
  });

  test("again and again, and for ever: everybody who has a way to a member", () => {
    const { K, finalShare } = expected(eager);
    expect(K).toBeCloseTo((20 * 0.4 + 90 * 0.2) / 4.4, 9);
    expect(finalShare).toBeGreaterThan(expected({ ...eager, maxAsks: 1 }).finalShare! + 0.1);
    const connected = given({ 4: 100 }, { ...steadyOf(eager), startingMembers: 1 });
    expect(expected(connected).finalShare).toBeCloseTo(1, 9);
  });

  test("once, by members who leave: the first four invitations, as far as it comes to them", () => {
    const setting = given(
      { 4: 100 },
      { inviteStyle: "steady", invitesPerWeek: 3.5, conversion: 0.7, maxAsks: 1 },
    );
    const { K, invitations } = expected({ ...setting, churnPerMonth: -Math.expm1(-30 * 0.2) });
    const next = 0.5 / (0.5 + 0.2);
    const asked = next + next ** 2 + next ** 3 + next ** 4;
    expect(invitations).toBeCloseTo(asked, 9);
    expect(K).toBeCloseTo((3 * 0.7 * asked) / 4, 9);
  });

  test("never: nobody joins but those who start", () => {
    const { K, joined, finalShare } = expected({ ...eager, maxAsks: 0 });
    expect([K, joined!.at(-1)]).toEqual([0, 100]);
    expect(finalShare).toBeCloseTo(0.01, 12);
  });

  test("a few on joining: who asks nobody twice brings more", () => {
    const burst = given(
      { 4: 100 },
      { inviteStyle: "burst", invitesPerMember: 2, conversion: 0.6, startingMembers: 100 },
    );
    const K = (maxAsks: number): number => expected({ ...burst, maxAsks, inviteSpread: "fixed" }).K;
    expect(K(1)).toBeCloseTo(3 * 0.6 * (2 / 4), 12);
    expect(K(Infinity)).toBeCloseTo(3 * (1 - (1 - 0.6 / 4) ** 2), 12);
    // A geometric number N of mean 2: E[min(N, 4)] = 2 · (1 − (2/3)⁴).
    const geometric = expected({ ...burst, maxAsks: 1, inviteSpread: "geometric" });
    expect(geometric.K).toBeCloseTo(3 * 0.6 * ((2 * (1 - (2 / 3) ** 4)) / 4), 12);
    // E[(1 − p)^N] = 1/(1 + 2p).
    const repeated = expected({ ...burst, inviteSpread: "geometric" });
    expect(repeated.K).toBeCloseTo(3 * (1 - 1 / (1 + 2 * 0.15)), 12);
    const spread = expected({ ...burst, maxAsks: 1, inviteSpread: "poisson" });
    const withinFour = 4 - [0, 1, 2, 3].reduce((sum, k) => sum + (4 - k) * poissonAt(2, k), 0);
    expect(spread.K).toBeCloseTo((3 * 0.6 * withinFour) / 4, 12);
  });

  test("waiting changes when they are asked, not how many: once each, in the end the same", () => {
    for (const inviteSpread of ["fixed", "poisson", "geometric"] as const) {
      const burst = given(uneven, { inviteStyle: "burst", invitesPerMember: 3.4, inviteSpread, maxAsks: 1 });
      const waiting = expected({ ...burst, sendDelayDays: 7 });
      expect(waiting.K).toBeCloseTo(expected(burst).K, 8);
    }
  });
});

const steadyOf = ({ inviteStyle, invitesPerWeek, conversion, days }: Parameters): Partial<Parameters> => ({
  inviteStyle,
  invitesPerWeek,
  conversion,
  days,
});

describe("invitations sent up to one age and answered up to another", () => {
  test.each([
    ["fixed", 0],
    ["exponential", 1],
    ["in three stages", 3],
    ["in twenty stages", 20],
  ] as const)("%s: as added up invitation by invitation", (_, stages) => {
    const cycle = { days: 6, stages };
    for (const { onJoining, perDay, fadingPerDay } of [
      { onJoining: 0, perDay: 0.7, fadingPerDay: 0 },
      { onJoining: 0, perDay: 2, fadingPerDay: 1 / 6 },
      { onJoining: 0, perDay: 40, fadingPerDay: 12 },
      { onJoining: 5, perDay: 0, fadingPerDay: 0 },
    ])
      for (const [sentAge, answeredAge] of [
        [0.5, 0.5],
        [3, 7],
        [20, 20],
        [11, 90],
        [300, 300],
      ]) {
        const answeredWithin = (days: number): number => answeredBefore(cycle, days + 1e-9);
        let exact = onJoining * answeredWithin(answeredAge);
        const step = sentAge / 40_000;
        for (let age = step / 2; age < sentAge; age += step)
          exact += step * perDay * Math.exp(-fadingPerDay * age) * answeredWithin(answeredAge - age);
        const sending = { onJoining, perDay, fadingPerDay, spread: "poisson" } as const;
        const found = answeredUpTo(sending, cycle, sentAge, answeredAge);
        expect(Math.abs(found - exact)).toBeLessThan(1e-3 * Math.max(exact, 0.1));
      }
  });
});
