import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { completeParameters } from "../../src/parameters/completeParameters.ts";
import { completePlan } from "../../src/parameters/completePlan.ts";
import type { Plan } from "../../src/parameters/plan.ts";
import type { Setting } from "../../src/validation/setting.ts";
import { laws } from "../../src/validation/laws.ts";
import { neutral } from "../../src/validation/neutral.ts";
import { checkedElsewhere } from "../../src/validation/otherRows.ts";
import { allowance } from "../../src/validation/statistics.ts";

interface Row {
  readonly id: string;
  readonly expected: unknown;
  readonly sd_per_replicate: number | null;
  readonly tolerance: number;
  readonly replicates: number;
  readonly parameters: Record<string, unknown> | Record<string, unknown>[] | null;
}

const file = JSON.parse(
  readFileSync(new URL("../fixtures/validation.json", import.meta.url), "utf8"),
  (_, value: unknown) => (value === "Infinity" ? Infinity : value),
) as { rows: Row[]; neutral: Setting };

const rowOf = (id: string): Row => file.rows.find((row) => row.id === id)!;

/** Rows whose settings say in words what the law spells out. */
const saidInWords = ["V46", "V51", "V73", "V75"];

test("every row is a law, or is checked elsewhere", () => {
  const ids = [...laws, ...checkedElsewhere].map(({ id }) => id);
  expect(ids.toSorted()).toEqual(file.rows.map(({ id }) => id).toSorted());
});

test("the laws stand on what the rows stand on", () => {
  expect(completeParameters(neutral)).toEqual(completeParameters({ ...neutral, ...file.neutral }));
});

const numbersOf = ({ expected }: Row): number[] =>
  [expected].flat().filter((value) => typeof value === "number");
const withSettings = laws.filter(({ id }) => rowOf(id).parameters !== null && !saidInWords.includes(id));
const withNumbers = laws.filter(({ id }) => numbersOf(rowOf(id)).length > 0);
const withChance = laws.filter(({ sdPerReplicate }) => sdPerReplicate !== null);

test.each(withSettings)("$id simulates what the row says", ({ id, settings }) => {
  const rowSettings = [rowOf(id).parameters].flat() as Setting[];
  expect(settings.map((setting) => completeParameters({ ...neutral, ...setting }))).toEqual(
    rowSettings.map((setting) => completeParameters({ ...neutral, ...file.neutral, ...setting })),
  );
});

test.each(withSettings)("$id pays what the row says", ({ id, plan }) => {
  const rowPlans = [rowOf(id).parameters].flat().map((parameters) => parameters?.plan ?? {});
  for (const rowPlan of rowPlans)
    expect(completePlan(plan ?? {})).toEqual(completePlan(rowPlan as Partial<Plan>));
});

test.each(withNumbers)("$id expects what the row says", ({ id, expected }) => {
  const numbers = numbersOf(rowOf(id));
  expect(expected).toHaveLength(numbers.length);
  numbers.forEach((number, i) =>
    expect(Math.abs(expected[i] - number)).toBeLessThanOrEqual(1e-6 * Math.abs(number)),
  );
});

test.each(withChance)(
  "$id allows as much as the row says, at the row's replicates",
  ({ id, sdPerReplicate, replicates, biasAllowance }) => {
    expect(allowance(sdPerReplicate!, replicates.row, biasAllowance)).toBeCloseTo(rowOf(id).tolerance, 5);
  },
);

test.each(laws)("$id is tried as often as the row says, or says otherwise", ({ id, replicates }) => {
  const { replicates: rowReplicates } = rowOf(id);
  if (rowReplicates > 1) expect(replicates.row).toBe(rowReplicates);
  expect(replicates.validate ?? replicates.row).toBeLessThanOrEqual(replicates.row);
});
