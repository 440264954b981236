import type { Page } from "playwright-core";
import { expect } from "vitest";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";
import { figureInSight, hostTest } from "./hostPages.ts";

const languageOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

browserTest("each language is a press away from the other, with the same run", async ({ site }) => {
  const { page } = await site.visit("?seed=7&conversion=0.3&theme=dark", { reducedMotion: "reduce" });
  const app = appInView(page);
  await app.type("conversion", "25 %");
  await app.shows({ seed: 7, conversion: 0.25 });
  const before = await app.fingerprint();

  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.waitForURL(/\/de\/\?/);
  expect(await languageOf(page)).toBe("de");
  await page.getByRole("heading", { name: "Alle Einstellungen" }).waitFor();
  expect(await page.locator("[data-app]").getAttribute("data-theme")).toBe("dark");
  const shown = page.locator("[title^=Fingerabdruck]");
  await eventually(() => shown.getAttribute("title")).toContain(before!);

  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/\/invitree\/\?/);
  expect(await languageOf(page)).toBe("en");
  await app.shows({ seed: 7, conversion: 0.25 });
});

browserTest("without a script each page says in its own language what it needs one for", async ({ site }) => {
  const { page } = await site.visit("de/", { javaScriptEnabled: false });
  expect(await page.locator("noscript").innerText()).toContain("braucht dafür JavaScript");
  expect(await page.locator("#app").innerText()).toContain("von Mensch zu Mensch");
});

browserTest(
  "each language keeps itself for days without a network, and leaves the other alone",
  async ({ site }) => {
    const keeping = { serviceWorkers: "allow", reducedMotion: "reduce" } as const;
    const { page, complaints } = await site.visit("", keeping);
    const worker = (): Promise<string | undefined> =>
      page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
    await eventually(worker).toMatch(/\/invitree\/sw\.js$/);
    // English is kept, German not yet: it has to come from the host.
    await page.goto(new URL("de/", page.url()).href);
    await eventually(worker).toMatch(/\/de\/sw\.js$/);
    const scopes = await page.evaluate(async () => {
      const all = await navigator.serviceWorker.getRegistrations();
      return all.map(({ scope }) => scope.replace(/^.*\/invitree/, "")).toSorted();
    });
    expect(scopes).toEqual(["/", "/de/"]);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole("heading", { name: "Alle Einstellungen" }).waitFor();
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("heading", { name: "All settings" }).waitFor();
    expect(await worker()).toMatch(/\/invitree\/sw\.js$/);
    // Workers ask the host whether there is a new version, in vain.
    complaints.length = 0;
  },
);

hostTest("figures of both languages stand on one page, each as its element says", async ({ site }) => {
  const { page } = await site.visit("element.html");
  await page.evaluate(() => {
    for (const attributes of ['lang="de-CH"', "", 'lang="fr"'])
      document.body.insertAdjacentHTML(
        "beforeend",
        `<invi-tree ${attributes} settings="seed=3"></invi-tree>`,
      );
  });
  const frames = page.locator("iframe");
  const languages = ["de", "en", "en"];
  for (const [place, language] of languages.entries()) {
    const figure = await figureInSight(frames.nth(place));
    await eventually(() => figure.evaluate(() => document.documentElement.lang)).toBe(language);
  }
  expect(await frames.first().getAttribute("title")).toBe("Invitree: wie sich eine Einladung verbreitet");
  await page.evaluate(() => document.querySelector("invi-tree")!.setAttribute("lang", "en"));
  await eventually(() => frames.first().getAttribute("src")).toMatch(/\/invitree\/embed\.html/);
  expect(await frames.first().getAttribute("title")).toBe("Invitree: how an invitation spreads");
});
