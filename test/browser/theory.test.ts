import { expect } from "vitest";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";

/** Lets an app's first worker start, the one for its runs, and no other. */
function oneWorkerAlone(): void {
  const { Worker } = globalThis;
  let started = 0;
  globalThis.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      if (++started > 1) throw new Error("no second worker");
      super(...given);
    }
  };
}

browserTest("the theory comes after the picture, in a file of its own", async ({ site }) => {
  const { page } = await site.visit("?day=180");
  const app = appInView(page);
  expect(await app.coefficient()).toBe("3.3");
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  expect(loaded.filter((path) => path.includes("theoryClient"))).toHaveLength(1);
});

browserTest(
  "without the theory the page lacks K and the dashed line, says so, and does the rest",
  async ({ site }) => {
    const { page } = await site.visit("?day=180", { beforeAll: oneWorkerAlone });
    const app = appInView(page);
    await app.shows({});
    await page.getByRole("button", { name: "Expected" }).click();
    await page.getByText("No expected curve: it could not be worked out here.").waitFor();
    await app.type("conversion", "30");
    await app.shows({ conversion: 0.3 });
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(page.workers()).toHaveLength(1);
  },
);
