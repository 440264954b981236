import { expect } from "vitest";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import type { Visit } from "./builtSite.ts";
import { eventually } from "./eventually.ts";

const query = "?population=2000&day=120";
const setting = { population: 2_000 };

const levels = ({ content }: Visit) => content.getByRole("group", { name: /^Levels/ });
const disc = ({ content }: Visit) => content.getByRole("group", { name: /^Growth disc/ });
const choose = ({ content }: Visit, name: string) => content.getByText(name, { exact: true }).click();

browserTest(
  "levels are fetched when they are chosen, and the disc is as it was after them",
  async ({ site }) => {
    const visit = await site.visit(query);
    const fetched: string[] = [];
    visit.page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    const app = appInView(visit.content);
    await app.shows(setting);
    const onDisc = await app.pictureAtRest();
    const joined = await app.joined();
    expect(fetched.filter((path) => path.includes("levels"))).toEqual([]);

    await choose(visit, "Levels");
    await levels(visit).waitFor();
    const inLevels = await app.pictureAtRest();
    expect(inLevels).not.toBe(onDisc);
    expect(fetched.filter((path) => path.includes("levels"))).toHaveLength(1);
    expect([await app.day(), await app.joined()]).toEqual([120, joined]);
    await eventually(() => visit.page.url()).toContain("layout=levels");

    await choose(visit, "Disc");
    await disc(visit).waitFor();
    expect(await app.pictureAtRest()).toBe(onDisc);
    await choose(visit, "Levels");
    expect(await app.pictureAtRest()).toBe(inLevels);
    expect(fetched.filter((path) => path.includes("levels"))).toHaveLength(1);
  },
);

browserTest("a link shows the levels that were chosen, and they follow the playhead", async ({ site }) => {
  const visit = await site.visit(query);
  const app = appInView(visit.content);
  await app.shows(setting);
  await choose(visit, "Levels");
  await levels(visit).waitFor();
  const chosen = await app.pictureAtRest();
  await eventually(() => visit.page.url()).toContain("layout=levels");
  await visit.page.reload();
  await app.shows(setting);
  await levels(visit).waitFor();
  await eventually(app.picture).toBe(chosen);
  await app.range.press("ArrowLeft");
  await eventually(app.day).toBe(119);
  await eventually(app.picture).not.toBe(chosen);
});

browserTest("whoever is pointed at in levels is told, and stays kept on the disc", async ({ site }) => {
  const visit = await site.visit(`${query}&layout=levels`);
  const app = appInView(visit.content);
  await app.shows(setting);
  await levels(visit).waitFor();
  await app.pictureAtRest();
  const box = (await levels(visit).boundingBox())!;
  const card = visit.content.getByText(/^Member [\d,]+, generation \d+$/);
  let told = "";
  // Down the middle, where members of most generations stand.
  for (let step = 20; step < 90 && told === ""; step++) {
    await visit.page.mouse.move(box.x + 0.55 * box.width, box.y + (box.height * step) / 100);
    await visit.content.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    if ((await card.count()) > 0) told = await card.innerText();
  }
  expect(told).not.toBe("");
  // The card follows the pointer by a frame or more: by now it may tell of somebody else.
  await app.pictureAtRest();
  told = await card.innerText();
  await visit.page.mouse.down();
  await visit.page.mouse.up();
  const kept = visit.content.getByRole("group", { name: "Kept member" });
  await kept.getByText(told, { exact: true }).waitFor();
  await choose(visit, "Disc");
  await disc(visit).waitFor();
  await kept.getByText(told, { exact: true }).waitFor();
});

browserTest("a zoomed picture in levels is whole again at a press", async ({ site }) => {
  const visit = await site.visit(`${query}&layout=levels`);
  const app = appInView(visit.content);
  await app.shows(setting);
  await levels(visit).waitFor();
  const whole = await app.pictureAtRest();
  await levels(visit).press("+");
  await visit.content.getByRole("button", { name: "Show the whole graph" }).waitFor();
  expect(await app.pictureAtRest()).not.toBe(whole);
  await visit.content.getByRole("button", { name: "Show the whole graph" }).click();
  expect(await app.pictureAtRest()).toBe(whole);
});

browserTest("the embed has the levels of its link, and no choice", async ({ site }) => {
  const visit = await site.visit(`embed.html${query}&layout=levels`);
  await levels(visit).waitFor();
  expect(await visit.content.getByRole("radio", { name: "Levels" }).count()).toBe(0);
});
