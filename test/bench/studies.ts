import { openBuiltSite } from "../browser/builtSite.ts";
import type { BuiltSite, Visit } from "../browser/builtSite.ts";
import type { Figure } from "./figure.ts";
import { median, quantile } from "./median.ts";
import { limitedMarket, untilQuiet } from "./pageInput.ts";
import { takeNotes } from "./pageNotes.ts";
import { pageTasks } from "./pageTasks.ts";
import { benchProcesses } from "./studyProcesses.ts";
import { takeStudyNotes, timeStop, timeStudy } from "./studyNotes.ts";

const stops = 15;

const oneCore = (): unknown =>
  Object.defineProperty(Navigator.prototype, "hardwareConcurrency", { get: () => 1 });

/** Opens the page, with one of its parts that show studies unfolded. */
async function openPart(site: BuiltSite, members: number, part: string, cores: 1 | "all"): Promise<Visit> {
  const visit = await site.visit(limitedMarket(members), {
    width: 1440,
    height: 900,
    reducedMotion: "reduce",
    beforeAll: takeStudyNotes,
  });
  const { page } = visit;
  if (cores === 1) await page.evaluate(oneCore);
  await untilQuiet(page, 0);
  await page.locator("summary", { hasText: part }).click();
  await page.locator("details[open] button").first().waitFor();
  return visit;
}

/** The part in which a setting is run so many times. */
async function openManyRuns(site: BuiltSite, runs: string, cores: 1 | "all"): Promise<Visit> {
  const visit = await openPart(site, 10_000, "Run it many times", cores);
  await visit.page.locator("details[open]").getByText(runs, { exact: true }).click();
  return visit;
}

async function manyRuns(site: BuiltSite): Promise<Figure[]> {
  const { page, close } = await openManyRuns(site, "1,000", "all");
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  const studied = timeStudy(page, "Run it 1,000 times", "Many runs");
  await page.waitForTimeout(1_000);
  const { frames, tasks } = await pageTasks(page, 4_000);
  const { done, busyWorkers } = await studied;
  await close();
  return [
    { name: `1,000 runs of 10,000 members on ${cores} cores`, value: done / 1_000, unit: "s" },
    { name: "  workers at work meanwhile, on average", value: busyWorkers, unit: "" },
    {
      name: "  the page's own work meanwhile, a sixtieth of a second each: median",
      value: median(frames),
      unit: "ms",
    },
    { name: "    95 % of them within", value: quantile(frames, 0.95), unit: "ms" },
    { name: "    the most", value: Math.max(...frames), unit: "ms" },
    { name: "    the longest task, waiting for a core included", value: Math.max(...tasks), unit: "ms" },
  ];
}

/** The same runs by one worker and by all, in turns: so many that the start of a worker does not count. */
async function speedUp(site: BuiltSite): Promise<Figure[]> {
  const times: Record<"1" | "all", number[]> = { 1: [], all: [] };
  for (let turn = 0; turn < 3; turn++)
    for (const cores of [1, "all"] as const) {
      const { page, close } = await openManyRuns(site, "1,000", cores);
      times[cores].push((await timeStudy(page, "Run it 1,000 times", "Many runs")).done);
      await close();
    }
  const [one, all] = [median(times[1]), median(times.all)];
  return [
    {
      name: "1,000 runs of 10,000 members, nothing noted of the page: one worker",
      value: one / 1_000,
      unit: "s",
    },
    { name: "  a worker a core", value: all / 1_000, unit: "s" },
    { name: "  faster", value: one / all, unit: "×" },
  ];
}

async function stopping(site: BuiltSite): Promise<Figure[]> {
  const { page, close } = await openManyRuns(site, "1,000", "all");
  const part = page.locator("details[open]");
  await part.getByRole("button", { name: "Run it 1,000 times" }).click();
  const took: number[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.waitForTimeout(300 + 37 * stop);
    took.push(await timeStop(page));
    await part.getByRole("button", { name: "Go on" }).click();
  }
  await close();
  return [
    { name: "a stop until no worker has anything to do", value: median(took), unit: "ms" },
    { name: "  the slowest", value: Math.max(...took), unit: "ms" },
  ];
}

async function phaseMap(site: BuiltSite): Promise<Figure[]> {
  const { page, close } = await openPart(site, 5_000, "The phase map", "all");
  const part = page.locator("details[open]");
  await part.getByText("40 × 40", { exact: true }).click();
  await part.getByRole("radiogroup", { name: "Runs at each place" }).getByText("5", { exact: true }).click();
  const { firstPicture, done } = await timeStudy(page, "Draw the map", "The phase map");
  await close();
  return [
    {
      name: "map of 40 × 40 places, 5 runs of up to 5,000 members each: first picture",
      value: firstPicture,
      unit: "ms",
    },
    { name: "  done", value: done / 1_000, unit: "s" },
  ];
}

/** Sign-ups a day over 200 days, past the fastest one: made up, and uneven as counts are. */
function madeUpNumbers(): string {
  const days = Array.from({ length: 200 }, (_, day) => {
    const expected = 120 / Math.cosh((day - 110) / 28) ** 2;
    return `${day},${Math.round(expected + Math.sqrt(expected) * Math.sin(12.9898 * day * day))}`;
  });
  return `day,sign-ups\n${days.join("\n")}\n`;
}

async function fitting(site: BuiltSite): Promise<Figure[]> {
  const { page, close } = await openPart(site, 5_000, "Your own numbers", "all");
  const part = page.locator("details[open]");
  await part.getByLabel("Your numbers, as text").fill(madeUpNumbers());
  await part.getByRole("button", { name: /^Fit the model/ }).waitFor();
  const { done } = await timeStudy(page, "Fit the model to these numbers", "Fit");
  await close();
  return [{ name: "fit of 200 days", value: done / 1_000, unit: "s" }];
}

/** Many runs in the built page, in Chromium without a graphics card. */
export async function benchStudies(): Promise<Figure[]> {
  const site = await openBuiltSite({ beforeEach: takeNotes });
  try {
    return [
      ...(await manyRuns(site)),
      ...(await speedUp(site)),
      ...(await benchProcesses(`v=1&${limitedMarket(10_000).slice(1)}`, 500)),
      ...(await stopping(site)),
      ...(await phaseMap(site)),
      ...(await fitting(site)),
    ];
  } finally {
    await site.close();
  }
}
