import { expect } from "vitest";
import type { Page } from "playwright-core";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

/** So many people that the run takes seconds on any computer. */
const long = "?population=10000000&startingMembers=20000&memberLimit=10000000";

const progressOn = (page: Page) => page.getByRole("progressbar", { name: "Simulating" });

browserTest("a long run shows how far it is, and what there is when it is stopped", async ({ site }) => {
  const { page } = await site.visit(long);
  const app = appInView(page);
  const progress = progressOn(page);
  await progress.waitFor();
  await eventually(() => progress.getAttribute("value").then(Number)).toBeGreaterThan(0);
  await page.getByText(/^Simulating: [\d,]+ members so far$/).waitFor();
  await page.getByText("Unfinished: everybody moves into place at the end.").waitFor();

  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText(/^Stopped on day \d+ of 180\.$/).waitFor();
  await eventually(() => progress.count()).toBe(0);
  await app.range.fill("1");
  const picture = await app.pictureAtRest();
  expect(await app.day()).toBeLessThanOrEqual(1);
  await eventually(async () => Number((await app.joined()).replaceAll(",", ""))).toBeGreaterThanOrEqual(
    20_000,
  );
  await app.range.fill("0");
  await eventually(app.joined).toBe("20,000");
  expect(await app.pictureAtRest()).not.toBe(picture);
  // One for the runs, one for the theory.
  await eventually(() => page.workers().length).toBe(2);
});

browserTest("the page can be used while a long run goes on, and the last setting wins", async ({ site }) => {
  const { page } = await site.visit(long);
  const app = appInView(page);
  const progress = progressOn(page);
  await progress.waitFor();

  await app.control("churnPerMonth").click();
  await app.control("churnPerMonth").pressSequentially("25");
  expect(await app.control("churnPerMonth").inputValue()).toBe("25");
  expect(await progress.isVisible()).toBe(true);
  await app.control("churnPerMonth").press("Enter");
  expect(await app.value("churnPerMonth")).toBe("25 %");

  await app.type("startingMembers", "30000");
  await progress.waitFor();
  await page.getByRole("button", { name: "Switch to the dark theme" }).click();
  await page.locator('[data-theme="dark"]').waitFor();
  await app.type("startingMembers", "12");
  await app.type("population", "3000");
  await app.shows({ population: 3000, startingMembers: 12, churnPerMonth: 0.25, memberLimit: 10_000_000 });
  await progress.waitFor({ state: "detached" });
  await eventually(() => page.workers().length).toBe(2);
});
