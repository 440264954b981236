import { describe, expect, test } from "vitest";
import { settle } from "../../../src/model/settle.ts";
import type { Plan } from "../../../src/parameters/plan.ts";
import { chain, handMadeRun } from "./handMadeRun.ts";

const earnedAt = (run: Parameters<typeof settle>[0], plan: Partial<Plan>, day: number): number[] => [
  ...settle(run, plan).at(day).earned,
];

describe("an entry fee", () => {
  const plan = { entryFee: 10_000, entrySplit: [0.5, 0.3, 0.1] };

  test("goes up the line at the moment of joining, and its rest to the company", () => {
    const settlement = settle(chain, plan);
    expect([...settlement.at(2.5).earned]).toEqual([8_000, 5_000, 0]);
    expect([...settlement.at(3).earned]).toEqual([9_000, 8_000, 5_000, 0]);
    expect([...settlement.at(3).net]).toEqual([-1_000, -2_000, -5_000, -10_000]);
    expect(settlement.at(3).balances).toEqual({
      participants: -18_000,
      company: 18_000,
      suppliers: 0,
      customers: 0,
    });
  });

  test("is paid by who stands at the top too, and not again by who comes back", () => {
    const run = handMadeRun({
      members: [
        [0, -1],
        [4, -1],
      ],
      changes: [
        [5, 0, false],
        [20, 0, true],
      ],
      days: 40,
    });
    expect([...settle(run, plan).at(40).paid]).toEqual([10_000, 10_000]);
  });

  test.each([
    ["compression skips who has left", true, [5_000, 0, 0]],
    ["without it its level is lost", false, [3_000, 0, 0]],
  ])("%s", (_, compression, earned) => {
    const run = handMadeRun({
      members: [
        [0, -1],
        [1, 0],
        [9, 1],
      ],
      changes: [[5, 1, false]],
      days: 20,
    });
    expect(earnedAt(run, { ...plan, compression }, 8)).toEqual([5_000, 0]);
    expect(
      earnedAt(run, { ...plan, compression }, 9).map((cents, row) => cents - [5_000, 0, 0][row]),
    ).toEqual(earned);
  });

  test("who leaves, or comes back, at the very moment of a joining did so before it", () => {
    const members = [
      [0, -1],
      [7, 0],
      [9, 0],
    ] as const;
    const changes = [
      [7, 0, false],
      [9, 0, true],
    ] as const;
    const settlement = settle(handMadeRun({ members, changes, days: 20 }), plan);
    expect([...settlement.at(8).earned]).toEqual([0, 0]);
    expect([...settlement.at(9).earned]).toEqual([5_000, 0, 0]);
  });

  test("of who leaves in the instant of joining is paid and shared all the same", () => {
    const members = [
      [0, -1],
      [7, 0],
      [7, 0],
    ] as const;
    const run = handMadeRun({ members, changes: [[7, 1, false]], days: 20 });
    expect(earnedAt(run, plan, 7)).toEqual([10_000, 0, 0]);
  });

  test("a share above one is promised and paid: by the company", () => {
    const { balances } = settle(chain, { entryFee: 10_000, entrySplit: [0.7, 0.7] }).at(60);
    expect(balances).toEqual({ participants: -5_000, company: 5_000, suppliers: 0, customers: 0 });
    expect(settle(chain, { entryFee: 10_000, entrySplit: [2] }).at(60).balances.company).toBe(-20_000);
  });
});
