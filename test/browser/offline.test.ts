import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { appInView } from "./appInView.ts";
import { eventually } from "./eventually.ts";
import { openPublishedSite, versionOf } from "./publishedSite.ts";

const offlineTest = test.extend("site", async ({}, { onCleanup }) => {
  const site = await openPublishedSite();
  onCleanup(() => site.close());
  return site;
});

const keeping = { serviceWorkers: "allow", reducedMotion: "reduce" } as const;

/** Counts in `window.changes` how often another worker has taken a page over. */
function countChanges(): void {
  const counted = Object.assign(window, { changes: 0 });
  navigator.serviceWorker.addEventListener("controllerchange", () => counted.changes++);
}

/** The same, but for the worker that came first. */
const changesOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { changes: number }).changes - 1);

/** The versions that are kept, by their names. */
const versionsKept = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

/** Waits until a worker answers for a page; it has kept the version by then. */
const isKept = (page: Page) =>
  eventually(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");

/** Unfolds what has a script of its own, and waits until it has come. */
async function unfoldStudies(page: Page): Promise<void> {
  const part = page.locator("details").filter({ hasText: /^Run it many times/ });
  await part.locator("summary").click();
  await part.getByRole("button", { name: /^Run it .* times$/ }).waitFor();
}

/** Whether a picture comes that is not kept: it tells of the network. */
const hasNetwork = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const picture = new Image();
        picture.addEventListener("load", () => resolve(true));
        picture.addEventListener("error", () => resolve(false));
        picture.src = `picture.png?${Math.random()}`;
      }),
  );

/** Takes from the browser whatever it would use again by itself. */
async function forgetAnswers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.detach();
}

async function loseNetwork(page: Page): Promise<void> {
  await forgetAnswers(page);
  expect(await hasNetwork(page)).toBe(true);
  await page.context().setOffline(true);
  expect(await hasNetwork(page)).toBe(false);
}

offlineTest("a page that was opened once opens without a network, and so do its parts", async ({ site }) => {
  const { page } = await site.visit("?seed=7", keeping);
  await isKept(page);
  await loseNetwork(page);
  // Without being loaded again it has what it never asked for.
  await unfoldStudies(page);
  await page.goto(page.url().replace("seed=7", "seed=8"));
  await appInView(page).shows({ seed: 8 });
  await unfoldStudies(page);
  await page.getByRole("button", { name: /^Scenario:/ }).click();
  const pictures = page.getByRole("menu", { name: "Scenarios" }).locator("img");
  await eventually(() => pictures.first().evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(
    192,
  );
  await page.goto(new URL("embed.html?seed=9", page.url()).href);
  await eventually(() => page.getByRole("img", { name: "Adoption curve" }).count()).toBe(1);
  await page.goto(new URL("validation.html", page.url()).href);
  await page.getByRole("heading", { name: "Is it right?" }).waitFor();
});

offlineTest("a new version is shown as soon as there is one, and no old one after it", async ({ site }) => {
  const { page: old } = await site.visit("", { ...keeping, beforeAll: countChanges });
  await isKept(old);
  const [firstVersion] = await versionsKept(old);
  const former = site.scriptNow("studyParts");
  await site.publishNext();

  const page = await old.context().newPage();
  await page.goto(old.url());
  expect(await page.evaluate(versionOf)).toBe("2");
  await appInView(page).shows({});
  await eventually(() => changesOf(old)).toBe(1);
  const [, secondVersion] = await versionsKept(page);
  expect(await versionsKept(page)).toEqual([firstVersion, secondVersion]);

  // What is open goes on with what it began with, although the host has it no more.
  await forgetAnswers(page);
  expect(site.scriptNow("studyParts")).not.toBe(former);
  await page.reload();
  expect(await old.evaluate(versionOf)).toBeUndefined();
  await unfoldStudies(old);
  expect(await versionsKept(page)).toEqual([firstVersion, secondVersion]);

  await loseNetwork(page);
  for (const any of [page, old]) {
    await any.reload();
    expect(await any.evaluate(versionOf)).toBe("2");
    await appInView(any).shows({});
    await unfoldStudies(any);
  }

  // Nobody is left who began with the first.
  await page.reload();
  await eventually(() => versionsKept(page)).toEqual([secondVersion]);
  await unfoldStudies(page);
});

/** What a browser does that keeps nothing; `window.refused` counts how often it was asked. */
const refusals = {
  "has no workers for pages": () => {
    const counted = Object.assign(window, { refused: 0 });
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get() {
        counted.refused++;
        return undefined;
      },
    });
  },
  "forbids even to ask": () => {
    const counted = Object.assign(window, { refused: 0 });
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get() {
        counted.refused++;
        throw new DOMException("The context is sandboxed.", "SecurityError");
      },
    });
  },
  "refuses the worker": () => {
    const counted = Object.assign(window, { refused: 0 });
    ServiceWorkerContainer.prototype.register = () => {
      counted.refused++;
      return Promise.reject(new DOMException("The user denied permission.", "NotSupportedError"));
    };
  },
};

for (const [browser, beforeAll] of Object.entries(refusals))
  offlineTest(`nothing is lost in a browser that ${browser}`, async ({ site }) => {
    const { page, complaints } = await site.visit("?seed=7", { ...keeping, beforeAll });
    await appInView(page).shows({ seed: 7 });
    await eventually(() => page.evaluate(() => (window as unknown as { refused: number }).refused)).toBe(1);
    await unfoldStudies(page);
    expect(complaints).toEqual([]);
  });
