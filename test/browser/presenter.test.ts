import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Remark } from "../../src/lessons/lesson.ts";
import { lessons } from "../../src/lessons/lessons.ts";
import { readCode } from "../page/presenter/readCode.ts";
import { brokenRules, looks, sayLook } from "./axeRules.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

const bucket = lessons.find(({ id }) => id === "bucket")!;
const step = (page: Page, name: string): Promise<void> =>
  page.getByRole("heading", { name, level: 2 }).waitFor();
const query = (page: Page): string => new URL(page.url()).search;

/** One of a step's remarks, whatever its numbers are. */
const anyOf = (remarks: readonly Remark[]): RegExp =>
  new RegExp(
    remarks.map(({ says }) => says.replaceAll(/[().]/g, ".").replaceAll(/\{\w+\}/g, ".+")).join("|"),
  );

/** Runs in the page: for each square of the code, its quiet zone included, whether its middle is dark. */
function readSquares(image: Element): boolean[][] {
  const svg = image as SVGSVGElement;
  const dark = svg.querySelectorAll("path")[1];
  const { width } = svg.viewBox.baseVal;
  return Array.from({ length: width }, (_row, y) =>
    Array.from({ length: width }, (_square, x) => dark.isPointInFill(new DOMPoint(x + 0.5, y + 0.5))),
  );
}

/** Runs in the page: the size of the letters of what a step says, in px. */
const lettersOf = (heading: Element): number =>
  Number.parseFloat(getComputedStyle(heading.nextElementSibling!).fontSize);

browserTest("a whole lesson in front of a room, by the keys of a clicker alone", async ({ site }) => {
  const { page } = await site.visit("?lesson=bucket&present=1", {
    width: 1440,
    height: 900,
    reducedMotion: "reduce",
  });
  for (const { title, asks, remarks } of bucket.steps) {
    await step(page, title);
    const heading = page.getByRole("heading", { name: title, level: 2 });
    expect(await heading.evaluate(lettersOf)).toBeGreaterThanOrEqual(28);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900);
    if (asks !== undefined) await page.keyboard.press("PageDown");
    if (remarks !== undefined) await page.getByText(anyOf(remarks)).first().waitFor();
    if (title !== bucket.steps.at(-1)!.title) await page.keyboard.press("PageDown");
  }

  await page.keyboard.press("q");
  const code = page.getByRole("img", { name: /^QR code of / });
  await code.waitFor();
  const squares = await code.evaluate(readSquares);
  const inside = squares.slice(4, -4).map((row) => row.slice(4, -4));
  const { origin, pathname } = new URL(page.url());
  expect(readCode(inside)).toBe(`${origin}${pathname}?lesson=bucket&lesson.step=5`);

  await page.keyboard.press("Escape");
  await code.waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Finish" }).press("Enter");
  await page.getByRole("region", { name: "The settings in words" }).waitFor();
  // Neither the lesson nor the mode comes again with the address.
  await eventually(() => Promise.resolve(query(page))).toBe("?v=1");
});

browserTest(
  "presenter mode of a run: address, full screen, and back to the page as it was",
  async ({ site }) => {
    const { page } = await site.visit("?day=100", { reducedMotion: "reduce" });
    await page.getByText("The largest families", { exact: true }).click();
    await page.getByRole("button", { name: "Present", exact: true }).press("Enter");
    await page.getByRole("button", { name: "Leave presenter mode" }).waitFor();
    await eventually(() => Promise.resolve(query(page))).toBe("?v=1&day=100&present=1");
    await page.keyboard.press("ArrowRight");
    await eventually(() => Promise.resolve(query(page))).toBe("?v=1&day=101&present=1");
    await page.keyboard.press("f");
    await eventually(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.getByRole("button", { name: "Leave presenter mode" }).press("Enter");
    await eventually(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
    await page.getByRole("table").first().waitFor();
    await eventually(() => Promise.resolve(query(page))).toBe("?v=1&day=101");
  },
);

browserTest(
  "the notes of all lessons are printed, a page each, and nothing of the page with them",
  async ({ site }) => {
    const { page } = await site.visit("?day=100", { reducedMotion: "reduce" });
    // The dialogue stays open as long as nobody says that it is over.
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByText("Lessons", { exact: true }).click();
    await page.getByText("For teachers", { exact: true }).click();
    await page.getByRole("button", { name: "Print the notes of all lessons" }).click();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#app").isVisible()).toBe(false);
    expect(await page.locator("body > div > article").count()).toBe(lessons.length);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(lessons.length);
  },
);

for (const look of looks)
  browserTest(
    `presenter mode and the place for teachers break no rule of axe-core: ${sayLook(look)}`,
    async ({ site }) => {
      const { page } = await site.visit("?lesson=plans&present=1", { ...look, reducedMotion: "reduce" });
      await step(page, "A tree of people");
      for (const name of ["First plan: a share of each sale", "Second plan: two levels"]) {
        await page.keyboard.press("PageDown");
        await step(page, name);
        expect(await brokenRules(page)).toEqual([]);
      }
      await page.keyboard.press("q");
      await page.getByRole("img", { name: /^QR code of / }).waitFor();
      expect(await brokenRules(page)).toEqual([]);

      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Leave the lesson" }).click();
      await page.getByText("Lessons", { exact: true }).click();
      await page.getByText("For teachers", { exact: true }).click();
      await page.getByRole("button", { name: "Show the QR code" }).click();
      await page.getByText("Read the notes here", { exact: true }).click();
      await page.getByRole("img", { name: /^QR code of / }).waitFor();
      expect(await brokenRules(page)).toEqual([]);
    },
  );
