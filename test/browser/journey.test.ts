import { expect } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { appInView } from "./appInView.ts";
import type { AppInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";
import type { Visit } from "./builtSite.ts";

const inFull = new Intl.NumberFormat("en");
const joinedBy = (day: number, churnPerMonth: number): string =>
  inFull.format(simulate({ churnPerMonth }).census.joined[day]);

/** What changes with a value, and with the day. */
async function look(app: AppInView) {
  return {
    churn: await app.value("churnPerMonth"),
    coefficient: await app.coefficient(),
    joined: await app.joined(),
    picture: await app.pictureAtRest(),
    day: await app.day(),
  };
}

/** Takes the churn value and moves it by steps, four pixels each, with everything on the way. */
async function dragChurn({ page }: Visit, app: AppInView, steps: number): Promise<void> {
  const box = await app.control("churnPerMonth").boundingBox();
  if (box === null) throw new Error("The churn value cannot be seen.");
  const [x, y] = [box.x + 4, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 4 * steps, y, { steps: Math.abs(steps) });
  await page.mouse.up();
}

/** Drags the playhead to within a day after `day`, and steps back onto it. */
async function scrubTo({ page }: Visit, app: AppInView, day: number): Promise<void> {
  const box = await app.range.boundingBox();
  if (box === null) throw new Error("The timeline cannot be seen.");
  const thumb = 20;
  const xOf = (at: number): number => box.x + thumb / 2 + ((box.width - thumb) * at) / openingParameters.days;
  const y = box.y + box.height / 2;
  await page.mouse.move(xOf(await app.day()), y);
  await page.mouse.down();
  await page.mouse.move(xOf(day + 0.5), y, { steps: 12 });
  await page.mouse.up();
  await eventually(async () => Math.floor(await app.day())).toBe(day);
  await app.range.press("ArrowLeft");
  await eventually(app.day).toBe(day);
}

browserTest("churn is dragged, the run is played and scrubbed back", async ({ site }) => {
  const visit = await site.visit("?day=60");
  const app = appInView(visit.page);
  await app.shows({});
  const before = await look(app);
  expect(before).toMatchObject({ churn: "15 %", day: 60, joined: joinedBy(60, 0.15) });

  await dragChurn(visit, app, 10);
  await app.shows({ churnPerMonth: 0.25 });
  // What theory expects comes a moment later than the run.
  await eventually(async () => Number(await app.coefficient())).toBeLessThan(Number(before.coefficient));
  const after = await look(app);
  expect(after).toMatchObject({ churn: "25 %", day: 60, joined: joinedBy(60, 0.25) });
  expect(after.joined).not.toBe(before.joined);
  expect(after.picture).not.toBe(before.picture);

  await app.play.click();
  await eventually(app.day).toBeGreaterThan(64);
  await app.comeToRest();
  const paused = await look(app);
  expect(paused.picture).not.toBe(after.picture);
  expect(paused.joined).not.toBe(after.joined);
  expect(await app.day()).toBe(paused.day);

  await scrubTo(visit, app, 10);
  await eventually(app.joined).toBe(joinedBy(10, 0.25));
  const scrubbed = await app.pictureAtRest();
  expect(scrubbed).not.toBe(paused.picture);

  await eventually(() => visit.page.url()).toMatch(/[?&]churnPerMonth=0\.25&day=10$/);
  const fresh = appInView((await site.visit(new URL(visit.page.url()).search)).page);
  await fresh.shows({ churnPerMonth: 0.25 });
  await eventually(fresh.day).toBe(10);
  await eventually(fresh.picture).toBe(scrubbed);
});
