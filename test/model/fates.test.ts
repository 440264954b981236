import { describe, expect, test } from "vitest";
import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import { simulate } from "../../src/model/simulation.ts";
import { expectShare, meanOver, pair, total, triangle } from "./smallSettings.ts";

describe("an invitation's fate", () => {
  test("to a member it is wasted, and while another was faster it is overtaken", () => {
    const { census } = simulate({ ...neutralParameters, ...triangle });
    // 0 and 1 ask each other, wasted, and both ask 2, who accepts one; 2 asks both.
    expect(total(census.sent)).toBe(6);
    expect(total(census.wasted)).toBe(4);
    expect(total(census.accepted)).toBe(1);
    expect(total(census.overtaken)).toBe(1);
  });

  test("burn: the first refusal closes the person to all that come after", () => {
    const { census } = simulate({
      ...neutralParameters,
      ...pair,
      conversion: 0,
      burn: 1,
      sendDelayDays: 3,
      cycleDays: 0,
      days: 200,
    });
    expect(total(census.refused)).toBe(1);
    expect(total(census.unreachable)).toBe(2);
  });

  test("burn: asked before the refusal and answered after it, an invitation that would be accepted is unreachable", () => {
    const share = meanOver(
      3_000,
      { ...pair, invitesPerMember: 2, conversion: 0.5, burn: 1 },
      ({ people }) => people.count - 1,
    );
    // Both are out before an answer comes; the first answer decides, whatever the second one is.
    expectShare(share, 0.5, 3_000);
  });

  test("fatigue 1: nobody accepts a second ask, though the first was refused", () => {
    const share = meanOver(3_000, { ...pair, conversion: 0.3, fatigue: 1 }, ({ people }) => people.count - 1);
    expectShare(share, 0.3, 3_000);
  });

  test("maxAsks: nobody is asked more often by one sponsor, and none at 0", () => {
    const setting = { ...triangle, inviteStyle: "steady", invitesPerWeek: 50, conversion: 0 } as const;
    const sent = (maxAsks: number): number =>
      total(simulate({ ...neutralParameters, ...setting, maxAsks }).census.sent);
    expect(sent(0)).toBe(0);
    expect(sent(1)).toBe(4);
    expect(sent(3)).toBe(12);
    expect(sent(Infinity)).toBeGreaterThan(100);
  });

  test("a person is asked once more after each refusal until maxAsks: 1 − (1 − c)^n", () => {
    const share = meanOver(
      2_000,
      {
        ...triangle,
        startPersons: [0],
        startingMembers: 1,
        population: 2,
        contacts: 1,
        inviteStyle: "steady",
        invitesPerWeek: 70,
        conversion: 0.3,
        maxAsks: 2,
      },
      ({ people }) => people.count - 1,
    );
    expectShare(share, 1 - 0.7 ** 2, 2_000);
  });

  test("staged in a limited market: refusals come at the failing stage, open ones stand at theirs", () => {
    const { census } = simulate({
      ...neutralParameters,
      market: "mixed",
      population: 400_000,
      startingMembers: 2_000,
      inviteStyle: "burst",
      invitesPerMember: 10,
      conversion: 0.125,
      cycleDays: 30,
      cycleShape: "staged",
      cycleStages: 3,
      days: 1,
    });
    // Each stage takes 10 days on average and half pass it; on day 1 hardly anybody has passed all three.
    const sent = census.sent[0] - census.wasted[0];
    expectShare(census.openByStage[0][1] / sent, Math.exp(-0.1), sent);
    expectShare(census.openByStage[1][1] / sent, 0.05 * Math.exp(-0.1), sent);
    expectShare(
      census.refused[1] / sent,
      0.5 * (1 - Math.exp(-0.1)) + 0.5 * 0.5 * (1 - 1.1 * Math.exp(-0.1)),
      sent,
    );
  });
});
