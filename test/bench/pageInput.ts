import { emptyPlan } from "../../src/parameters/plan.ts";
import type { Locator, Page } from "playwright-core";
import { writeLink } from "../../src/parameters/link.ts";
import { notesOf } from "./pageNotes.ts";
import type { PageNotes } from "./pageNotes.ts";
import { unlimited } from "./unlimited.ts";

/** How the stage answered an input event, ms after it. */
export interface Answer {
  /** The first painting after it. */
  readonly firstMs: number;
  /** The last one before the stage was quiet. */
  readonly lastMs: number;
  /** When a run that it set going was there to its end; without one of no meaning. */
  readonly finishedMs: number;
}

const million = 1_000_000;

/** The query for a run that fills a limited market with about so many members, on its last day; none has more than a million. */
export const limitedMarket = (members: number): string =>
  `?population=${Math.round(1.175 * members)}&startingMembers=${members < million ? 10 : 1_000}&day=180`;

/** The query for a run that grows to a million members in an unlimited market. */
export const unlimitedMarket = `?${writeLink({
  scenario: "opening",
  plan: emptyPlan,
  parameters: { ...unlimited, memberLimit: million },
  day: unlimited.days,
  person: null,
  theme: null,
})}`;

/** Waits until the stage has not been painted for some time, ms, and more runs than those before have come to their end. */
export async function untilQuiet(
  page: Page,
  runsBefore: number | null = null,
  quietMs = 700,
): Promise<PageNotes> {
  await page.waitForFunction(
    ({ quiet, runs }) => {
      const { notes } = globalThis as unknown as { notes: PageNotes };
      const lastMs = Math.max(notes.paintings.at(-1) ?? Infinity, notes.finished.at(-1) ?? 0);
      return (runs === null || notes.finished.length > runs) && performance.now() - lastMs > quiet;
    },
    { quiet: quietMs, runs: runsBefore },
    { polling: 50 },
  );
  return notesOf(page);
}

/** Sets a slider as a person's drag does, and waits for what the stage makes of it. */
export async function moveSlider(
  page: Page,
  slider: Locator,
  { to, runs }: { readonly to: number; readonly runs: boolean },
): Promise<Answer> {
  const { finished } = await untilQuiet(page);
  const startMs = await slider.evaluate((input: HTMLInputElement, value) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
    set.call(input, String(value));
    const now = performance.now();
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return now;
  }, to);
  if (!runs) {
    await page.waitForFunction(
      (since) => (globalThis as unknown as { notes: PageNotes }).notes.paintings.at(-1)! > since,
      startMs,
      { polling: 50 },
    );
  }
  const after = await untilQuiet(page, runs ? finished.length : null);
  const paintings = after.paintings.filter((ms) => ms > startMs);
  return {
    firstMs: paintings[0] - startMs,
    lastMs: paintings.at(-1)! - startMs,
    finishedMs: after.finished.at(-1)! - startMs,
  };
}
