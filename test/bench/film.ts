import type { Page } from "playwright-core";
import { openBuiltSite } from "../browser/builtSite.ts";
import type { BuiltSite } from "../browser/builtSite.ts";
import type { Figure } from "./figure.ts";
import { heapUsage } from "./heapUsage.ts";
import { quantile } from "./median.ts";
import { limitedMarket, untilQuiet } from "./pageInput.ts";
import { takeNotes } from "./pageNotes.ts";

const members = 100_000;

/** Notes how long the page's tasks take that hold it up for 50 ms and more, and when it could have shown a frame. */
function noteSilence(): void {
  const silence = { longTasks: [] as number[], frames: [] as number[] };
  Object.assign(globalThis, { silence });
  const observer = new PerformanceObserver((list) =>
    silence.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: "longtask" });
  let lastMs = performance.now();
  const note = (nowMs: number): void => {
    silence.frames.push(nowMs - lastMs);
    lastMs = nowMs;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

const megabytes = async (page: Page): Promise<number> =>
  (await heapUsage(page)).reduce((sum, { heap, buffers }) => sum + heap + buffers, 0) / 1e6;

/** Makes a film of ten seconds in the panel, from the press to the file. */
async function film(site: BuiltSite, name: string, size: string, beforeAll?: () => void): Promise<Figure[]> {
  const { page, close } = await site.visit(limitedMarket(members), {
    width: 1440,
    height: 900,
    ...(beforeAll !== undefined && { beforeAll }),
  });
  await untilQuiet(page, 0);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const panel = page.getByRole("dialog", { name: "Save" });
  await panel.getByText(size, { exact: true }).click();
  const before = await megabytes(page);
  await page.evaluate(noteSilence);
  const startMs = performance.now();
  const download = page.waitForEvent("download", { timeout: 0 });
  await panel.getByRole("button", { name: "Make the film" }).click();
  const ending = (await download).suggestedFilename().split(".").at(-1);
  const seconds = (performance.now() - startMs) / 1000;
  const { longTasks, frames } = await page.evaluate(
    () => (globalThis as unknown as { silence: { longTasks: number[]; frames: number[] } }).silence,
  );
  const after = await megabytes(page);
  await close();
  return [
    { name: `${name} (${ending}), from the press to the file`, value: seconds, unit: "s" },
    { name: "  longest task of the page meanwhile", value: Math.max(0, ...longTasks), unit: "ms" },
    { name: "  95 % of its frames within", value: quantile(frames, 0.95), unit: "ms" },
    { name: "  held afterwards, beside before", value: after - before, unit: "MB" },
  ];
}

/** Films of ten seconds of 100,000 members, in Chromium without a graphics card. */
export async function benchFilm(): Promise<Figure[]> {
  const site = await openBuiltSite({ beforeEach: takeNotes });
  const noAvc = (): void => {
    const ask = VideoEncoder.isConfigSupported.bind(VideoEncoder);
    VideoEncoder.isConfigSupported = async (asked) =>
      asked.codec.startsWith("avc") ? { supported: false, config: asked } : ask(asked);
  };
  try {
    return [
      ...(await film(site, "film of 1,920 × 1,080 px", "1080p")),
      ...(await film(site, "the same without AVC", "1080p", noAvc)),
      ...(await film(
        site,
        "GIF of 800 × 450 px",
        "Wide",
        () => void Reflect.deleteProperty(globalThis, "VideoEncoder"),
      )),
    ];
  } finally {
    await site.close();
  }
}
