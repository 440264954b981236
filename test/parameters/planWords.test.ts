import { expect, it } from "vitest";
import { planNames, planWords } from "../../src/parameters/planWords.ts";
import { parameterWords } from "../../src/parameters/parameterWords.ts";
import { planKeys } from "../../src/parameters/planTable.ts";
import { plans } from "../../src/parameters/plans.ts";

it("every value of a plan is called something else, beside the parameters too", () => {
  const labels = [
    ...planKeys.map((key) => planWords[key].label),
    ...Object.values(parameterWords).map(({ label }) => label),
  ];
  expect(new Set(labels).size).toBe(labels.length);
});

it("every value says in whole sentences what it means", () => {
  for (const key of planKeys) expect(planWords[key].meaning, key).toMatch(/^[A-Z].{10,150}\.$/);
});

it("every plan to start from has a name of its own", () => {
  expect(Object.keys(planNames)).toEqual(Object.keys(plans));
  expect(new Set(Object.values(planNames)).size).toBe(Object.keys(plans).length);
});
