import type { Page } from "playwright-core";
import { expect } from "vitest";
import { largestFamilies } from "../../src/layout/families.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { simulate } from "../../src/model/simulation.ts";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

const setting = { population: 3500 };
const query = "?population=3500&day=180";
const { people } = simulate(setting);
const { downlines } = layDisc(people.sponsors, people.count);
const { heads } = largestFamilies(people.sponsors, downlines, people.count);

const name = (row: number): string => `member ${(row + 1).toLocaleString("en")}`;

/** Somebody in the third generation with recruits. */
const row = people.generations.findIndex((generation, at) => generation === 3 && downlines[at] > 4);

const discOf = (page: Page) => page.getByRole("group", { name: /^Growth disc/ });
const cardOf = (page: Page) => page.getByRole("group", { name: "Kept member" });

browserTest("arrow keys go from member to member, as the story and the link tell", async ({ site }) => {
  const { page } = await site.visit(`${query}&person=${row + 1}`, { reducedMotion: "reduce" });
  const sponsor = people.sponsors[row];
  await page.getByText(`Upline and downline of ${name(row)}`).waitFor();
  await discOf(page).focus();
  await page.keyboard.press("ArrowUp");
  await page.getByText(`Upline and downline of ${name(sponsor)}`).waitFor();
  await eventually(() => cardOf(page).getByRole("status").textContent()).toContain(
    `M${name(sponsor).slice(1)}, generation 2`,
  );
  await cardOf(page)
    .getByRole("button", { name: /^Recruit: / })
    .focus();
  await page.keyboard.press("ArrowDown");
  const largest = [...people.sponsors.keys()]
    .filter((at) => people.sponsors[at] === sponsor)
    .toSorted((a, b) => downlines[b] - downlines[a])[0];
  await page.getByText(`Upline and downline of ${name(largest)}`).waitFor();
  await eventually(() => new URL(page.url()).searchParams.get("person")).toBe(String(largest + 1));
});

browserTest("a family that is pointed at is lit in the picture, and kept at a press", async ({ site }) => {
  const { page } = await site.visit(query, { reducedMotion: "reduce", height: 1400 });
  const app = appInView(page);
  await app.shows(setting);
  await page.getByText("The largest families").click();
  const table = page.getByRole("table", { name: "The largest families by day 180" });
  await eventually(() => table.getByRole("rowheader").count()).toBe(heads.length + 1);
  const unlit = await app.pictureAtRest();
  const head = table.getByRole("button", { name: name(heads[1]), exact: true });
  await head.hover();
  await eventually(app.pictureAtRest).not.toBe(unlit);
  const lit = await app.pictureAtRest();
  await page.mouse.move(0, 0);
  await eventually(app.pictureAtRest).toBe(unlit);
  await head.focus();
  await eventually(app.pictureAtRest).toBe(lit);
  await page.keyboard.press("Enter");
  await cardOf(page).waitFor();
  await page.getByText(`Upline and downline of ${name(heads[1])}`).waitFor();
});

browserTest(
  "what could not be fetched comes when it is tried again, and with its style",
  async ({ site }) => {
    // A page without an app, from which nothing is on its way.
    const visit = await site.visit("embed.css", { reducedMotion: "reduce" });
    const { page } = visit;
    await page.route(/furtherParts/, (route) => route.abort());
    await page.goto(new URL(`index.html${query}`, page.url()).href);
    await page.getByText("How big is that?").click();
    const failed = page.getByRole("group").filter({ hasText: "How big is that?" }).getByRole("alert");
    const tryAgain = failed.getByRole("button", { name: "Try again" });
    await tryAgain.click();
    await failed.filter({ hasText: "could not be loaded again" }).waitFor();
    expect(visit.complaints.join()).toContain("furtherParts");
    visit.complaints.length = 0;
    await page.unroute(/furtherParts/);
    await tryAgain.click();
    await page.getByText("Structural virality").waitFor();
    const box = (await discOf(page).boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await eventually(() => cardOf(page).evaluate((card) => getComputedStyle(card).position)).toBe("absolute");
  },
);

for (const width of [320, 768, 1440])
  browserTest(`nothing of the story is cut off, ${width} px wide`, async ({ site }) => {
    const { page } = await site.visit(`${query}&person=${row + 1}`, {
      width,
      height: 900,
      reducedMotion: "reduce",
    });
    await page.getByRole("table", { name: "Downline by generation" }).waitFor();
    await cardOf(page)
      .getByRole("button", { name: /^Recruit: / })
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const cut = await cardOf(page).evaluate((card) =>
      [...card.querySelectorAll("button, p")]
        .filter(
          (each) =>
            each.scrollWidth > each.clientWidth + 1 || each.getBoundingClientRect().right > innerWidth,
        )
        .map((each) => each.textContent),
    );
    // The words for screen readers have no room of their own.
    expect(cut.filter((text) => !text?.startsWith("Member "))).toEqual([]);
  });
