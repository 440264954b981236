import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumFromNpm } from "./chromiumFromNpm.mjs";
import { installFromDebian } from "./debian.mjs";
import { installedBrowsers } from "./installedBrowsers.mjs";
import { withLock } from "./lock.mjs";
import { cache } from "./paths.mjs";
import { run } from "./run.mjs";
import { tryBrowser } from "./tryBrowser.mjs";

/** @typedef {import("./tryBrowser.mjs").Browser} Browser */

const noteOfLast = join(cache, "browser.json");
const minutes = 60_000;

/** Where a browser may come from, the cheapest first. @type {[string, () => Browser[] | Promise<Browser[]>][]} */
const sources = [
  ["the variable INVITREE_CHROMIUM", namedBrowser],
  ["the one used last time", () => [lastBrowser()].filter((browser) => browser !== undefined)],
  ["Playwright's own", () => plain([chromium.executablePath()])],
  ["an installed one", () => plain(installedBrowsers())],
  ["Chromium from npm", chromiumFromNpm],
  ["Playwright's download", downloadedByPlaywright],
  ["Debian's package", installedFromDebian],
];

/**
 * Finds a Chromium for the tests, and installs one if there is none. Each candidate has to start, to open a page and
 * to get an answer from a worker. Throws a sentence for a person if there is none to be had.
 *
 * @returns {Promise<Browser>}
 */
export function findBrowser() {
  return withLock("browser", async () => {
    for (const [source, find] of sources) {
      for (const browser of await candidates(source, find)) {
        const problem = await tryBrowser(browser);
        if (problem === undefined) return remember(browser);
        console.log(`Not ${browser.path} (${source}): ${problem}`);
      }
    }
    throw new Error(
      "The browser tests need a Chromium, and none could be found or installed: set INVITREE_CHROMIUM to the path of a Chromium, Chrome, Edge or Brave.",
    );
  });
}

/** The browser found last time, untried; a search if there is none. @returns {Promise<Browser>} */
export async function knownBrowser() {
  return (process.env.INVITREE_CHROMIUM ? undefined : lastBrowser()) ?? (await findBrowser());
}

/** @param {string} source @param {() => Browser[] | Promise<Browser[]>} find */
async function candidates(source, find) {
  try {
    return await find();
  } catch (error) {
    console.log(`Not ${source}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** @param {string[]} paths @returns {Browser[]} */
function plain(paths) {
  return paths.filter((path) => existsSync(path)).map((path) => ({ path, env: {} }));
}

/** @returns {Browser | undefined} */
function lastBrowser() {
  if (!existsSync(noteOfLast)) return undefined;
  const browser = JSON.parse(readFileSync(noteOfLast, "utf8"));
  return existsSync(browser.path) ? browser : undefined;
}

/** @param {Browser} browser */
function remember(browser) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(noteOfLast, JSON.stringify(browser));
  return browser;
}

/** Even where there is no such file: whoever named it is to be told. @returns {Browser[]} */
function namedBrowser() {
  const path = process.env.INVITREE_CHROMIUM;
  return path ? [{ path, env: {} }] : [];
}

async function downloadedByPlaywright() {
  await run("playwright-core install --no-shell chromium", { timeout: 10 * minutes });
  return plain([chromium.executablePath()]);
}

async function installedFromDebian() {
  await installFromDebian(["chromium"]);
  return plain(installedBrowsers());
}
