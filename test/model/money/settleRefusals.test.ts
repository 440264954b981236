import { describe, expect, test } from "vitest";
import { settle } from "../../../src/model/settle.ts";
import { chain, handMadeRun } from "./handMadeRun.ts";

describe("what cannot be settled is refused in plain words", () => {
  test.each([
    [{ entryFee: -1 }, /plan\.entryFee lies between/],
    [{ entryFee: 1e15 }, /plan\.entryFee lies between/],
    [{ price: 0.5 }, /plan\.price is a whole number/],
    [{ monthlyCost: NaN }, /plan\.monthlyCost is a number/],
    [{ entrySplit: [0.5, -0.1] }, /plan\.entrySplit of level 2/],
    [{ commission: Array<number>(101).fill(0.01) }, /at most 100 levels/],
    [{ ordersPerMonth: Infinity }, /plan\.ordersPerMonth/],
  ])("%j", (plan, message) => {
    expect(() => settle(chain, plan)).toThrow(RangeError);
    expect(() => settle(chain, plan)).toThrow(message);
  });

  test("amounts that a double could not hold to the cent", () => {
    const large = { price: 1_000_000_000, ordersPerMonth: 100, commission: [10] };
    expect(settle(chain, large).at(60).balances.company).toBeLessThan(0);
    const members = Array.from({ length: 20_000 }, (_, row) => [0, row - 1] as const);
    const crowd = handMadeRun({ members, days: 60 });
    expect(() => settle(crowd, large)).toThrow(RangeError);
    expect(() => settle(crowd, { ...large, commission: [], commissionDeeper: 10 })).toThrow(RangeError);
    expect(settle(crowd, { ...large, commission: [] }).months).toBe(2);
    expect(() => settle(crowd, large)).toThrow(/too large to be counted to the cent/);
  });

  test("a run that says nowhere how far it came", () => {
    expect(() => settle({ ...chain, parameters: {} }, {})).toThrow(/how many days/);
  });
});

test("the empty plan and the empty run move nothing", () => {
  const empty = handMadeRun({ members: [], days: 90 });
  const plan = { entryFee: 5, entrySplit: [1], price: 9, ordersPerMonth: 1, commission: [0.5] };
  const nothing = { participants: 0, company: 0, suppliers: 0, customers: 0 };
  expect(settle(empty, plan).at(90)).toMatchObject({ earned: new Float64Array(0), balances: nothing });
  expect(settle(empty, plan).reading(90)).toMatchObject({
    all: { members: 0, inLoss: 0, ahead: 0, net: 0 },
    rewards: null,
  });
  expect(settle(empty, plan).figures().lossShareByDay).toEqual(new Float32Array(91).fill(NaN));
  expect(settle(chain, {}).at(60)).toMatchObject({ earned: new Float64Array(4), balances: nothing });
  expect([...settle(chain, {}).entries()]).toEqual([]);
  for (const day of [-1, NaN]) expect(settle(chain, plan).at(day).paid).toHaveLength(0);
});
