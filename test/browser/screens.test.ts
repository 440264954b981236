import { chromium } from "playwright-core";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { knownBrowser } from "../../setup/findBrowser.mjs";
import { launchOptions } from "../../setup/tryBrowser.mjs";
import { mostStagePixels } from "../../src/drawing/canvasSize.ts";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import type { Visit } from "./builtSite.ts";
import { eventually } from "./eventually.ts";
import { serveBuilt } from "./staticServer.ts";

const query = "?population=3500";
const setting = { population: 3500 };

/** The canvases of the stage and those that draw curve and timeline. */
const canvasesOf = ({ content }: Visit): Locator => content.locator("canvas");

/** Each canvas: its device px, and its size on the page in CSS px. */
const extentsOf = (canvases: Locator) =>
  canvases.evaluateAll((all) =>
    all.map((each) => {
      const { width, height } = each as HTMLCanvasElement;
      const box = each.getBoundingClientRect();
      return { width, height, wide: box.width, high: box.height };
    }),
  );

browserTest("at 320 px and a ratio of 3 every canvas has three px a px of the page", async ({ site }) => {
  const visit = await site.visit(`${query}&day=180`, { width: 320, height: 568, deviceScaleFactor: 3 });
  await appInView(visit.content).shows(setting);
  await appInView(visit.content).pictureAtRest();
  const all = await extentsOf(canvasesOf(visit));
  expect(all.length).toBeGreaterThanOrEqual(5);
  for (const { width, height, wide, high } of all)
    expect([width, height]).toEqual([Math.round(3 * wide), Math.round(3 * high)]);
});

browserTest("a canvas of the stage has no more px than anybody sees", async ({ site }) => {
  const visit = await site.visit(`${query}&day=180`, { width: 3840, height: 2160, deviceScaleFactor: 2 });
  await appInView(visit.content).shows(setting);
  await appInView(visit.content).pictureAtRest();
  const stage = await extentsOf(appInView(visit.content).stage.locator("canvas"));
  for (const { width, height, wide, high } of stage) {
    expect(4 * wide * high).toBeGreaterThan(2 * mostStagePixels);
    expect(Math.abs(width * height - mostStagePixels)).toBeLessThan(width + height);
    expect(width / height).toBeCloseTo(wide / high, 2);
  }
});

browserTest(
  "on a wall type grows with the window, and what is written in a curve with it",
  async ({ site }) => {
    const visit = await site.visit(`${query}&day=180`, {
      width: 3840,
      height: 2160,
      reducedMotion: "reduce",
    });
    const app = appInView(visit.content);
    await app.shows(setting);
    const fontPx = () =>
      visit.content.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(await fontPx()).toBeCloseTo(25.92, 2);
    // Header, stage and timeline still share the window out between them.
    const stage = (await app.stage.boundingBox())!;
    const timeline = (await visit.content.getByRole("region", { name: "Timeline" }).boundingBox())!;
    const hairline = 1.5;
    expect(Math.abs(timeline.y - stage.y - stage.height)).toBeLessThan(hairline);
    expect(timeline.y + timeline.height).toBeCloseTo(2160, 0);

    const curve = visit.content.getByRole("img", { name: "Adoption curve" });
    const box = (await curve.boundingBox())!;
    await visit.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await eventually(app.day).toBeLessThan(115);
    expect(await app.day()).toBeGreaterThan(65);

    await visit.page.setViewportSize({ width: 1440, height: 900 });
    await eventually(fontPx).toBe(16);
  },
);

/** Fills a canvas with a chess board of single px. */
const paintBoard = (canvas: Locator): Promise<void> =>
  canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const context = (element as HTMLCanvasElement).getContext("2d")!;
    const image = context.createImageData(width, height);
    const pixels = new Uint32Array(image.data.buffer);
    for (let at = 0; at < pixels.length; at++)
      pixels[at] = ((at % width) + Math.floor(at / width)) % 2 ? 0xff000000 : 0xffffffff;
    context.putImageData(image, 0, 0);
  });

/** How many colours there are in a picture, and how many px. */
const countColours = (page: Page, png: Buffer): Promise<{ colours: number; pixels: number }> =>
  page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const pixels = new Uint32Array(data.buffer);
    return { colours: new Set(pixels).size, pixels: pixels.length };
  }, png.toString("base64"));

for (const [ratio, width] of [
  [1, 1101],
  [1.25, 1102],
  [1.5, 1103],
  [3, 1101],
])
  browserTest(`on a screen of ratio ${ratio} a px of the stage is a px of the screen`, async () => {
    // Playwright only imitates a ratio, and then the browser does not tell device px.
    const options = launchOptions(await knownBrowser());
    const args = [...options.args, `--force-device-scale-factor=${ratio}`, `--window-size=${width},701`];
    const browser = await chromium.launch({ ...options, args });
    const server = await serveBuilt();
    try {
      const context = await browser.newContext({ viewport: null, reducedMotion: "reduce" });
      const page = await context.newPage();
      await page.goto(server.url(`${query}&day=180`));
      await appInView(page).shows(setting);
      await appInView(page).pictureAtRest();
      expect(await page.evaluate(() => devicePixelRatio)).toBeCloseTo(ratio, 5);
      const uppermost = appInView(page).stage.locator("canvas").last();
      await paintBoard(uppermost);
      const box = (await uppermost.boundingBox())!;
      const clip = { x: box.x + 40, y: box.y + 100, width: 300, height: 200 };
      const { colours, pixels } = await countColours(page, await page.screenshot({ clip }));
      expect(pixels).toBeGreaterThan(50_000 * ratio ** 2);
      expect(colours).toBe(2);
    } finally {
      await browser.close();
      await server.close();
    }
  });

