import type { Page } from "playwright-core";
import { expect } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { appInView, parametersOf } from "./appInView.ts";
import { eventually } from "./eventually.ts";
import { figureInSight, hostTest } from "./hostPages.ts";

const town = "v=1&scenario=network-effect&seed=3";
/** The figures stand in the post's own, two of them within elements. */
const figureAt = (page: Page, place: number) => page.locator("figure").nth(place).locator("iframe");

const joinedInFull = (query: string): string =>
  new Intl.NumberFormat("en").format(simulate(parametersOf(query)).census.joined.at(-1)!);

hostTest("the example shows four figures from another site, in a sandbox and without", async ({ site }) => {
  const { page } = await site.visit("blog-post.html");
  for (const place of [0, 1]) {
    const frame = await figureInSight(figureAt(page, place));
    await appInView(frame).pause.waitFor();
    await eventually(appInView(frame).day).toBeGreaterThan(0.5);
  }
  expect(await page.locator("iframe").first().getAttribute("sandbox")).toContain("allow-scripts");

  const asked = await figureInSight(figureAt(page, 2));
  await asked
    .getByText(/lost|lose|loss/)
    .first()
    .waitFor();
  expect(await asked.getByRole("region", { name: "The graph of who brought whom" }).count()).toBe(0);

  const scheme = await figureInSight(figureAt(page, 3));
  await eventually(appInView(scheme).day).toBe(180);
  await scheme.getByText(/72\s%/).first().waitFor();
});

hostTest("the example's page sets values, and says what came of them in its own words", async ({ site }) => {
  const { page } = await site.visit("blog-post.html");
  const words = page.locator('output[data-for="town"]');
  const frame = await figureInSight(figureAt(page, 1));
  await eventually(() => words.innerText()).toContain(`${joinedInFull(town)} of 20,000`);
  const without = page.getByRole("button", { name: "They do not" });
  await without.click();
  const joined = joinedInFull(`${town}&networkEffect=0&stickiness=0`);
  await eventually(() => words.innerText()).toContain(`${joined} of 20,000`);
  expect(await without.getAttribute("aria-pressed")).toBe("true");
  await appInView(frame).pause.waitFor();
});

hostTest("without a script the example has links where its figures are", async ({ site }) => {
  const { page } = await site.visit("blog-post.html", { javaScriptEnabled: false });
  expect(await page.locator("invi-tree a").filter({ visible: true }).count()).toBe(2);
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
});
