import type { Page } from "playwright-core";
import { expect } from "vitest";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

const step = (page: Page, name: string): Promise<void> =>
  page.getByRole("heading", { name, level: 2 }).waitFor();
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).press("Enter");

/** What is remarked on the run, once it is. */
async function remark(page: Page): Promise<string> {
  const place = page.getByRole("status").first();
  await eventually(() => place.innerText()).not.toBe("");
  return place.innerText();
}

/** Runs in the page: every pixel of an element's canvas as one number. */
const hashCanvas = (element: Element): number => {
  const canvas = element.querySelector("canvas")!;
  const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
  return new Uint32Array(data.buffer).reduce((hash, pixel) => Math.imul(hash ^ pixel, 0x01000193), -1);
};

browserTest("a lesson by its link, by keyboard, with a reload in the middle", async ({ site }) => {
  const { page } = await site.visit("?lesson=cliff", { reducedMotion: "reduce" });
  await step(page, "One brings how many?");
  const words = page.getByRole("region", { name: "The settings in words" });
  expect(await words.count()).toBe(0);
  await page.getByRole("radio", { name: "500 to 3,000" }).press("Space");
  await press(page, "See what happens");
  expect(await remark(page)).toMatch(/^It was: Fewer than 500\. In all 135 joined/);
  await press(page, "Next");

  await step(page, "A little more");
  const drawing = page.getByRole("slider", { name: /^How many will have joined\?/ });
  const flat = await drawing.evaluate(hashCanvas);
  for (let part = 0; part < 12; part++) {
    await drawing.press("Shift+ArrowUp");
    await drawing.press("ArrowRight");
  }
  await eventually(() => drawing.evaluate(hashCanvas)).not.toBe(flat);
  const drawn = await drawing.getAttribute("aria-valuetext");
  expect(drawn).toMatch(/^day 120: [\d,]+ people$/);

  // The drawing is there again, at the same step of the same lesson, and so is what was revealed before.
  await page.reload();
  await step(page, "A little more");
  await drawing.press("End");
  expect(await drawing.getAttribute("aria-valuetext")).toBe(drawn);
  await press(page, "See what happens");
  expect(await remark(page)).toMatch(/^You drew 10,000 by the end; 3,774 had joined\./);
  await press(page, "Next");

  await step(page, "Find the edge");
  expect(await remark(page)).toMatch(/it dies out/);
  await page.getByRole("textbox", { name: "Conversion" }).fill("35");
  await page.getByRole("textbox", { name: "Conversion" }).press("Enter");
  await eventually(() => remark(page)).toMatch(/it takes off/);
  await press(page, "Next");

  await step(page, "What to remember");
  expect(new URL(page.url()).searchParams.get("lesson")).toBe("cliff");
  await press(page, "Finish");
  await words.waitFor();
  expect(await words.getByText(/^K is /).count()).toBe(1);
});

browserTest("a curve drawn by finger, played to its end on a narrow screen", async ({ site }) => {
  const { page } = await site.visit("?lesson=saturation~2&lesson.seed=each", {
    width: 320,
    height: 640,
    hasTouch: true,
  });
  await step(page, "And then?");
  const canvas = page.getByRole("slider", { name: /^How many will have joined\?/ }).locator("canvas");
  await canvas.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await canvas.boundingBox())!;
  await page.mouse.move(x + width / 4, y + height - 60);
  await page.mouse.down();
  await page.mouse.move(x + width - 40, y + 40);
  await page.mouse.up();
  await press(page, "See what happens");
  await press(page, "Skip to the end");
  expect(await remark(page)).toMatch(/^You drew [\d,]+ by the end; [\d,]+ had joined\./);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
