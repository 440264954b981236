import type { Page } from "playwright-core";
import type { BuiltSite } from "../browser/builtSite.ts";
import { seededNumbers } from "../drawing/madeUpRun.ts";
import type { Figure } from "./figure.ts";
import { median } from "./median.ts";
import { limitedMarket, moveSlider, untilQuiet } from "./pageInput.ts";
import type { Answer } from "./pageInput.ts";
import { notesOf } from "./pageNotes.ts";

const middleAndWorst = (name: string, values: readonly number[]): Figure[] => [
  { name, value: median(values), unit: "ms" },
  { name: "    the worst", value: Math.max(...values), unit: "ms" },
];

/** The timeline's slider jumps to days anywhere in the run. */
async function scrub(page: Page, shown: string): Promise<Figure[]> {
  const random = seededNumbers(4);
  const slider = page.getByRole("slider", { name: "Day" });
  // It stands where the run ends, which its limit of members may do early: beyond that nothing changes.
  const days = Number(await slider.inputValue());
  const answers: Answer[] = [];
  for (let jump = 0; jump < 20; jump++)
    answers.push(await moveSlider(page, slider, { to: random() * days, runs: false }));
  return [
    ...middleAndWorst(
      `scrub to 20 days, ${shown}: event to the first picture`,
      answers.map(({ firstMs }) => firstMs),
    ),
    ...middleAndWorst(
      "  event to the last, nothing moves",
      answers.map(({ lastMs }) => lastMs),
    ),
  ];
}

/** A pointer goes from place to place on the disc. */
async function hover(page: Page, shown: string): Promise<Figure[]> {
  const random = seededNumbers(5);
  const { x, y, width, height } = (await page.locator("[role=group]:has(> canvas)").boundingBox())!;
  const radius = 0.45 * Math.min(width, height);
  await page.mouse.move(x + width / 2, y + height / 2);
  const before = await untilQuiet(page);
  for (let place = 0; place < 100; place++) {
    const [right, down] = [2 * random() - 1, 2 * random() - 1];
    await page.mouse.move(x + width / 2 + right * radius, y + height / 2 + down * radius);
    await page.waitForTimeout(50);
  }
  const after = await notesOf(page);
  return [
    ...middleAndWorst(
      `hover at 100 places, ${shown}: work in the frame`,
      after.frames.slice(before.frames.length),
    ),
    ...middleAndWorst("  with all that follows from it", after.wholeFrames.slice(before.wholeFrames.length)),
  ];
}

/** How soon the page answers whoever moves the playhead or the pointer while it shows so many members. */
export async function answersOf(site: BuiltSite, members: number): Promise<Figure[]> {
  const { page, close } = await site.visit(limitedMarket(members), { width: 1440, height: 900 });
  const notes = await untilQuiet(page, 0);
  const shown = `${notes.members.toLocaleString("en")} members`;
  const figures = [...(await scrub(page, shown)), ...(await hover(page, shown))];
  await close();
  return figures;
}
