import { expect } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { askMembers, sayReveal } from "../../src/page/words/askFigure.ts";
import { appInView, parametersOf } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import type { Visit } from "./builtSite.ts";
import { eventually } from "./eventually.ts";

type Content = Visit["content"];
interface Counted {
  workers: number;
  frames: number;
}

/** Counts in `window.counted` the workers that were started and the animation frames that were asked for. */
function countWork(): void {
  const counted = { workers: 0, frames: 0 };
  const { Worker: Own, requestAnimationFrame: request } = window;
  window.Worker = class extends Own {
    constructor(...how: ConstructorParameters<typeof Worker>) {
      super(...how);
      counted.workers++;
    }
  };
  window.requestAnimationFrame = (callback) => {
    counted.frames++;
    return request.call(window, callback);
  };
  Object.assign(window, { counted });
}

const work = (content: Content): Promise<Counted> =>
  content.evaluate(() => ({ ...(window as unknown as { counted: Counted }).counted }));

/** How many frames are asked for while a timer of 20 ms fires twenty times. */
const framesMeanwhile = (content: Content): Promise<number> =>
  content.evaluate(async () => {
    const { counted } = window as unknown as { counted: Counted };
    const before = counted.frames;
    for (let tick = 0; tick < 20; tick++) await new Promise((resolve) => setTimeout(resolve, 20));
    return counted.frames - before;
  });

const sandboxed = { sandbox: "allow-scripts", width: 480, height: 270 };
const counting = { beforeAll: countWork };
const playing = /^(Play|Pause)/;

/** Puts more of the same figure into the host's page, each a screen below the one before. */
async function addFigures({ page }: Visit, more: number): Promise<void> {
  await page.evaluate((count) => {
    const first = document.querySelector("iframe")!;
    for (let place = 0; place < count; place++) {
      const other = first.cloneNode() as HTMLIFrameElement;
      other.style.cssText = "display:block;margin-top:900px";
      document.body.append(other);
    }
  }, more);
  await eventually(() => page.frames().length).toBe(more + 2);
}

browserTest("of ten figures on a page only those in sight work", async ({ site }) => {
  const visit = await site.visitFrame("embed.html?scenario=skok&parts=graph~timeline", sandboxed, counting);
  await addFigures(visit, 9);
  const contents = visit.page.frames().slice(1);
  await Promise.all(contents.map((content) => content.getByRole("button", { name: playing }).waitFor()));
  await eventually(appInView(contents[0]).day).toBeGreaterThan(1);
  for (const content of contents.slice(1)) expect((await work(content)).workers).toBe(0);
  for (const content of contents.slice(1)) expect(await appInView(content).day()).toBe(0);

  await visit.page.locator("iframe").nth(5).scrollIntoViewIfNeeded();
  await eventually(appInView(contents[5]).day).toBeGreaterThan(1);
  await eventually(() => framesMeanwhile(contents[0])).toBe(0);
  const day = await appInView(contents[0]).day();
  expect(day).toBeLessThan(20);
  const started = await Promise.all(contents.map(work));
  expect(started.map(({ workers }) => workers)).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0]);

  // It goes on where it was.
  await visit.page.locator("iframe").first().scrollIntoViewIfNeeded();
  await eventually(appInView(contents[0]).day).toBeGreaterThan(day);
});

browserTest("behind a poster nothing is computed until it is pressed", async ({ site }) => {
  const visit = await site.visitFrame("embed.html?scenario=skok&start=press", sandboxed, counting);
  const { content } = visit;
  await content.getByRole("button", { name: "Play" }).waitFor();
  expect(await content.getByRole("heading").innerText()).not.toBe("");
  expect((await work(content)).workers).toBe(0);
  await content.getByRole("button", { name: "Play" }).click();
  await eventually(appInView(content).day).toBeGreaterThan(0.5);
  expect((await work(content)).workers).toBeGreaterThan(0);
});

browserTest("who is asked first answers by the keyboard, and is told what came of it", async ({ site }) => {
  const query = "v=1&seed=5&conversion=0.3";
  const visit = await site.visitFrame(`embed.html?${query}&ask=members&parts=graph~timeline`, sandboxed, {
    ...counting,
    reducedMotion: "reduce",
  });
  const { content, page } = visit;
  const parameters = parametersOf(query);
  const asked = askMembers(parameters);
  const answers = content.getByRole("group", { name: asked.question }).getByRole("button");
  await answers.nth(1).focus();
  expect((await work(content)).workers).toBe(0);
  await page.keyboard.press("Enter");
  const joined = simulate(parameters).census.joined.at(-1)!;
  const text = `${joined.toLocaleString("en")}\u00a0people`;
  await eventually(() => content.getByRole("status").textContent()).toBe(sayReveal(asked, 1, joined, text));
});

browserTest("what comes in the second script works in a frame without an origin", async ({ site }) => {
  const visit = await site.visitFrame(
    "embed.html?scenario=pyramid&person=3&parts=sentence~graph~figures~money&seed=4&theme=dark",
    { ...sandboxed, width: 800, height: 500 },
    { reducedMotion: "reduce" },
  );
  const { content } = visit;
  // Of the page's parts, of the workers, of the drawing.
  await content.getByRole("group", { name: "Kept member" }).waitFor();
  await content
    .locator("p")
    .filter({ hasText: /^\d\d\s%\s*of them have lost money$/ })
    .waitFor();
  await content.locator("p").filter({ hasText: "it grows" }).waitFor();
  await content.getByText("Net so far").or(content.getByText("left, keeps its colour")).first().waitFor();
  const value = content.getByRole("spinbutton", { name: "Conversion" });
  await value.click();
  const field = content.getByRole("textbox", { name: "Conversion" });
  await field.fill("30");
  await field.press("Enter");
  await eventually(() => value.innerText()).toBe("30\u00a0%");
});

browserTest("without the second script there is still the figure, and it plays", async ({ site }) => {
  const visit = await site.visit("embed.css");
  await visit.page.route(/embedFurther\.js/, (route) => route.abort());
  await visit.page.goto(visit.page.url().replace("embed.css", "embed.html?scenario=skok"));
  const app = appInView(visit.page);
  await eventually(app.day).toBeGreaterThan(1);
  await eventually(() => visit.complaints.length).toBeGreaterThan(0);
  expect(visit.complaints.every((complaint) => /embedFurther|ERR_FAILED/.test(complaint))).toBe(true);
  visit.complaints.length = 0;
});
