import { expect } from "vitest";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";
import type { Visit } from "./builtSite.ts";

interface Noted {
  /** When the address was written, in milliseconds. */
  readonly replaced: number[];
  pushed: number;
}
const noted = "addressNotes";

/** Keeps note of whoever writes the address. */
function noteWrites(): void {
  const notes: Noted = { replaced: [], pushed: 0 };
  Object.assign(window, { addressNotes: notes });
  const { replaceState, pushState } = history;
  history.replaceState = (...how) => {
    notes.replaced.push(performance.now());
    replaceState.apply(history, how);
  };
  history.pushState = (...how) => {
    notes.pushed++;
    pushState.apply(history, how);
  };
}

const notesOf = ({ page }: Visit): Promise<Noted> =>
  page.evaluate((name) => (window as unknown as Record<string, Noted>)[name], noted);
const lengthOf = ({ page }: Visit): Promise<number> => page.evaluate(() => history.length);
const searchOf = ({ page }: Visit): string => new URL(page.url()).search;

browserTest("a change is written into the address, beside what others wrote there", async ({ site }) => {
  const visit = await site.visit("?utm=a%20b&day=60&x=%zz&seed=5#part-2", { beforeAll: noteWrites });
  const app = appInView(visit.page);
  await app.shows({ seed: 5 });
  const length = await lengthOf(visit);

  await app.control("churnPerMonth").press("ArrowUp");
  await app.shows({ seed: 5, churnPerMonth: 0.16 });
  await eventually(() => searchOf(visit)).toBe("?v=1&churnPerMonth=0.16&seed=5&day=60&utm=a%20b&x=%zz");
  expect(new URL(visit.page.url()).hash).toBe("#part-2");
  expect(await lengthOf(visit)).toBe(length);
  expect((await notesOf(visit)).pushed).toBe(0);
});

browserTest("a drag writes the address about twice a second", async ({ site }) => {
  const visit = await site.visit("?day=60", { beforeAll: noteWrites });
  const app = appInView(visit.page);
  await app.shows({});
  const length = await lengthOf(visit);
  const box = await app.control("churnPerMonth").boundingBox();
  if (box === null) throw new Error("The churn value cannot be seen.");
  const y = box.y + box.height / 2;

  await visit.page.mouse.move(box.x + 4, y);
  await visit.page.mouse.down();
  const churns = new Set<string>();
  let moves = 0;
  for (; (await notesOf(visit)).replaced.length < 4; moves++) {
    await visit.page.mouse.move(box.x + 4 + 4 * (1 + (moves % 60)), y);
    churns.add(await app.value("churnPerMonth"));
  }
  await visit.page.mouse.up();

  const { replaced, pushed } = await notesOf(visit);
  const gaps = replaced.slice(1).map((time, index) => time - replaced[index]);
  // Timers of browsers may come a few milliseconds early, never much.
  expect(Math.min(...gaps)).toBeGreaterThan(450);
  expect(churns.size).toBeGreaterThan(1);
  expect(pushed).toBe(0);
  expect(await lengthOf(visit)).toBe(length);
});

browserTest("playing does not write the address", async ({ site }) => {
  const visit = await site.visit("?day=150", { beforeAll: noteWrites });
  const app = appInView(visit.page);
  await app.shows({});
  await app.play.click();
  await visit.page.getByRole("button", { name: "Play again" }).waitFor();
  const { replaced } = await notesOf(visit);
  // The day that was chosen goes when it plays; after that nothing is written.
  expect(replaced.length).toBeLessThanOrEqual(1);
});

browserTest("back and forward show the run of their address", async ({ site }) => {
  const visit = await site.visit("?day=60", { beforeAll: noteWrites });
  const app = appInView(visit.page);
  await app.shows({});
  const first = await app.joined();
  await visit.page.evaluate(() => history.pushState(null, "", "?churnPerMonth=0.5&seed=3&day=80"));

  await visit.page.goBack();
  await visit.page.goForward();
  await app.shows({ churnPerMonth: 0.5, seed: 3 });
  expect(await app.value("churnPerMonth")).toBe("50 %");
  await eventually(app.day).toBe(80);

  await visit.page.goBack();
  await app.shows({});
  expect(await app.value("churnPerMonth")).toBe("15 %");
  await eventually(app.day).toBe(60);
  await eventually(app.joined).toBe(first);
});
