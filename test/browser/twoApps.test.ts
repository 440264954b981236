import { join } from "node:path";
import { build } from "vite";
import { expect } from "vitest";
import { cache, root } from "../../setup/paths.mjs";
import { appInView } from "./appInView.ts";
import type { AppInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { openBuiltSite } from "./builtSite.ts";
import { eventually } from "./eventually.ts";

const first = {};
const second = { churnPerMonth: 0.3, seed: 4 };
const wide = { width: 2200, height: 900 };

/** The page of twoApps.tsx, built like the app itself. */
async function buildTwoApps(): Promise<string> {
  const outDir = join(cache, "twoApps");
  const { NODE_ENV } = process.env;
  await build({
    configFile: join(root, "vite.config.ts"),
    root: import.meta.dirname,
    publicDir: false,
    logLevel: "error",
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: join(import.meta.dirname, "twoApps.html") },
    },
  });
  process.env["NODE_ENV"] = NODE_ENV;
  return outDir;
}

const twoAppsTest = browserTest
  .extend("openSite", { scope: "file" }, async ({}, { onCleanup }) => {
    const site = await openBuiltSite({ built: await buildTwoApps() });
    onCleanup(() => site.close());
    return site;
  })
  .extend("both", async ({ site }) => {
    const visit = await site.visit("twoApps.html", wide);
    const one = appInView(visit.page.locator("#first"));
    const other = appInView(visit.page.locator("#second"));
    await one.shows(first);
    await other.shows(second);
    return { visit, one, other };
  });

/** All that can be seen of an app. */
async function look(app: AppInView) {
  return {
    day: await app.day(),
    churn: await app.value("churnPerMonth"),
    joined: await app.joined(),
    coefficient: await app.coefficient(),
    fingerprint: await app.fingerprint(),
    plays: await app.pause.count(),
    picture: await app.pictureAtRest(),
  };
}

twoAppsTest("what is changed and played in one app leaves the other as it is", async ({ both }) => {
  const { one, other } = both;
  const before = await look(other);
  expect(before.fingerprint).not.toBe(await one.fingerprint());

  await one.type("churnPerMonth", "50");
  await one.shows({ churnPerMonth: 0.5 });
  expect(await look(other)).toEqual(before);

  await one.play.click();
  await eventually(one.day).toBeGreaterThan(64);
  expect(await look(other)).toEqual(before);
  await one.comeToRest();

  const oneBefore = await look(one);
  await other.play.click();
  await eventually(other.day).toBeGreaterThan(34);
  expect(await look(one)).toEqual(oneBefore);
});

twoAppsTest("keys reach the app that has the focus, and no other", async ({ both }) => {
  const { visit, one, other } = both;
  await one.control("churnPerMonth").focus();
  await visit.page.keyboard.press(".");
  await eventually(() => Promise.all([one.day(), other.day()])).toEqual([61, 30]);

  await other.control("churnPerMonth").focus();
  await visit.page.keyboard.press(",");
  await visit.page.keyboard.press(",");
  await eventually(() => Promise.all([one.day(), other.day()])).toEqual([61, 28]);

  await visit.page.keyboard.press("ArrowUp");
  await other.shows({ ...second, churnPerMonth: 0.31 });
  await one.control("conversion").focus();
  await visit.page.keyboard.press("Control+z");
  await other.control("conversion").focus();
  expect([await one.value("churnPerMonth"), await other.value("churnPerMonth")]).toEqual(["15 %", "31 %"]);
  await visit.page.keyboard.press("Control+z");
  await eventually(() => other.value("churnPerMonth")).toBe("30 %");

  await visit.page.keyboard.press("Space");
  await other.pause.waitFor();
  expect(await one.pause.count()).toBe(0);
  expect(await one.day()).toBe(61);
});

twoAppsTest("an app that is taken away takes its workers along, and the other goes on", async ({ both }) => {
  const { visit, one, other } = both;
  await eventually(() => visit.page.workers().length).toBe(4);
  await other.play.click();
  await other.pause.waitFor();
  await visit.page.evaluate(() => (window as unknown as { dispose(place: number): void }).dispose(1));
  await eventually(() => visit.page.workers().length).toBe(2);
  expect(await visit.page.locator("#second > *").count()).toBe(0);

  await one.type("conversion", "30");
  await one.shows({ conversion: 0.3 });
  await one.play.click();
  await eventually(one.day).toBeGreaterThan(61);
});

browserTest("two embeds on somebody's page know nothing of each other", async ({ site }) => {
  const sandboxed = { sandbox: "allow-scripts", width: 480, height: 300 };
  const { page } = await site.visitFrame("embed.html?day=60", sandboxed);
  await page.evaluate(() => {
    const frame = document.querySelector("iframe")!;
    const copy = frame.cloneNode() as HTMLIFrameElement;
    copy.src = frame.src.replace("day=60", "day=30&seed=4");
    document.body.append(copy);
  });
  const frames = page.locator("iframe");
  const [one, other] = [0, 1].map((place) => appInView(frames.nth(place).contentFrame().locator("body")));
  await eventually(one.day).toBe(60);
  await eventually(other.day).toBe(30);
  for (const place of [0, 1])
    await eventually(() =>
      frames
        .nth(place)
        .contentFrame()
        .getByText(/joined by day/)
        .first()
        .locator("..")
        .innerText(),
    ).toMatch(/^\d/);
  const picture = await other.pictureAtRest();
  expect(await one.pictureAtRest()).not.toBe(picture);

  await one.play.click();
  await eventually(one.day).toBeGreaterThan(64);
  expect(await other.day()).toBe(30);
  expect(await other.picture()).toBe(picture);
});
