import type { Page } from "playwright-core";
import { expect } from "vitest";
import { appInView, parametersOf } from "./appInView.ts";
import type { AppInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

/** Settings at an edge, and what the page has to say of them. */
const edges: Record<string, readonly [query: string, says: RegExp]> = {
  "K is 1 exactly": [
    "?market=unlimited&inviteStyle=burst&invitesPerMember=4&conversion=0.25&churnPerMonth=0",
    /K is 1: new member per member: each just replaces itself/,
  ],
  "K is infinite": ["?churnPerMonth=0&enthusiasmHalfLife=never", /K is ∞: .* never stop inviting/],
  "nobody accepts": ["?conversion=0", /K is 0: .* nobody brings anybody/],
  "nobody leaves": ["?churnPerMonth=0", /Nobody leaves/],
  "everybody leaves at once": ["?churnPerMonth=1", /100 % of the members leave at once/],
  "nobody starts": ["?startingMembers=0", /Nobody starts and nobody comes/],
  "nobody starts, but some come": ["?startingMembers=0&organicPerDay=3", /nobody begins/],
  "K is 50": [
    "?market=unlimited&inviteStyle=burst&invitesPerMember=50&conversion=1&memberLimit=20000",
    /The run ended on day \d+, at its limit of 20,000 members/,
  ],
  "the cycle takes no time": ["?cycleDays=0", /of the invited join at once/],
  "all happens in one instant": [
    "?inviteStyle=burst&cycleDays=0&cycleShape=fixed",
    /K is [\d.]+: .* it grows, all on the first day/,
  ],
  "there is one person": ["?population=1&startingMembers=1", /There is 1 person in all, and 1 begins/],
  "the run has one day": ["?days=1", /By day 1, /],
};

/** All that the page says, to the eye and to the ear, on one line with plain blanks. */
async function everyWord(page: Page): Promise<string> {
  const words = await page.evaluate(() => {
    const spoken = ["aria-label", "aria-valuetext", "aria-valuenow", "aria-valuemin", "aria-valuemax"];
    const attributes = [...document.querySelectorAll("body *")].flatMap((element) =>
      [...spoken, "title", "style", "href", "value"].map((name) => element.getAttribute(name) ?? ""),
    );
    return [document.body.textContent, ...attributes].join(" · ");
  });
  return words.replaceAll(/[\s\u00a0]+/g, " ");
}

async function wordsOn(app: AppInView, page: Page, day: number): Promise<string> {
  await app.range.fill(String(day));
  expect(await app.day()).toBeCloseTo(day, 9);
  expect(await app.joined()).toMatch(/^\d[\d,]*$/);
  return everyWord(page);
}

for (const [name, [query, says]] of Object.entries(edges))
  browserTest(`every word is a word, every number a number where ${name}`, async ({ site }) => {
    const { page } = await site.visit(query, { reducedMotion: "reduce" });
    const app = appInView(page);
    await app.shows(parametersOf(query));
    // What theory expects comes a moment later than the run.
    await eventually(app.coefficient).toMatch(/^(\d+(\.\d+)?|∞)$/);
    await eventually(() => everyWord(page)).toMatch(says);
    const atEnd = await everyWord(page);
    const reached = await app.day();
    const words = [atEnd, await wordsOn(app, page, reached / 2), await wordsOn(app, page, 0)].join();
    expect(words).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object/);
    await page.getByRole("alert").waitFor({ state: "detached" });
  });
