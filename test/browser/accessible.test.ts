import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { browserTest } from "./browserTest.ts";
import type { Visitor } from "./builtSite.ts";

/** The rules of axe-core that the page breaks, colours included, each with the places. */
async function broken(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Opens whatever is folded away, what comes with it included. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator("details:not([open]) > summary:visible");
  while ((await folded.count()) > 0) await folded.first().click();
}

const looks: readonly (Visitor & Required<Pick<Visitor, "width" | "colorScheme">>)[] = [
  { width: 1440, colorScheme: "light", reducedMotion: "reduce" },
  { width: 1440, colorScheme: "dark", reducedMotion: "reduce" },
  { width: 390, colorScheme: "light", reducedMotion: "reduce" },
];

for (const look of looks) {
  const seen = `${look.colorScheme}, ${look.width} px wide`;

  browserTest(`a plan's page breaks no rule of axe-core, all unfolded: ${seen}`, async ({ site }) => {
    const { page } = await site.visit("?scenario=mlm", look);
    await page.getByRole("region", { name: "Who got paid" }).getByText("have lost money").waitFor();
    await unfold(page);
    expect(await broken(page)).toEqual([]);
  });

  browserTest(`nor do the gallery and what it can be seen beside: ${seen}`, async ({ site }) => {
    const { page } = await site.visit("?scenario=mlm", look);
    await page.getByRole("button", { name: /^Scenario:/ }).click();
    await page.getByRole("menu", { name: "Scenarios" }).waitFor();
    expect(await broken(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.getByRole("dialog", { name: "See it beside" }).waitFor();
    expect(await broken(page)).toEqual([]);
  });

  browserTest(`nor does a comparison, all unfolded: ${seen}`, async ({ site }) => {
    const { page } = await site.visit("?scenario=mlm&b.scenario=unilevel", look);
    await page.getByRole("region", { name: "B: Who got paid" }).getByText("have lost money").waitFor();
    await unfold(page);
    expect(await broken(page)).toEqual([]);
  });
}
