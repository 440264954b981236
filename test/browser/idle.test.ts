import { expect } from "vitest";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";
import type { Visit } from "./builtSite.ts";

/** Counts in `window.framesAsked` who asks for an animation frame. */
function countFrames(): void {
  const counted = Object.assign(window, { framesAsked: 0 });
  const { requestAnimationFrame: request } = window;
  window.requestAnimationFrame = (callback) => {
    counted.framesAsked++;
    return request.call(window, callback);
  };
}
const counting = { beforeAll: countFrames };

const framesAsked = ({ content }: Visit): Promise<number> =>
  content.evaluate(() => (window as unknown as { framesAsked: number }).framesAsked);

/** How many frames are asked for while a timer of 20 ms fires fifty times. */
const framesMeanwhile = ({ content }: Visit): Promise<number> =>
  content.evaluate(async () => {
    const counted = window as unknown as { framesAsked: number };
    const before = counted.framesAsked;
    for (let tick = 0; tick < 50; tick++) await new Promise((resolve) => setTimeout(resolve, 20));
    return counted.framesAsked - before;
  });

/** Once all has come to rest nothing moves any more. */
async function staysIdle(visit: Visit): Promise<void> {
  await appInView(visit.content).pictureAtRest();
  await eventually(() => framesMeanwhile(visit)).toBe(0);
  // No timer draws a picture without a frame either.
  const picture = await appInView(visit.content).picture();
  expect(await framesMeanwhile(visit)).toBe(0);
  expect(await appInView(visit.content).picture()).toBe(picture);
}

browserTest("while it plays frames are asked for, at its end and at rest none", async ({ site }) => {
  const visit = await site.visit("?day=160", counting);
  const app = appInView(visit.content);
  await app.shows({});
  await staysIdle(visit);

  const before = await framesAsked(visit);
  await app.play.click();
  await visit.content.getByRole("button", { name: "Play again" }).waitFor();
  expect(await app.day()).toBe(180);
  expect(await framesAsked(visit)).toBeGreaterThan(before + 3);
  await staysIdle(visit);

  await app.type("churnPerMonth", "30");
  await app.shows({ churnPerMonth: 0.3 });
  await staysIdle(visit);
});

browserTest("an embed at rest asks for no frames", async ({ site }) => {
  const visit = await site.visit("embed.html?scenario=skok", { ...counting, reducedMotion: "reduce" });
  await visit.content.getByRole("button", { name: "Play again" }).waitFor();
  await staysIdle(visit);
});

browserTest("an app out of sight does not play, and goes on when it is seen again", async ({ site }) => {
  const visit = await site.visit("", counting);
  const app = appInView(visit.content);
  // What is not displayed has no role.
  const range = visit.content.locator("input[aria-label=Day]");
  await app.pause.waitFor();
  await eventually(app.day).toBeGreaterThan(0);
  await visit.page.evaluate(() => (document.getElementById("app")!.style.display = "none"));
  await eventually(() => framesMeanwhile(visit)).toBe(0);
  const day = Number(await range.inputValue());
  expect(await framesMeanwhile(visit)).toBe(0);
  expect(Number(await range.inputValue())).toBe(day);
  await visit.page.evaluate(() => (document.getElementById("app")!.style.display = ""));
  await eventually(app.day).toBeGreaterThan(day);
});
