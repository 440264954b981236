import { expect } from "vitest";
import { browserTest } from "./browserTest.ts";
import type { Visit } from "./builtSite.ts";

/** Waits until the app has taken the place of what came with the page. */
async function hasStarted({ content }: Visit): Promise<void> {
  await content.locator("#loading").waitFor({ state: "detached" });
  expect(await content.locator("#app > *").count()).toBeGreaterThan(0);
  expect(await content.title()).toBe("Invitree");
}

browserTest("the page opens", async ({ site }) => {
  await hasStarted(await site.visit());
});

browserTest("the page opens from a narrow, dark screen that asks for stillness", async ({ site }) => {
  await hasStarted(
    await site.visit("", { width: 320, height: 640, colorScheme: "dark", reducedMotion: "reduce" }),
  );
});

browserTest("the embed opens by itself", async ({ site }) => {
  await hasStarted(await site.visit("embed.html"));
});

browserTest("the embed opens in a frame without an origin", async ({ site }) => {
  const visit = await site.visitFrame("embed.html", { sandbox: "allow-scripts", width: 480, height: 270 });
  await hasStarted(visit);
  expect(await visit.content.evaluate(() => window.origin)).toBe("null");
});

browserTest("the embed opens from the disk", async ({ site }) => {
  const visit = await site.visitFile("embed.html");
  await hasStarted(visit);
  expect(visit.page.url()).toMatch(/^file:/);
});

browserTest("without scripts, the page says what it needs", async ({ site }) => {
  const { page } = await site.visit("", { javaScriptEnabled: false });
  expect(await page.innerText("body")).toContain("needs JavaScript");
});

browserTest("the page refuses what its policy does not allow", async ({ site }) => {
  const visit = await site.visit();
  await hasStarted(visit);
  const outcome = await visit.page.evaluate(() =>
    fetch("/").then(
      () => "fetched",
      () => "refused",
    ),
  );
  expect(outcome).toBe("refused");
  expect(visit.complaints.join()).toContain("Content Security Policy");
  visit.complaints.length = 0;
});
