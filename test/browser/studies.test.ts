import type { Page } from "playwright-core";
import { expect } from "vitest";
import { appInView, parametersOf } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

/** Runs of this take so long that a thousand of them are not done before a person can stop them. */
const largeRuns = "?population=60000&startingMembers=10";
const smallRuns = "?population=300&startingMembers=10";

/** What a page does after 20 s or more it does at once: nobody waits for it here. */
function hastenLongTimers(): void {
  const set = window.setTimeout.bind(window);
  const hasty = (work: TimerHandler, ms = 0, ...given: unknown[]): number =>
    set(work, ms >= 20_000 ? 300 : ms, ...given);
  Object.assign(window, { setTimeout: hasty });
}

/** The part of the page that runs a setting many times. */
function manyRuns(page: Page) {
  const part = page.locator("details").filter({ hasText: /^Run it many times/ });
  return {
    unfold: () => part.locator("summary").click(),
    choose: (runs: string) => part.getByText(runs, { exact: true }).click(),
    start: part.getByRole("button", { name: /^Run it .* times$/ }),
    goOn: part.getByRole("button", { name: "Go on" }),
    stop: part.getByRole("button", { name: "Stop", exact: true }),
    /** How many runs are done, as the part says. */
    async done(): Promise<number> {
      const said = /([\d,]+)(?: of [\d,]+)? runs/.exec(await part.innerText());
      return said === null ? 0 : Number(said[1].replaceAll(",", ""));
    },
  };
}

/** Workers of the page; what it takes for the run that it shows is there once that is shown. */
const workersOf = (page: Page): number => page.workers().length;

browserTest("many runs are stopped and gone on with, and leave no worker behind", async ({ site }) => {
  const { page } = await site.visit(largeRuns, { reducedMotion: "reduce", beforeAll: hastenLongTimers });
  await page.getByRole("button", { name: "Play again" }).waitFor();
  const workers = workersOf(page);
  const most = workers + (await page.evaluate(() => Math.min(16, navigator.hardwareConcurrency)));
  const part = manyRuns(page);
  await part.unfold();
  await part.choose("1,000");
  expect(workersOf(page)).toBe(workers);
  await part.start.click();
  let done = 0;
  for (let round = 0; round < 10; round++) {
    await eventually(part.done).toBeGreaterThan(done);
    // The browser tells of them after the page does.
    await eventually(() => workersOf(page)).toBeGreaterThan(workers);
    expect(workersOf(page)).toBeLessThanOrEqual(most);
    await part.stop.click();
    done = await part.done();
    // Their workers go when they have had nothing to do for a while: from then on nobody is there who could tell anything.
    await eventually(() => workersOf(page)).toBe(workers);
    expect(await part.done()).toBe(done);
    await part.goOn.click();
    await part.stop.waitFor();
    expect(await part.done()).toBeGreaterThanOrEqual(done);
  }
});

browserTest("many runs and a comparison do not disturb each other", async ({ site }) => {
  const { page } = await site.visit(smallRuns, { reducedMotion: "reduce" });
  const part = manyRuns(page);
  await part.unfold();
  await part.choose("1,000");
  await part.start.click();
  await eventually(part.done).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("button", { name: /^The same again/ }).click();
  await appInView(page.getByRole("region", { name: /^Side B: / })).shows(parametersOf(smallRuns));
  await page.getByRole("button", { name: "End the comparison" }).click();
  // Its runs went on meanwhile, or go on now.
  await part.unfold();
  await eventually(part.done).toBe(1_000);
  await part.stop.waitFor({ state: "detached" });
});

browserTest("many runs come to their end, and another setting does not stop them", async ({ site }) => {
  const { page } = await site.visit(smallRuns, { reducedMotion: "reduce" });
  const part = manyRuns(page);
  await part.unfold();
  await part.choose("200");
  await part.start.click();
  await page.getByRole("button", { name: "New luck" }).click();
  await eventually(part.done).toBe(200);
  await part.stop.waitFor({ state: "detached" });
});