/** Counts, for each canvas that is lost, those that come back empty. */
function countRestored(): void {
  const seen = Object.assign(window, { restored: 0, notEmpty: 0 });
  addEventListener(
    "contextrestored",
    ({ target }) => {
      const canvas = target as HTMLCanvasElement;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      seen.restored++;
      if (data.some((value) => value > 0)) seen.notEmpty++;
    },
    { capture: true },
  );
}

const hashes = (canvases: Locator): Promise<number[]> =>
  canvases.evaluateAll((all) =>
    all.map((each) => {
      const canvas = each as HTMLCanvasElement;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      return new Uint32Array(data.buffer).reduce((hash, pixel) => Math.imul(hash ^ pixel, 0x01000193), -1);
    }),
  );

browserTest("canvases that the browser loses are painted again", async ({ site }) => {
  const visit = await site.visit(`${query}&day=120&person=20`, {
    beforeAll: countRestored,
    reducedMotion: "reduce",
  });
  const app = appInView(visit.content);
  await app.shows(setting);
  await app.pictureAtRest();
  const before = await hashes(canvasesOf(visit));
  const session = await visit.page.context().browser()!.newBrowserCDPSession();
  await session.send("Browser.crashGpuProcess");
  const counts = () =>
    visit.content.evaluate(() => {
      const { restored, notEmpty } = window as unknown as { restored: number; notEmpty: number };
      return { restored, notEmpty };
    });
  await eventually(counts).toEqual({ restored: before.length, notEmpty: 0 });
  await eventually(() => hashes(canvasesOf(visit))).toEqual(before);
});

/**
 * Notes, in each frame that gives a canvas another size, whether it has the px for it and the points are there. It looks
 * when the app has looked, as its observers are the older ones, and nothing has been painted yet.
 */
function watchSizes(): void {
  const seen = Object.assign(window, { sizes: 0, unfit: [] as string[] });
  const canvases = [...document.querySelectorAll("canvas")];
  const isOff = (px: number, cssPx: number): boolean => Math.abs(px - devicePixelRatio * cssPx) > 1;
  const isBlank = (canvas: HTMLCanvasElement): boolean => {
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    return !new Uint32Array(data.buffer).some((pixel) => pixel > 0);
  };
  // What lies over the points may well be empty.
  const painted = canvases.filter((canvas) => !isBlank(canvas));
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const canvas = target as HTMLCanvasElement;
      seen.sizes++;
      const isUnfit = isOff(canvas.width, contentRect.width) || isOff(canvas.height, contentRect.height);
      const isEmpty = painted.includes(canvas) && isBlank(canvas);
      if (isUnfit || isEmpty)
        seen.unfit.push(`${canvas.width} × ${canvas.height}${isEmpty ? ", empty" : ""}`);
    }
  });
  for (const canvas of canvases) observer.observe(canvas);
}

browserTest(
  "a window that is resized while it plays has the whole picture in each frame",
  async ({ site }) => {
    const visit = await site.visit(`${query}&day=1`, { width: 1440, height: 900, deviceScaleFactor: 2 });
    const app = appInView(visit.content);
    await app.shows(setting);
    await visit.content.getByLabel("Speed").selectOption("½ ×");
    await app.play.click();
    await app.pause.waitFor();
    const sizes = () => visit.content.evaluate(() => (window as unknown as { sizes: number }).sizes);
    await visit.content.evaluate(watchSizes);
    const canvases = await canvasesOf(visit).count();
    await eventually(sizes).toBe(canvases);
    for (const [width, height] of [
      [1200, 700],
      [568, 320],
      [320, 568],
      [2000, 1200],
      [1001, 640],
    ]) {
      const before = await sizes();
      await visit.page.setViewportSize({ width, height });
      await eventually(sizes).toBeGreaterThanOrEqual(before + canvases);
    }
    expect(await visit.content.evaluate(() => (window as unknown as { unfit: string[] }).unfit)).toEqual([]);
    expect(await app.pause.count()).toBe(1);
    const day = await app.day();
    await eventually(app.day).toBeGreaterThan(day);
  },
);

browserTest("a stage of another size has the picture of one that opened so", async ({ site }) => {
  const still = { reducedMotion: "reduce", width: 1001, height: 640 } as const;
  const visit = await site.visit(`${query}&day=120`, { ...still, width: 1440, height: 900 });
  const app = appInView(visit.content);
  await app.shows(setting);
  await visit.page.setViewportSize({ width: still.width, height: still.height });
  const opened = appInView((await site.visit(`${query}&day=120`, still)).content);
  await opened.shows(setting);
  await eventually(app.picture).toBe(await opened.pictureAtRest());
});
