import { join } from "node:path";
import { chromium } from "playwright-core";
import { knownBrowser } from "../../setup/findBrowser.mjs";
import { cache } from "../../setup/paths.mjs";
import { launchOptions } from "../../setup/tryBrowser.mjs";
import type { Figure } from "./figure.ts";
import type { PageBench } from "./inPage.ts";

/** Runs a bench in an empty page of the Chromium that the set-up found. */
export async function benchInPage(bench: PageBench): Promise<Figure[]> {
  const browser = await chromium.launch(launchOptions(await knownBrowser()));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addScriptTag({ path: join(cache, "bench", "inPage.js") });
    return await page.evaluate((name) => {
      const { benches } = globalThis as unknown as { benches: Record<PageBench, () => Promise<Figure[]>> };
      return benches[name]();
    }, bench);
  } finally {
    await browser.close();
  }
}
