import { expect, test } from "vitest";
import { breaks, law, mean, overSeeds } from "./law.ts";
import { mutatedModel } from "./mutatedModel.ts";
import { creditOfFirst } from "./tieCredit.ts";

test("without a mistake the bundled model is the model", async () => {
  const simulate = await mutatedModel("simulation.ts", "/** Members so far. */", "/** Members. */");
  expect(simulate(law("V06").settings[0]).census.joined[20]).toBe(law("V06").expected);
});

test("ties by row give all the credit to the early", async () => {
  const simulate = await mutatedModel(
    "eventQueue.ts",
    "if (words[p + tie] !== words[q + tie]) return words[p + tie] < words[q + tie];",
    "if (words[p + whose] !== words[q + whose]) return words[p + whose] < words[q + whose];",
  );
  expect(creditOfFirst(simulate)).toBe(1);
});

test("V09: recruits of their sponsor's generation", async () => {
  const row = law("V09");
  const simulate = await mutatedModel(
    "inviting.ts",
    "doubles[measure] = people.generation(row) + 1;",
    "doubles[measure] = people.generation(row);",
  );
  const { people } = simulate(row.settings[0]);
  expect(people.generations.filter((generation) => generation === 1).length).not.toBe(
    (row.expected as number[])[1],
  );
});

test("V21: members who left go on inviting", async () => {
  const row = law("V21");
  const simulate = await mutatedModel("inviting.ts", "if (day >= until) return;", "");
  const observed = mean(overSeeds(row.settings[0], 400, (run) => run.census.active[20], simulate));
  breaks(row, observed, row.expected as number, (4.5 * row.sdPerReplicate!) / 20);
});

test("V28: the shape of churn upside down", async () => {
  const row = law("V28");
  const simulate = await mutatedModel("leaveAge.ts", "1 / churnShape", "churnShape");
  const observed = simulate(row.settings[0]).census.active[7] / 10_000;
  breaks(row, observed, (row.expected as number[])[1], 0.03);
});

test("V34: nobody is in the way", async () => {
  const row = law("V34");
  const simulate = await mutatedModel(
    "market.ts",
    "return other < person ? other : other + 1;",
    "return Math.min(this.population - 1, other + person);",
  );
  const share = mean(overSeeds(row.settings[0], 20, (run) => run.census.joined[20] / 10_000, simulate));
  breaks(row, share, (row.expected as number[])[1], row.tolerance);
});

test("V59: a stage is skipped", async () => {
  const row = law("V59");
  const simulate = await mutatedModel("invitationCycle.ts", "let stage = 1;", "let stage = 2;");
  const { people } = simulate(row.settings[0]);
  const delays = [...people.joinDays].filter((_, i) => people.generations[i] === 1);
  breaks(row, mean(delays), 90, (4.5 * 51.96) / Math.sqrt(10_500));
});
