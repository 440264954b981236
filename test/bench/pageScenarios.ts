import type { Page } from "playwright-core";
import { scenarios } from "../../src/parameters/scenarios.ts";
import type { BuiltSite } from "../browser/builtSite.ts";
import type { Figure } from "./figure.ts";
import { median } from "./median.ts";
import { untilQuiet } from "./pageInput.ts";

/** Opens the gallery and clicks a card; ms to the first picture after the click. */
async function chooseScenario(page: Page, name: string): Promise<number> {
  await page.getByRole("button", { name: /^Scenario:/ }).click();
  const card = page.getByRole("menuitemradio", { name, exact: true });
  await card.waitFor();
  const { finished } = await untilQuiet(page);
  const startMs = await card.evaluate((element: HTMLElement) => {
    const now = performance.now();
    element.click();
    return now;
  });
  const { paintings, arrived } = await untilQuiet(page, finished.length);
  // The run before may be painted once more, in other colours.
  const arrivedMs = arrived.find((ms) => ms > startMs)!;
  return paintings.find((ms) => ms > arrivedMs)! - startMs;
}

/** From the choice of each scenario in the gallery to its first picture. */
export async function choosingScenarios(site: BuiltSite): Promise<Figure[]> {
  // Where motion is reduced the first picture is that of all members: the most there is to be painted.
  const { page, close } = await site.visit("", { width: 1440, height: 900, reducedMotion: "reduce" });
  await untilQuiet(page, 0);
  const all: { readonly name: string; readonly ms: number }[] = [];
  for (const { name } of [...scenarios.slice(1), scenarios[0]])
    all.push({ name, ms: await chooseScenario(page, name) });
  await close();
  const slowest = all.reduce((a, b) => (b.ms > a.ms ? b : a));
  return [
    {
      name: `scenario chosen to its first picture, all ${all.length}`,
      value: median(all.map(({ ms }) => ms)),
      unit: "ms",
    },
    { name: `  the slowest: ${slowest.name}`, value: slowest.ms, unit: "ms" },
  ];
}
