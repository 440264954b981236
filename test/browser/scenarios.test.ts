import type { Page } from "playwright-core";
import { expect } from "vitest";
import { settle } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import { formatLargeCount } from "../../src/page/words/formatCount.ts";
import { formatPercent } from "../../src/page/words/formatPercent.ts";
import { besideSetting } from "../../src/parameters/besideSetting.ts";
import { movesMoney } from "../../src/parameters/plan.ts";
import { scenarioStories } from "../../src/parameters/scenarioStories.ts";
import { scenarios, scenarioSetting } from "../../src/parameters/scenarios.ts";
import type { ScenarioKey } from "../../src/parameters/scenarios.ts";
import type { Setting } from "../../src/parameters/setting.ts";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

/** What the page has to say at the end of a scenario: how many joined and, where somebody is paid, who lost. */
function headlineOf({ parameters, plan }: Setting): {
  readonly joined: string;
  readonly lost: string | null;
} {
  const run = simulate(parameters);
  const joined = formatLargeCount(run.people.count * parameters.peopleEach)
    .join(" ")
    .trim();
  if (!movesMoney(plan)) return { joined, lost: null };
  const { all } = settle(run, plan).reading(parameters.days);
  return { joined, lost: formatPercent(all.inLoss / all.members) };
}

const galleryOf = (page: Page) => page.getByRole("menu", { name: "Scenarios" });

/** Opens the gallery and chooses a card. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Scenario:/ }).click();
  await galleryOf(page).getByRole("menuitemradio", { name, exact: true }).click();
  await galleryOf(page).waitFor({ state: "detached" });
}

/** Waits until the page says so of a scenario. */
async function tells(page: Page, key: ScenarioKey): Promise<void> {
  const { joined, lost } = headlineOf(scenarioSetting(key));
  await eventually(appInView(page).joined).toBe(joined);
  const books = page.getByRole("region", { name: "Who got paid" });
  if (lost === null) await eventually(() => books.count()).toBe(0);
  else await eventually(async () => (await books.innerText()).split("\n")).toContain(lost);
}

browserTest(
  "every scenario is chosen from the gallery, played to its end, and tells it",
  async ({ site }) => {
    const { page } = await site.visit("", { reducedMotion: "reduce" });
    const app = appInView(page);
    await page.getByRole("combobox", { name: "Speed" }).selectOption("4");
    // Away from the one that the page begins with, and back to it at the end.
    for (const { key, name } of [...scenarios.slice(1), scenarios[0]]) {
      await choose(page, name);
      await tells(page, key);
      const { days } = scenarioSetting(key).parameters;
      expect(await app.day(), key).toBe(days);
      await app.range.fill(String(Math.floor(0.9 * days)));
      expect(await app.day(), key).toBeLessThan(days);
      await app.play.click();
      await page.getByRole("button", { name: "Play again" }).waitFor();
      await tells(page, key);
      expect(await app.day(), key).toBe(days);
    }
  },
);

browserTest("a scenario from a link is played to its end", async ({ site }) => {
  const { page } = await site.visit("?scenario=pyramid");
  const app = appInView(page);
  await app.pause.waitFor();
  expect(await app.joined()).not.toBe(headlineOf(scenarioSetting("pyramid")).joined);
  await page.getByRole("combobox", { name: "Speed" }).selectOption("4");
  await page.getByRole("button", { name: "Play again" }).waitFor();
  await eventually(app.day).toBe(180);
  await tells(page, "pyramid");
});

browserTest("from its text a scenario is seen beside another market, both at once", async ({ site }) => {
  const { page } = await site.visit("?scenario=pyramid", { reducedMotion: "reduce" });
  await tells(page, "pyramid");
  const setting = scenarioSetting("pyramid");
  const beside = scenarioStories.pyramid.beside!.find(({ parameters }) => parameters?.population === 1_000)!;
  await page.getByRole("button", { name: beside.says }).click();
  const difference = page.getByRole("region", { name: "The difference" });
  const losses = [setting, besideSetting(setting, beside)].map((each) => headlineOf(each).lost!);
  expect(losses[0]).not.toBe(losses[1]);
  for (const lost of losses) await eventually(() => difference.innerText()).toContain(lost);
  // The two graphs are in sight, though the button stood far below them.
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await eventually(() => page.url()).toMatch(
    /b\.scenario=pyramid&b\.population=1000&b\.plan\.entrySplit=0\.5/,
  );
});

browserTest("the gallery shows every picture, and the cards are reached by keys", async ({ site }) => {
  const { page } = await site.visit("?scenario=hotmail", {
    reducedMotion: "reduce",
    width: 1440,
    height: 900,
  });
  await page.getByRole("button", { name: /^Scenario:/ }).press("Enter");
  const gallery = galleryOf(page);
  const focused = (name: string) =>
    gallery
      .getByRole("menuitemradio", { name, exact: true })
      .evaluate((card) => card === document.activeElement);
  await eventually(() => focused("Hotmail 1996–97")).toBe(true);
  // The pictures further up are fetched as they come into sight.
  for (const name of scenarios.map((scenario) => scenario.name))
    await gallery.getByRole("menuitemradio", { name, exact: true }).scrollIntoViewIfNeeded();
  const widths = () =>
    gallery.locator("img").evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth));
  await eventually(widths).toEqual(scenarios.map(() => 192));

  await page.keyboard.press("Home");
  expect(await focused("A new app, ten friends")).toBe(true);
  await page.keyboard.press("ArrowDown");
  // Of four cards in a line, the one below the first.
  expect(await focused(scenarios[4].name)).toBe(true);
  await page.keyboard.press("Escape");
  await gallery.waitFor({ state: "detached" });
  const button = page.getByRole("button", { name: "Scenario: Hotmail 1996–97" });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

browserTest.for([
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
])(
  "the gallery fits a screen of $width × $height and closes by a press beside it",
  async (size, { site }) => {
    const { page } = await site.visit("?scenario=friends", { ...size, reducedMotion: "reduce" });
    await page.getByRole("button", { name: /^Scenario:/ }).click();
    const gallery = galleryOf(page);
    const box = (await gallery.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await isWide()).toBe(false);
    // It scrolls inside: the last card is reached, and the page stays where it is.
    await page.keyboard.press("End");
    const last = (await gallery.getByRole("menuitemradio").last().boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(box.y + box.height + 1);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.mouse.click(box.x + box.width / 2, 8);
    await gallery.waitFor({ state: "detached" });
  },
);
