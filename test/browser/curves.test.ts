import type { Page } from "playwright-core";
import { expect } from "vitest";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import type { BuiltSite, Visitor } from "./builtSite.ts";
import { eventually } from "./eventually.ts";

type Site = Pick<BuiltSite, "visit">;

const staged = "?day=100&cycleShape=staged";
const further = {
  Invitations: "Invitations by fate",
  Stages: "Open invitations by stage",
  "K by week": "K by week of joining",
} as const;

const panelOf = (page: Page) => page.getByRole("region", { name: "Curve", exact: true });
const choose = (page: Page, tab: string) => panelOf(page).getByRole("tab", { name: tab }).click();

/** How many different colours a canvas shows: an empty one has one. */
const colours = (page: Page, name: string): Promise<number> =>
  page.getByRole("img", { name }).evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height);
    return new Set(new Uint32Array(data.buffer)).size;
  });

const heightOf = async (page: Page): Promise<number> => (await panelOf(page).boundingBox())?.height ?? 0;

browserTest("further curves are fetched when one is wanted, and follow the playhead", async ({ site }) => {
  const { page } = await site.visit(staged);
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  for (const [tab, name] of Object.entries(further)) {
    await choose(page, tab);
    await eventually(() => colours(page, name)).toBeGreaterThan(6);
    await panelOf(page)
      .getByText(/\b[Dd]ay 100\b/)
      .waitFor();
  }
  expect(fetched.filter((url) => url.includes("furtherCurves"))).toHaveLength(1);
  const app = appInView(page);
  const box = await page.getByRole("img", { name: "K by week of joining" }).boundingBox();
  await page.mouse.click(box!.x + box!.width / 3, box!.y + box!.height / 2);
  await eventually(app.day).toBeLessThan(80);
  const day = Math.floor(await app.day());
  await panelOf(page)
    .getByText(new RegExp(`day ${day}\\b`))
    .waitFor();
});

for (const width of [320, 1000, 1440])
  browserTest(`no tab moves what stands under the curve, ${width} px wide`, async ({ site }) => {
    const { page } = await site.visit(staged, { width, height: 900 });
    await choose(page, "Adoption");
    const height = await heightOf(page);
    expect(height).toBeGreaterThan(200);
    for (const tab of ["Joins", ...Object.keys(further)]) {
      await choose(page, tab);
      await eventually(() => panelOf(page).getByRole("tabpanel").getAttribute("aria-busy")).toBe("false");
      expect(await heightOf(page), tab).toBe(height);
    }
    const tops = await panelOf(page)
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });

browserTest("a curve that cannot be fetched is told, and comes when it is tried again", async ({ site }) => {
  const visit = await site.visit(staged);
  const { page } = visit;
  await page.route(/furtherCurves/, (route) => route.abort());
  await choose(page, "Invitations");
  await page.getByRole("alert").filter({ hasText: "could not be loaded" }).waitFor();
  await page.getByRole("img", { name: "Adoption curve" }).waitFor();
  expect(visit.complaints.join()).toContain("furtherCurves");
  visit.complaints.length = 0;
  await page.unroute(/furtherCurves/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("img", { name: "Invitations by fate" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

/** Opens the page with the script that zooms held back; `come` lets it come. */
async function visitWithoutZoom(site: Site, visitor: Visitor): Promise<{ page: Page; come: () => void }> {
  // A page without an app, from which nothing is on its way.
  const { page } = await site.visit("embed.css", visitor);
  let come = (): void => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route(/stageZoom/, async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(new URL("index.html?day=100", page.url()).href);
  await eventually(appInView(page).joined).not.toBe("");
  return { page, come };
}

browserTest("a wheel that turns before the zoom has come is not lost", async ({ site }) => {
  const { page, come } = await visitWithoutZoom(site, {});
  const wholeDisc = page.getByRole("button", { name: "Show the whole disc" });
  const box = await appInView(page).stage.boundingBox();
  await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2);
  await page.mouse.wheel(0, -300);
  expect(await wholeDisc.count()).toBe(0);
  come();
  await wholeDisc.waitFor();
});

browserTest("a pinch that ends before the zoom has come is not lost", async ({ site }) => {
  const { page, come } = await visitWithoutZoom(site, { width: 400, height: 800, hasTouch: true });
  const wholeDisc = page.getByRole("button", { name: "Show the whole disc" });
  const box = await page.getByRole("group", { name: /Growth disc/ }).boundingBox();
  const [x, y] = [box!.x + box!.width / 2, box!.y + box!.height / 2];
  const touch = await page.context().newCDPSession(page);
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 0 },
    { x: x + apart, y, id: 1 },
  ];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(20) });
  for (const apart of [40, 70, 100])
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(apart) });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  expect(await wholeDisc.count()).toBe(0);
  come();
  await wholeDisc.waitFor();
});
