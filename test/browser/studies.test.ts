import type { Page } from "playwright-core";
import { expect } from "vitest";
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
    again: part.getByRole("button", { name: "Run again" }),
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
    expect(workersOf(page)).toBeGreaterThan(workers);
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
