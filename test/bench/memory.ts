import type { Page } from "playwright-core";
import { openBuiltSite } from "../browser/builtSite.ts";
import type { Figure } from "./figure.ts";
import { heapUsage } from "./heapUsage.ts";
import { limitedMarket, untilQuiet } from "./pageInput.ts";
import { takeNotes } from "./pageNotes.ts";

const furtherRuns = 100;
/** On a slow machine they are fewer. */
const longestMs = 6 * 60_000;

interface Held {
  readonly figures: Figure[];
  /** MB of all together. */
  readonly all: number;
}

async function held(name: string, page: Page): Promise<Held> {
  await untilQuiet(page);
  const usages = await heapUsage(page);
  const megabytes = (bytes: number): number => bytes / 1e6;
  const all = megabytes(usages.reduce((sum, { heap, buffers }) => sum + heap + buffers, 0));
  const figures = usages.flatMap((usage): Figure[] => [
    { name: `  ${usage.name}: JavaScript heap`, value: megabytes(usage.heap), unit: "MB" },
    { name: `  ${usage.name}: array buffers`, value: megabytes(usage.buffers), unit: "MB" },
  ]);
  return { all, figures: [{ name, value: all, unit: "MB" }, ...figures] };
}

/** What the built page and its workers hold while they show a million members, and after many more such runs. */
export async function benchMemory(): Promise<Figure[]> {
  const site = await openBuiltSite({ beforeEach: takeNotes });
  try {
    const { page } = await site.visit(limitedMarket(1_000_000), { width: 1440, height: 900 });
    const { members } = await untilQuiet(page, 0);
    const first = await held(`page and workers, ${members.toLocaleString("en")} members`, page);
    const newLuck = page.getByRole("button", { name: "New luck" });
    const endMs = performance.now() + longestMs;
    let runs = 1;
    for (; runs <= furtherRuns && performance.now() < endMs; runs++) {
      await newLuck.click();
      await untilQuiet(page, runs, 100);
    }
    const last = await held(`after ${runs - 1} further runs`, page);
    return [
      ...first.figures,
      ...last.figures,
      { name: "beside the first run", value: last.all / first.all, unit: "×" },
    ];
  } finally {
    await site.close();
  }
}
