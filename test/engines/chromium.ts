import { chromium as driver } from "playwright-core";
import { knownBrowser } from "../../setup/findBrowser.mjs";
import { launchOptions } from "../../setup/tryBrowser.mjs";
import type { Engine } from "./engine.ts";

/** Chromium, the one that the browser tests run in. */
export const chromium: Engine = {
  name: "Chromium",
  // The set-up of the browser tests finds or installs one.
  packages: [],
  async lacks() {
    try {
      await knownBrowser();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  },
  async open(url) {
    const browser = await driver.launch({ ...launchOptions(await knownBrowser()), timeout: 0 });
    const page = await browser.newPage();
    const gone = new Promise<string>((resolve) => {
      browser.once("disconnected", () => resolve("Chromium has ended"));
      page.once("crash", () => resolve("its page has crashed"));
    });
    await page.goto(url, { timeout: 0 });
    return { gone, close: () => browser.close() };
  },
};
