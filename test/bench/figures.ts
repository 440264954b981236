import type { Frame } from "playwright-core";
import { openBuiltSite } from "../browser/builtSite.ts";
import type { BuiltSite } from "../browser/builtSite.ts";
import type { Figure } from "./figure.ts";
import { median, quantile } from "./median.ts";
import { takeNotes } from "./pageNotes.ts";
import type { PageNotes } from "./pageNotes.ts";

const repetitions = 7;
const frame = { sandbox: "allow-scripts", width: 640, height: 480 };

/** From the begin of a frame's loading, with nothing of it at hand, to the first picture of its run; ms. */
async function firstPictureMs(site: BuiltSite): Promise<number> {
  const { content, close } = await site.visitFrame("embed.html", frame);
  const firstOf = (): number | null => {
    const { arrived, paintings } = (globalThis as unknown as { notes: PageNotes }).notes;
    return paintings.find((ms) => ms >= arrived[0]) ?? null;
  };
  await content.waitForFunction(firstOf, undefined, { polling: 20 });
  const ms = await (content as Frame).evaluate(firstOf);
  await close();
  return ms!;
}

/** Scrolls once through a page of ten figures that play as they come in sight: the time between its frames, ms. */
async function framesScrolling(site: BuiltSite): Promise<readonly number[]> {
  const { page, close } = await site.visitFrame("embed.html", frame);
  await page.evaluate(() => {
    const first = document.querySelector("iframe")!;
    for (let place = 1; place < 10; place++) {
      const other = first.cloneNode() as HTMLIFrameElement;
      other.style.cssText = "display:block;margin-top:400px";
      document.body.append(other);
    }
  });
  await page.waitForFunction(() => document.querySelectorAll("iframe").length === 10);
  await page.waitForTimeout(3000);
  const frames = await page.evaluate(async () => {
    const between: number[] = [];
    let lastMs = await new Promise<number>(requestAnimationFrame);
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy(0, 12);
      const nowMs = await new Promise<number>(requestAnimationFrame);
      between.push(nowMs - lastMs);
      lastMs = nowMs;
    }
    return between;
  });
  await close();
  return frames;
}

/** Figures in frames without an origin on somebody's page, in Chromium without a graphics card. */
export async function benchFigures(): Promise<Figure[]> {
  const site = await openBuiltSite({ beforeEach: takeNotes });
  try {
    const first: number[] = [];
    for (let time = 0; time < repetitions; time++) first.push(await firstPictureMs(site));
    const frames = await framesScrolling(site);
    return [
      { name: "figure with a cold cache: to its first picture", value: median(first), unit: "ms" },
      { name: "  the slowest", value: Math.max(...first), unit: "ms" },
      { name: "ten figures, scrolled through: between frames", value: median(frames), unit: "ms" },
      { name: "  95 % within", value: quantile(frames, 0.95), unit: "ms" },
      { name: "  the longest", value: Math.max(...frames), unit: "ms" },
    ];
  } finally {
    await site.close();
  }
}
