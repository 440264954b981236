import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { knownBrowser } from "../../setup/findBrowser.mjs";
import { cache, root } from "../../setup/paths.mjs";
import { launchOptions } from "../../setup/tryBrowser.mjs";
import type { Figure } from "./figure.ts";
import { median } from "./median.ts";
import type { ContenderName, PeerPage } from "./peers/inPage.ts";

/** Who draws more slowly than this a picture is not waited for, and not asked for a larger one. */
const longestPictureMs = 30_000;
/** Until the first picture: objects are made of the people, shaders are compiled. */
const longestSetUpMs = 60_000;

const rounds: Readonly<Record<number, number>> = { 10_000: 15, 100_000: 9, 1_000_000: 7 };

const { dependencies: versions } = JSON.parse(
  readFileSync(join(root, "test", "bench", "peers", "package.json"), "utf8"),
) as { dependencies: Record<string, string> };

const graphology = `WebGL2, software rendering, graphology ${versions["graphology"]}`;

/** Who they are, and what has to be said beside their times. */
const words: Readonly<Record<ContenderName, readonly [string, string]>> = {
  ours: ["ours", "curved links, of many people a sample"],
  pixelPlot: ["a naive pixel plot", "no smoothing"],
  forceGraph: [`force-graph ${versions["force-graph"]}`, "canvas"],
  webgl: ["raw points and lines", "WebGL2, software rendering, no smoothing"],
  sigmaPlain: [`sigma.js ${versions["sigma"]}, plain`, `${graphology}, its plainest programs`],
  sigma: [`sigma.js ${versions["sigma"]}`, `${graphology}, as it comes`],
};

const names = Object.keys(words) as ContenderName[];
const peers = names.filter((name) => name !== "ours");

/** Someone's page, in a browser of its own: it can be ended whatever it does, and leaves the others their memory. */
interface Drawing {
  readonly browser: Browser;
  readonly page: Page;
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no picture within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function open(): Promise<Drawing> {
  const browser = await chromium.launch(launchOptions(await knownBrowser()));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addScriptTag({ path: join(cache, "bench", "peersInPage.js") });
  return { browser, page };
}

const setUp = (page: Page, name: ContenderName, members: number): Promise<void> =>
  page.evaluate(
    (asked) => {
      const { peerPage } = globalThis as unknown as { peerPage: PeerPage };
      return peerPage.setUp(asked.name, asked.members);
    },
    { name, members },
  );

const redraw = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { peerPage: PeerPage }).peerPage.redraw());

/** What one of them took in the rounds of a size; or why it takes part no longer. */
type Result = { readonly times: number[] } | { readonly problem: string };

/** One size: everybody is set up, then draws in turn, round after round. */
async function drawSize(
  members: number,
  taking: readonly ContenderName[],
): Promise<Map<ContenderName, Result>> {
  const results = new Map<ContenderName, Result>();
  const drawings = new Map<ContenderName, Drawing>();
  const attempt = async (name: ContenderName, work: (drawing: Drawing) => Promise<void>): Promise<void> => {
    const drawing = drawings.get(name);
    if (drawing === undefined) return;
    try {
      await work(drawing);
    } catch (error) {
      results.set(name, { problem: error instanceof Error ? error.message.split("\n")[0] : String(error) });
      drawings.delete(name);
      await drawing.browser.close();
    }
  };
  for (const name of taking) {
    drawings.set(name, await open());
    await attempt(name, ({ page }) => within(longestSetUpMs, setUp(page, name, members)));
  }
  // The first round warms up.
  for (let round = 0; round <= rounds[members]; round++) {
    for (const name of taking) {
      await attempt(name, async ({ page }) => {
        const ms = await within(longestPictureMs, redraw(page));
        const result = results.get(name);
        if (result !== undefined && "times" in result) result.times.push(ms);
        else results.set(name, { times: [] });
      });
    }
  }
  for (const [name, { browser, page }] of drawings) {
    // For a person to look at what was timed.
    await page.screenshot({ path: join(cache, "bench", `${name}-${members}.png`) });
    await browser.close();
  }
  return results;
}

function figuresOf(members: number, results: ReadonlyMap<ContenderName, Result>): Figure[] {
  const size = `${members.toLocaleString("en")} members`;
  const timesOf = (name: ContenderName): readonly number[] => {
    const result = results.get(name);
    return result !== undefined && "times" in result ? result.times : [];
  };
  const own = timesOf("ours");
  const figures = names.map((name): Figure => {
    const result = results.get(name) ?? { problem: "not asked again" };
    return "times" in result
      ? { name: `${size}: ${words[name][0]} (${words[name][1]})`, value: median(result.times), unit: "ms" }
      : {
          name: `${size}: ${words[name][0]} (${words[name][1]}): ${result.problem}`,
          value: null,
          unit: "ms",
        };
  });
  const ratios = peers.flatMap((name): Figure[] => {
    const times = timesOf(name);
    if (times.length === 0 || own.length === 0) return [];
    const value = median(own.map((ms, round) => times[round] / ms));
    return [{ name: `  ${words[name][0]}: times as long as ours`, value, unit: "×" }];
  });
  return [...figures, ...ratios];
}

/**
 * A full redraw with all links at 1,440 × 900 and pixel ratio 1, beside others who draw graphs: the same people in the
 * same places, in turn in every round. Ratios are medians of the rounds' own.
 */
export async function benchPeers(): Promise<Figure[]> {
  const figures: Figure[] = [];
  let taking: readonly ContenderName[] = names;
  for (const members of Object.keys(rounds).map(Number)) {
    const results = await drawSize(members, taking);
    figures.push(...figuresOf(members, results));
    taking = taking.filter((name) => "times" in results.get(name)!);
  }
  return figures;
}
