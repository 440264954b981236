import type { Page } from "playwright-core";
import { expect } from "vitest";
import { completeParameters } from "../../src/parameters/completeParameters.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import type { EnsembleExperiment } from "../../src/study/experiment.ts";
import { experimentLine, outcomeLine } from "../../src/study/experimentFile.ts";
import { runTask } from "../../src/study/runTask.ts";
import { brokenRules, looks, sayLook, unfold } from "./axeRules.ts";
import { browserTest } from "./browserTest.ts";

/** Unfolds a part that studies a setting, begins its study, and waits for the end. */
async function study(page: Page, name: string, begin: string, again: string): Promise<void> {
  const part = page.locator("details", {
    has: page.locator("summary", { hasText: new RegExp(`^${name}$`) }),
  });
  await part.locator("summary").first().click();
  await part.getByRole("button", { name: begin }).click();
  await part.getByRole("button", { name: again }).waitFor();
}

/** Some runs of a setting, as a file has them: of ten, the first four. */
function someOfTen(): string {
  const experiment: EnsembleExperiment = {
    kind: "ensemble",
    parameters: completeParameters({ population: 200, startingMembers: 2, days: 90 }),
    plan: emptyPlan,
    seeds: { first: 1, last: 10 },
  };
  const runs = [1, 2, 3, 4].map((seed) => outcomeLine(runTask(experiment, { variant: 0, seed })));
  return [experimentLine(experiment), ...runs].join("\n");
}

for (const look of looks) {
  const seen = sayLook(look);

  browserTest(`a plan's page breaks no rule of axe-core, all unfolded: ${seen}`, async ({ site }) => {
    const { page } = await site.visit("?scenario=mlm", look);
    await page.getByRole("region", { name: "Who got paid" }).getByText("have lost money").waitFor();
    await unfold(page);
    expect(await brokenRules(page)).toEqual([]);
  });

  browserTest(`nor do the gallery and what it can be seen beside: ${seen}`, async ({ site }) => {
    const { page } = await site.visit("?scenario=mlm", look);
    await page.getByRole("button", { name: /^Scenario:/ }).click();
    await page.getByRole("menu", { name: "Scenarios" }).waitFor();
    expect(await brokenRules(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.getByRole("dialog", { name: "See it beside" }).waitFor();
    expect(await brokenRules(page)).toEqual([]);
  });

  browserTest(`nor do studies that are done, and one from a file that is not: ${seen}`, async ({ site }) => {
    const { page } = await site.visit("?scenario=pyramid&population=300&days=90", look);
    await page.getByRole("region", { name: "Who got paid" }).getByText("have lost money").waitFor();
    await study(page, "Run it many times", "Run it 200 times", "Run again");
    await study(page, "Which lever\\?", "Compare the inputs", "Run again");
    await study(page, "The phase map", "Draw the map", "Draw it again");
    await page.locator("summary", { hasText: /^Formula check$/ }).click();
    await page.getByText("Bass’s diffusion (1969)").waitFor();
    await unfold(page);
    expect(await brokenRules(page)).toEqual([]);
    await page
      .getByLabel("Open a result")
      .first()
      .setInputFiles({
        name: "part.ndjson",
        mimeType: "application/x-ndjson",
        buffer: Buffer.from(someOfTen()),
      });
    await page.getByText("“part.ndjson” is open.").waitFor();
    await page.getByText(/^Stopped at 4 of 10.runs/).waitFor();
    expect(await brokenRules(page)).toEqual([]);
  });

  browserTest(`nor does the embed builder: ${seen}`, async ({ site }) => {
    const { page } = await site.visit("?scenario=mlm", look);
    await page.getByRole("button", { name: "Embed" }).click();
    const builder = page.getByRole("dialog", { name: "Embed this run" });
    await builder.getByLabel("The sentence that sets the values").check();
    await builder.getByLabel("Another size").check();
    await builder.getByText("Further values").click();
    expect(await brokenRules(page)).toEqual([]);
  });

  browserTest(`nor does a comparison, all unfolded: ${seen}`, async ({ site }) => {
    const { page } = await site.visit("?scenario=mlm&b.scenario=unilevel", look);
    await page.getByRole("region", { name: "B: Who got paid" }).getByText("have lost money").waitFor();
    await unfold(page);
    expect(await brokenRules(page)).toEqual([]);
  });
}
