import { expect } from "vitest";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import type { Visit } from "./builtSite.ts";
import { eventually } from "./eventually.ts";

const network = "?market=network&population=300&network=communities&communities=6&day=60";
const setting = { market: "network", population: 300, network: "communities", communities: 6 } as const;

const organic = ({ content }: Visit) => content.getByRole("group", { name: /^Organic layout/ });
const disc = ({ content }: Visit) => content.getByRole("group", { name: /^Growth disc/ });

browserTest(
  "people of a network can be shown with those they know, and on the disc again",
  async ({ site }) => {
    const visit = await site.visit(network);
    const app = appInView(visit.content);
    await app.shows(setting);
    const onDisc = await app.pictureAtRest();
    // One for the runs, one for what theory expects of them.
    await eventually(() => visit.page.workers().length).toBe(2);

    await visit.content.getByText("Organic", { exact: true }).click();
    await organic(visit).waitFor();
    expect(await app.pictureAtRest()).not.toBe(onDisc);
    expect(visit.page.workers()).toHaveLength(3);
    await eventually(() => visit.page.url()).toContain("layout=organic");

    await visit.content.getByRole("radio", { name: "Organic" }).press("ArrowLeft");
    await disc(visit).waitFor();
    await eventually(app.picture).toBe(onDisc);
    await eventually(() => visit.page.url()).not.toContain("layout=");
  },
);

browserTest("another run on the same network has its people on the same places", async ({ site }) => {
  const visit = await site.visit(`${network}&layout=organic`);
  const app = appInView(visit.content);
  await organic(visit).waitFor();
  const first = await app.pictureAtRest();
  await visit.content.getByRole("button", { name: "New luck" }).click();
  await app.shows({ ...setting, seed: 12 });
  await eventually(app.picture).not.toBe(first);
  await organic(visit).waitFor();
  await visit.content.getByRole("button", { name: "Undo" }).click();
  await app.shows(setting);
  await eventually(app.picture).toBe(first);
});

browserTest("those who have not joined are told when they are pointed at", async ({ site }) => {
  // Few join: they stand among many others.
  const visit = await site.visit(`${network}&conversion=0.1&layout=organic`);
  await organic(visit).waitFor();
  const card = visit.content.getByText(/^\d+ contacts, (none|all|\d+) of them (a member|members)$/);
  const box = (await organic(visit).boundingBox())!;
  const told: string[] = [];
  // From left to right through the middle there are people of every kind.
  for (let step = 1; step < 60; step++) {
    await visit.page.mouse.move(box.x + (box.width * step) / 60, box.y + box.height / 2);
    await visit.content.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    if ((await card.count()) > 0) told.push(await card.locator("..").innerText());
  }
  expect(told.some((text) => text.startsWith("Never joined"))).toBe(true);
  expect(told.some((text) => /joined on day|in from the start/.test(text))).toBe(true);
});

browserTest(
  "members of another market stand where their recruits draw them, and one can be kept",
  async ({ site }) => {
    const visit = await site.visit("?market=unlimited&memberLimit=200&layout=organic&day=30&person=1");
    const app = appInView(visit.content);
    await organic(visit).waitFor();
    await visit.content.getByRole("group", { name: "Kept member" }).waitFor();
    const kept = await app.pictureAtRest();
    await visit.page.keyboard.press("Escape");
    await eventually(app.picture).not.toBe(kept);
    const whole = await app.pictureAtRest();
    await organic(visit).press("+");
    await visit.content.getByRole("button", { name: "Show the whole graph" }).click();
    await eventually(app.picture).toBe(whole);
  },
);

browserTest("a run of too many people is shown on the disc, for a reason that is said", async ({ site }) => {
  const visit = await site.visit("?layout=organic&day=60");
  await appInView(visit.content).shows({});
  await disc(visit).waitFor();
  await visit.content.getByText("The organic layout is for up to 3,000 people").waitFor();
  expect(await visit.content.getByRole("radio", { name: "Organic" }).isDisabled()).toBe(true);
});

browserTest("the embed has the disc where the link asks for the organic layout", async ({ site }) => {
  const visit = await site.visit(`embed.html${network}&layout=organic`);
  await disc(visit).waitFor();
  await appInView(visit.content).play.waitFor();
  expect(await visit.content.getByRole("radio", { name: "Organic" }).count()).toBe(0);
});
