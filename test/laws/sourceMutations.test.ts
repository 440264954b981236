import { expect, test } from "vitest";
import { holds } from "../../src/validation/law.ts";
import { modelUnderTest } from "../../src/validation/modelUnderTest.ts";
import type { Model } from "../../src/validation/modelUnderTest.ts";
import { logarithmTable } from "../validation/logarithmTable.ts";
import { lawOf } from "../validation/tryLaw.ts";
import { mutatedModel, mutatedSettle } from "./mutatedModel.ts";
import { creditOfFirst } from "./tieCredit.ts";

const right = modelUnderTest(logarithmTable());

/** Whether a law holds for a model that differs in this. */
function holdsFor(id: string, changed: Partial<Model>): boolean {
  const law = lawOf(id);
  const trial = { model: { ...right, ...changed }, replicates: law.replicates.test, seedFrom: 1 };
  return law.measure(trial).observations.every(holds);
}

test("without a mistake the bundled model is the model", async () => {
  const simulate = await mutatedModel("simulation.ts", "function simulate(", "function simulate(");
  expect(holdsFor("V06", { simulate })).toBe(true);
  expect(simulate().digest()).toBe(right.simulate({}).digest());
});

test("ties by row give all the credit to the early", async () => {
  const simulate = await mutatedModel("eventRecord.ts", "= [order, tie, what];", "= [order, whose, what];");
  expect(creditOfFirst(simulate)).toBe(1);
});

// Mistakes that no other parameter expresses: what is wrong, the law that notices, and the text in the model's source.
test.each([
  [
    "members who left go on inviting",
    "V21",
    "invitingAhead.ts",
    "if (day >= until || day > acting",
    "if (day > acting",
  ],
  [
    "time in whole days",
    "V24",
    "invitingAhead.ts",
    "joinDay + ages.values[age]",
    "Math.ceil(joinDay + ages.values[age])",
  ],
  ["the shape of churn upside down", "V28", "leaveAge.ts", "1 / churnShape", "churnShape"],
  [
    "invitations that spread evenly over the people",
    "V39",
    "whom.ts",
    "this.otherThan(sponsor, word)",
    "this.otherThan(sponsor, Math.imul(j, 0x9e3779b1))",
  ],
  [
    "fatigue that adds up instead of multiplying",
    "V58",
    "acceptance.ts",
    "power(1 - fatigue, asksBefore)",
    "Math.max(0, 1 - fatigue * asksBefore)",
  ],
  ["a stage that is skipped", "V59", "invitationCycle.ts", "let passed = 0;", "let passed = 1;"],
])("%s: %s would notice", async (_, id, file, text, mistake) => {
  const simulate = await mutatedModel(file, text, mistake);
  expect(holdsFor(id, {})).toBe(true);
  expect(holdsFor(id, { simulate })).toBe(false);
});

test.each([
  [
    "a newcomer whose sponsor is passed over",
    "V67",
    "books.ts",
    "let upline = run.sponsors[row];",
    "let upline = run.sponsors[run.sponsors[row]] ?? -1;",
  ],
  [
    "an entry fee that counts as no cost",
    "V68",
    "books.ts",
    "this.rest[row] = 0 - entryFee;",
    "this.rest[row] = 0;",
  ],
  ["an upline who left and earns", "V72", "commissions.ts", "active[row] === 1 && orders", "orders"],
  [
    "commissions that go one level deeper than the plan",
    "V70",
    "commissions.ts",
    "const reach = Math.min(depth + 1, most);",
    "const reach = depth + 1;",
  ],
  [
    "compression that skips nobody",
    "V72",
    "commissions.ts",
    "this.mayEarn(month, sponsor) ? sponsor : uplines[sponsor]",
    "sponsor",
  ],
  ["a margin that the seller does not get", "V73", "books.ts", "others[row] += margins;", ""],
  ["a refund that nobody pays", "V73", "tally.ts", "- tally.refunds", ""],
])("%s: %s would notice", async (_, id, file, text, mistake) => {
  const settle = await mutatedSettle(file, text, mistake);
  expect(holdsFor(id, {})).toBe(true);
  expect(holdsFor(id, { settle })).toBe(false);
});
