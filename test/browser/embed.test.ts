import { expect } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { appInView, parametersOf } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";
import type { BuiltSite, Visit } from "./builtSite.ts";

type Site = Omit<BuiltSite, "close">;
const query = "v=1&churnPerMonth=0.2&seed=5&day=60";
const path = `embed.html?${query}`;
const sandbox = "allow-scripts";
const inFull = new Intl.NumberFormat("en");
const joinedBy = (day: number): string => inFull.format(simulate(parametersOf(query)).census.joined[day]);

const ways: Record<string, (site: Site) => Promise<Visit>> = {
  "in a frame without an origin, 480 × 270": (site) =>
    site.visitFrame(path, { sandbox, width: 480, height: 270 }),
  "in a frame without an origin, 320 px wide": (site) =>
    site.visitFrame(path, { sandbox, width: 320, height: 480 }),
  "from the disk": (site) => site.visitFile(path, { width: 640, height: 480 }),
  "by itself, 320 px wide": (site) => site.visit(path, { width: 320, height: 480 }),
};

/** "55 people have joined by day 4", its blanks plain ones. */
async function figure({ content }: Visit): Promise<string> {
  const text = await content.locator("p").filter({ hasText: "joined by day" }).innerText();
  return text.replaceAll(/\s+/g, " ").trim();
}

/** What lies beyond the edges of the frame, or out of sight behind others. */
const overflow = ({ content }: Visit): Promise<{ x: number; y: number }> =>
  content.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
  });

/** How many different colours a canvas shows: an empty one has one. */
const colours = ({ content }: Visit, name: string): Promise<number> =>
  content.getByRole("img", { name }).evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height);
    return new Set(new Uint32Array(data.buffer)).size;
  });

for (const [way, open] of Object.entries(ways))
  browserTest(`the embed shows graph, curve and figures, and plays: ${way}`, async ({ site }) => {
    const visit = await open(site);
    const { content } = visit;
    const app = appInView(content);
    await eventually(() => figure(visit)).toBe(`${joinedBy(60)} people have joined by day 60`);
    const coefficient = content.locator("p").filter({ hasText: /it grows, doubling every 1\d\sdays/ });
    await coefficient.waitFor();
    expect(Number(/^\S+/.exec(await coefficient.innerText()))).toBeGreaterThan(1);
    await eventually(() => overflow(visit)).toEqual({ x: 0, y: 0 });
    await eventually(() => colours(visit, "Adoption curve")).toBeGreaterThan(3);
    for (const seen of [app.stage, app.play, app.range, content.getByRole("img", { name: "Adoption curve" })])
      expect((await seen.boundingBox())?.height).toBeGreaterThan(20);

    const before = await app.pictureAtRest();
    await app.play.click();
    await eventually(app.day).toBeGreaterThan(64);
    await app.comeToRest();
    const paused = await app.day();
    expect(await app.pictureAtRest()).not.toBe(before);
    expect(await app.day()).toBe(paused);
    await app.range.fill("60");
    await eventually(() => figure(visit)).toBe(`${joinedBy(60)} people have joined by day 60`);
    await eventually(app.picture).toBe(before);
  });

browserTest("the embed's link opens the whole page with the same run", async ({ site }) => {
  const visit = await site.visit(path);
  const link = visit.content.getByRole("link", { name: "Open the whole page" });
  await link.waitFor();
  const [whole] = await Promise.all([visit.page.context().waitForEvent("page"), link.click()]);
  expect(new URL(whole.url()).search).toBe(`?${query}`);
  const app = appInView(whole);
  await app.shows(parametersOf(query));
  await eventually(app.day).toBe(60);
  await eventually(app.joined).toBe(joinedBy(60));
});

browserTest("without a day, the embed plays by itself", async ({ site }) => {
  const { content } = await site.visit("embed.html?scenario=skok");
  const app = appInView(content);
  await app.pause.waitFor();
  await eventually(app.day).toBeGreaterThan(0.5);
});

browserTest("who asks for stillness sees the end, and a button to play", async ({ site }) => {
  for (const file of ["embed.html", "index.html"]) {
    const { content } = await site.visit(`${file}?scenario=skok`, { reducedMotion: "reduce" });
    const app = appInView(content);
    await content.getByRole("button", { name: "Play again" }).waitFor();
    expect(await app.day()).toBe(20);
    await app.play.click();
    await app.pause.waitFor();
    await eventually(app.day).toBeLessThan(19);
  }
});
