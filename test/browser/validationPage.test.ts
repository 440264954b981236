import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { laws } from "../../src/validation/laws.ts";
import { neutral } from "../../src/validation/neutral.ts";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";

const { rows } = JSON.parse(
  readFileSync(new URL("../fixtures/validation.json", import.meta.url), "utf8"),
) as { rows: { id: string }[] };

/** What sticks out of the page to the right, or of its own picture. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page, by ${scrollWidth - clientWidth}`);
    for (const svg of document.querySelectorAll("article svg")) {
      const box = svg.getBoundingClientRect();
      for (const text of svg.querySelectorAll("text")) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const isInside =
          left >= box.left - 3 && right <= box.right + 3 && top >= box.top - 2 && bottom <= box.bottom + 2;
        if (!isInside) found.push(`${svg.closest("article")?.dataset.law}: ${text.textContent}`);
      }
    }
    return found;
  });
}

describe.each([
  [320, "light"],
  [1440, "dark"],
] as const)("the page of laws, %i px wide, %s", (width, colorScheme) => {
  browserTest("shows every row, each law with its picture", async ({ site }) => {
    const { page } = await site.visit("validation.html", { width, height: 900, colorScheme });
    await page.getByRole("heading", { level: 1, name: "Is it right?" }).waitFor();
    const shown = await page.locator("[data-law]").evaluateAll((all) => all.map((one) => one.dataset.law));
    expect(shown).toHaveLength(rows.length);
    expect(new Set(shown)).toEqual(new Set(rows.map(({ id }) => id)));
    expect(await page.locator("article").count()).toBe(laws.length);
    const empty = await page
      .locator("article")
      .evaluateAll((all) =>
        all
          .filter((one) => one.querySelectorAll("svg :is(circle, rect), dl dd").length === 0)
          .map((one) => one.dataset.law),
      );
    expect(empty).toEqual([]);
    expect(await page.getByText("Not held").count()).toBe(0);
    expect(await stickingOut(page)).toEqual([]);
  });
});

browserTest("figures unfold", async ({ site }) => {
  const { page } = await site.visit("validation.html");
  const card = page.locator('[data-law="V17"]');
  await card.getByText("All 5 figures").click();
  await card.getByRole("row", { name: /extinct by generation 5/ }).waitFor();
});

browserTest("a law's link opens the app with the same settings", async ({ site }) => {
  const { page } = await site.visit("validation.html");
  const law = laws.find(({ id }) => id === "V34")!;
  await page.getByRole("link", { name: `Watch a run: ${law.title}` }).click();
  await appInView(page).shows({ ...neutral, ...law.settings[0], seed: 1, networkSeed: 1 });
});
