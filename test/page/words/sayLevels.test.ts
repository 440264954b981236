import { expect, test } from "vitest";
import { sayLevels } from "../../../src/page/words/sayLevels.ts";
import { completePlan } from "../../../src/parameters/completePlan.ts";
import { plans } from "../../../src/parameters/plans.ts";

test("says over how many levels a plan pays", () => {
  const said = Object.values(plans).map(sayLevels);
  expect(said).toEqual([null, "one level", "two levels", "eight levels", "three levels", "two levels"]);
  expect(sayLevels(completePlan({ commissionDeeper: 0.01 }))).toBe("every level");
  expect(sayLevels(completePlan({ commission: Array.from({ length: 30 }, () => 0.01) }))).toBe("30 levels");
});
