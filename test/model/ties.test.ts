import { describe, expect, test } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { creditOfFirst, twoForOne } from "../laws/tieCredit.ts";

describe("what happens at one and the same time", () => {
  test("does not favour the early row", () => {
    const share = creditOfFirst(simulate);
    expect(Math.abs(share - 0.5)).toBeLessThan((4.5 * 0.5) / Math.sqrt(2_000));
  });

  test("a chain without cycle time is all there at once, in rounds", () => {
    const { people, census } = simulate({
      ...twoForOne,
      market: "unlimited",
      startingMembers: 3,
      invitesPerMember: 2,
      cycleDays: 0,
      memberLimit: 45,
    });
    expect([...people.generations]).toEqual([
      ...Array<number>(3).fill(0),
      ...Array<number>(6).fill(1),
      ...Array<number>(12).fill(2),
      ...Array<number>(24).fill(3),
    ]);
    expect(people.joinDays.every((day) => day === 0)).toBe(true);
    expect(census.rows).toBe(1);
    expect(census.lastRowIsPartial).toBe(true);
    expect(census.sent[0]).toBe(2 * (3 + 6 + 12));
  });

  test("a member that leaves at the moment of a sending sends nothing", () => {
    const { people, census } = simulate({ ...twoForOne, churnPerMonth: 1 });
    expect(people.count).toBe(2);
    expect(census.sent.every((count) => count === 0)).toBe(true);
    expect(census.active[0]).toBe(0);
  });
});
