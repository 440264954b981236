import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { appInView, parametersOf } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

const query = "v=1&scenario=pyramid&conversion=0.3&seed=7";

/** How many have joined by a day, as a figure says it. */
function saidOn(day: number): string {
  const joined = simulate(parametersOf(query)).census.joined[day];
  return `${new Intl.NumberFormat("en").format(joined)} people have joined by day ${day}`;
}

/** The frame of the figure on a page. */
async function figureOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("The figure has no frame.");
  return frame;
}

const told = async (page: Page): Promise<string> => {
  const frame = await figureOf(page);
  const text = await frame.locator("p").filter({ hasText: "joined by day" }).innerText();
  return text.replaceAll(/\s+/g, " ").trim();
};

browserTest(
  "the snippets that the builder gives, frame and element, show the same run on another page",
  async ({ site }) => {
    const { page } = await site.visit(`?${query}&day=60`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await appInView(page).shows(parametersOf(query));
    await page.getByRole("button", { name: "Embed" }).click();
    const builder = page.getByRole("dialog", { name: "Embed this run" });
    await builder.getByRole("radio", { name: /^Not by itself/ }).check();
    await builder.getByRole("radio", { name: "Article, 720 × 480" }).check();
    const controls = builder.getByRole("group", { name: "Values with a control of their own" });
    await controls.getByRole("checkbox", { name: "Conversion" }).check();
    // The preview follows, from our own pages, under their policy.
    await eventually(() => told(page)).toBe(saidOn(60));

    await builder.getByRole("button", { name: "Copy" }).click();
    await builder.getByText("The snippet is copied.").waitFor();
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    expect(snippet).toBe(await builder.getByLabel("Paste this into your page").inputValue());

    const head = `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,">`;
    const element = async (): Promise<string> => {
      await builder.getByRole("radio", { name: /^An element/ }).check();
      return builder.getByLabel("Paste this into your page").inputValue();
    };
    for (const pasted of [snippet, await element()]) {
      const host = await site.visit(`../../frame?${new URLSearchParams({ html: head + pasted })}`);
      await host.page.locator("iframe").waitFor();
      await eventually(() => told(host.page)).toBe(saidOn(60));
      expect(await host.page.locator("iframe").boundingBox()).toMatchObject({ width: 720, height: 480 });
      await (await figureOf(host.page)).getByRole("slider", { name: "Conversion" }).waitFor();
    }
    expect(await element()).toMatch(/^<script.*\n<invi-tree /);
  },
);

browserTest(
  "the builder keeps the keyboard, and gives it back; at 320 px nothing is cut off",
  async ({ site }) => {
    const { page } = await site.visit("?scenario=pyramid&day=60", { width: 320, height: 640 });
    const button = page.getByRole("button", { name: "Embed" });
    await button.focus();
    await page.keyboard.press("Enter");
    const builder = page.getByRole("dialog", { name: "Embed this run" });
    await builder.getByRole("checkbox", { name: "The adoption curve" }).waitFor();
    const isInside = (): Promise<boolean> =>
      builder.evaluate((dialog) => dialog.contains(document.activeElement));
    for (let presses = 0; presses < 5; presses++) {
      expect(await isInside()).toBe(true);
      await page.keyboard.press("Tab");
    }
    // The app behind it does not hear its keys.
    await page.keyboard.press(".");
    expect(await appInView(page).day()).toBe(60);
    const overflow = await builder.evaluate((dialog) =>
      [dialog, document.documentElement].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    );
    expect(overflow).toEqual([0, 0]);
    const [choices, preview] = await Promise.all([
      builder.getByRole("group", { name: "What you paste" }).boundingBox(),
      builder.locator("iframe").boundingBox(),
    ]);
    expect(preview!.y).toBeGreaterThan(choices!.y + choices!.height);
    await page.keyboard.press("Escape");
    await builder.waitFor({ state: "hidden" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  },
);

browserTest("a scenario's page for links leads on to its run without a script", async ({ site }) => {
  const { page } = await site.visit("s/hotmail.html", { javaScriptEnabled: false });
  await page.waitForURL(/index\.html\?/);
  expect(new URL(page.url()).search).toBe("?v=1&scenario=hotmail");
  const app = await site.visit(new URL(page.url()).search);
  await appInView(app.page).shows(parametersOf("?scenario=hotmail"));
});
