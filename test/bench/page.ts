import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { root } from "../../setup/paths.mjs";
import { openBuiltSite } from "../browser/builtSite.ts";
import type { BuiltSite } from "../browser/builtSite.ts";
import type { Figure } from "./figure.ts";
import { median, quantile } from "./median.ts";

/** What the page under test notes of itself. */
interface Notes {
  /** Milliseconds of main-thread work in each animation frame. */
  frames: number[];
  /** When a canvas of the stage was painted last. */
  paintedMs: number;
}

/** Runs in the page before anything else: times what the page does in its frames, and sees its canvases painted. */
function takeNotes(): void {
  const notes: Notes = { frames: [], paintedMs: 0 };
  Object.assign(globalThis, { notes });
  const request = requestAnimationFrame.bind(globalThis);
  let frameAt = -1;
  globalThis.requestAnimationFrame = (work) =>
    request((now) => {
      const start = performance.now();
      work(now);
      const took = performance.now() - start;
      if (now === frameAt) notes.frames[notes.frames.length - 1] += took;
      else notes.frames.push(took);
      frameAt = now;
    });
  const context = CanvasRenderingContext2D.prototype;
  for (const name of ["clearRect", "fill", "stroke", "putImageData", "drawImage"] as const) {
    const paint = context[name] as (...given: unknown[]) => void;
    Object.assign(context, {
      [name](this: CanvasRenderingContext2D, ...given: unknown[]) {
        paint.apply(this, given);
        if (this.canvas.isConnected && this.canvas.ariaHidden === "true") notes.paintedMs = performance.now();
      },
    });
  }
}

const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(() => (globalThis as unknown as { notes: Notes }).notes);

const quietMs = 1_200;

/** From the input event of the churn slider to the last stroke of the picture that answers it. */
async function sliderToPicture(site: BuiltSite, members: number): Promise<Figure> {
  const population = Math.round(1.175 * members);
  const { page, close } = await site.visit(`?population=${population}&day=180`, { width: 1440, height: 900 });
  await page.locator("summary", { hasText: "Staying and coming back" }).click();
  const slider = page.getByRole("slider", { name: "Churn" });
  await slider.waitFor();
  await page.waitForTimeout(quietMs);
  const taken: number[] = [];
  for (let i = 0; i < 15; i++) {
    const start = await slider.evaluate(
      (input: HTMLInputElement, up) => {
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
        set.call(input, String(Number(input.value) + (up ? 20 : -20)));
        const now = performance.now();
        input.dispatchEvent(new Event("input", { bubbles: true }));
        return now;
      },
      i % 2 === 0,
    );
    await page.waitForTimeout(quietMs);
    taken.push((await notesOf(page)).paintedMs - start);
  }
  await close();
  return {
    name: `slider to picture, limited market, about ${members.toLocaleString("en")} members`,
    value: median(taken),
    unit: "ms",
  };
}

/** A whole play of a run of about 100,000 members: work a frame; then an idle page, which has none. */
async function playing(site: BuiltSite): Promise<Figure[]> {
  const { page, close } = await site.visit("?population=118000&day=0", { width: 1440, height: 900 });
  await page.waitForTimeout(3_000);
  const start = (await notesOf(page)).frames.length;
  await page.getByRole("button", { name: "Play" }).click();
  await page.waitForTimeout(22_000);
  const { frames } = await notesOf(page);
  const played = frames.slice(start);
  await page.waitForTimeout(2_000);
  const idle = (await notesOf(page)).frames.length - frames.length;
  await close();
  return [
    { name: "playing 100,000 members: frames", value: played.length, unit: "" },
    { name: "  half of the frames within", value: median(played), unit: "ms" },
    { name: "  95 % of the frames within", value: quantile(played, 0.95), unit: "ms" },
    { name: "  the longest (a camera step)", value: Math.max(...played), unit: "ms" },
    { name: "frames in two idle seconds", value: idle, unit: "" },
  ];
}

function firstLoad(): Figure[] {
  const kilobytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1000;
  const dist = join(root, "dist");
  // What comes later is fetched on demand and not in the page's text.
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => join(dist, path));
  return [
    {
      name: "page's first scripts, worker included, gzip",
      value: scripts.reduce((sum, path) => sum + kilobytes(path), 0),
      unit: "kB",
    },
    {
      name: "embed's script, worker included, gzip",
      value: kilobytes(join(dist, "embed.js")),
      unit: "kB",
    },
  ];
}

/** The built page in Chromium without a graphics card. */
export async function benchPage(): Promise<Figure[]> {
  const site = await openBuiltSite({ beforeEach: takeNotes });
  try {
    return [
      ...firstLoad(),
      await sliderToPicture(site, 10_000),
      await sliderToPicture(site, 100_000),
      ...(await playing(site)),
    ];
  } finally {
    await site.close();
  }
}
