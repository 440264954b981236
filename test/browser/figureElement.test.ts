import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { appInView, parametersOf } from "./appInView.ts";
import { eventually } from "./eventually.ts";
import { figureInSight, hostTest } from "./hostPages.ts";
import type { Figure, Said } from "./hostPages.ts";

/** What the pages of this test keep for it. */
type Kept = Window & { events: Said[] };

/** Puts elements on a page that has the script, and keeps what they tell. */
async function addElements(
  page: Page,
  elements: readonly Readonly<Record<string, string>>[],
): Promise<Frame[]> {
  await page.evaluate((all) => {
    const kept = window as unknown as Kept;
    kept.events = [];
    for (const [place, attributes] of all.entries()) {
      const element = document.createElement("invi-tree");
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      for (const type of ["ready", "run", "playhead", "change"])
        element.addEventListener(type, (event) =>
          kept.events.push({ place, type, detail: (event as CustomEvent<unknown>).detail }),
        );
      document.body.append(element);
    }
  }, elements);
  const frames: Frame[] = [];
  for (const place of elements.keys()) frames.push(await figureInSight(page.locator("iframe").nth(place)));
  return frames;
}

/** Calls a method of the element at a place. */
const call = (page: Page, place: number, method: string, ...values: unknown[]): Promise<unknown> =>
  page
    .locator("invi-tree")
    .nth(place)
    .evaluate(
      (element, [name, given]) =>
        (element as never as Record<string, (...all: unknown[]) => unknown>)[name](...given),
      [method, values] as const,
    );

const told = (page: Page, place: number, type: string): Promise<Said[]> =>
  page.evaluate(
    ({ of, at }) =>
      (window as unknown as Kept).events
        .filter((event) => event["place"] === at && event["type"] === of)
        .map(({ detail }) => detail as Said),
    { of: type, at: place },
  );

hostTest(
  "an element does what it is told and tells what happens; another beside it knows nothing of it",
  async ({ site }) => {
    const { page } = await site.visit("element.html");
    const [one, other] = await addElements(page, [
      { settings: "seed=3&day=60", title: "The first", parts: "graph~timeline" },
      { settings: "seed=4&day=30", height: "300" },
    ]);
    await eventually(appInView(one).day).toBe(60);
    await eventually(appInView(other).day).toBe(30);
    expect(await page.locator("iframe").first().getAttribute("title")).toBe("The first");
    expect(await one.getByRole("img", { name: "Adoption curve" }).count()).toBe(0);
    await eventually(() => told(page, 0, "ready")).toEqual([{ query: "v=1&seed=3&day=60" }]);
    const joined = (query: string) => simulate(parametersOf(query)).census.joined.at(-1);
    await eventually(() => told(page, 0, "run")).toEqual([
      { query: "v=1&seed=3&day=60", joined: joined("seed=3"), days: 180, seed: 3 },
    ]);

    await one.evaluate(() => Object.assign(window, { isTheSame: true }));
    await call(page, 0, "seek", 90);
    await eventually(appInView(one).day).toBe(90);
    await eventually(async () => (await told(page, 0, "playhead")).at(-1)).toMatchObject({
      day: 90,
      playing: false,
    });
    await call(page, 0, "play");
    await appInView(one).pause.waitFor();
    await call(page, 0, "pause");
    await appInView(one).play.waitFor();
    expect(await call(page, 0, "set", "conversion=0.3", "merge")).toMatchObject({
      playing: false,
      notes: [],
    });
    expect(((await call(page, 0, "get")) as Said)["query"]).toContain("v=1&conversion=0.3&seed=3&day=");

    await page
      .locator("invi-tree")
      .first()
      .evaluate((element) => {
        (element as Figure).settings = "seed=5&day=11";
      });
    await eventually(appInView(one).day).toBe(11);
    await eventually(async () => (await told(page, 0, "run")).at(-1)).toMatchObject({
      seed: 5,
      joined: joined("seed=5"),
    });
    expect(await one.evaluate(() => "isTheSame" in window)).toBe(true);
    expect(await told(page, 0, "change")).toEqual([]);

    await other.getByRole("slider", { name: "Day", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await eventually(async () => (await told(page, 1, "playhead")).at(-1)).toMatchObject({ day: 31 });
    expect(await appInView(one).day()).toBe(11);
    expect((await told(page, 1, "ready")).length).toBe(1);

    await page
      .locator("invi-tree")
      .first()
      .evaluate((element) => element.setAttribute("parts", "curve~timeline"));
    await eventually(() => told(page, 0, "ready")).toHaveLength(2);
    const anew = await figureInSight(page.locator("iframe").nth(0));
    await anew.getByRole("img", { name: "Adoption curve" }).waitFor();
    expect(await anew.getByRole("region", { name: "The graph of who brought whom" }).count()).toBe(0);
    await eventually(appInView(anew).day).toBe(11);
  },
);

hostTest(
  "what is said to an element before its figure is there is done when it is; off the page it answers no more",
  async ({ site }) => {
    const { page } = await site.visit("element.html");
    const answer = page.evaluate(async () => {
      const figure = document.createElement("invi-tree") as Figure;
      figure.settings = "seed=3&day=60";
      const early = await figure.get().catch((reason: unknown) => String(reason));
      document.body.append(figure);
      figure.seek(70);
      figure.seek(80);
      return [early, await figure.get()];
    });
    expect(await answer).toEqual([
      expect.stringContaining("on no page"),
      expect.objectContaining({ day: 80, playing: false }),
    ]);
    const end = page.evaluate(async () => {
      const figure = document.querySelector("invi-tree") as Figure;
      const asked = figure.get().catch((reason: unknown) => String(reason));
      figure.remove();
      return asked;
    });
    expect(await end).toContain("taken off");
  },
);

hostTest("an element follows the height of its figure, unless the page has set one", async ({ site }) => {
  const { page } = await site.visit("element.html", { width: 700 });
  await addElements(page, [
    { settings: "seed=3&day=60" },
    { settings: "seed=3&day=60", height: "333", width: "400" },
  ]);
  const box = async (place: number) => (await page.locator("iframe").nth(place).boundingBox())!;
  await eventually(async () => (await box(0)).height).not.toBe(520);
  const lying = (await box(0)).height;
  expect(await box(1)).toMatchObject({ height: 333, width: 400 });
  await page.setViewportSize({ width: 340, height: 800 });
  await eventually(async () => (await box(0)).height).not.toBe(lying);
  expect((await box(1)).height).toBe(333);
  expect((await box(1)).width).toBeLessThan(340);
});
