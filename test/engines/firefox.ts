import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { launch } from "puppeteer-core";
import type { Engine } from "./engine.ts";
import { findCommand } from "./findCommand.ts";

const macPath = "/Applications/Firefox.app/Contents/MacOS/firefox";

function findFirefox(): string | null {
  const named = process.env["INVITREE_FIREFOX"];
  if (named !== undefined && named !== "") return named;
  return findCommand("firefox-esr", "firefox") ?? (existsSync(macPath) ? macPath : null);
}

/** Firefox: Debian's, or the one that INVITREE_FIREFOX names. */
export const firefox: Engine = {
  name: "Firefox",
  packages: ["firefox-esr"],
  lacks: async () =>
    findFirefox() === null ? "there is no firefox-esr; INVITREE_FIREFOX may name a Firefox" : null,
  async open(url) {
    const browser = await launch({
      browser: "firefox",
      executablePath: findFirefox() ?? "firefox-esr",
      headless: true,
      timeout: 0,
      protocolTimeout: 0,
      // What it writes beside its profile goes where everything of this run goes.
      env: { ...process.env, HOME: tmpdir() },
    });
    const page = await browser.newPage();
    const gone = new Promise<string>((resolve) => {
      browser.once("disconnected", () => resolve("Firefox has ended"));
    });
    await page.goto(url, { timeout: 0 });
    return { gone, close: () => browser.close() };
  },
};
