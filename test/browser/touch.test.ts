import type { Page } from "playwright-core";
import { expect } from "vitest";
import { browserTest } from "./browserTest.ts";
import type { BuiltSite, Visit, Visitor } from "./builtSite.ts";
import { eventually } from "./eventually.ts";
import { fingersOn } from "./fingers.ts";
import type { Fingers, Place } from "./fingers.ts";
import { membersInView } from "./membersInView.ts";
import type { MemberInView } from "./membersInView.ts";

const parameters = { population: 120 };
const query = "?population=120&day=180";
const tablet: Visitor = { width: 768, height: 1024, hasTouch: true, reducedMotion: "reduce" };

const canvasesOf = ({ content }: Visit) => content.getByRole("group", { name: /^Growth disc/ });
const whole = ({ content }: Visit) => content.getByRole("button", { name: "Show the whole disc" });
const cardOf = ({ content }: Visit) => content.getByRole("group", { name: "Kept member" });

/** Who is kept: "Member 7", or nobody. */
async function kept(visit: Visit): Promise<string> {
  const texts = await cardOf(visit).allInnerTexts();
  return texts.map((text) => text.split(",")[0]).join();
}

/** All that a gesture could do to the page around: it scrolls, or is magnified. */
const pageOf = (page: Page): Promise<{ scrolled: number; magnified: number }> =>
  page.evaluate(() => ({ scrolled: Math.round(scrollY), magnified: visualViewport!.scale }));

/** How far a page is scrolled, once it is alike in many frames: it may go on by itself when the fingers have gone. */
const scrolledAtRest = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let last = scrollY;
    for (let alike = 0; alike < 10; alike = scrollY === last ? alike + 1 : 0) {
      last = scrollY;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return scrollY;
  });

const stillPage = { scrolled: 0, magnified: 1 };

interface Touched {
  readonly visit: Visit;
  readonly fingers: Fingers;
  /** Members in the left half of the stage, where no card covers them, the loneliest first. */
  readonly members: readonly MemberInView[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

async function touched(visit: Visit): Promise<Touched> {
  const canvases = canvasesOf(visit);
  await visit.content.getByRole("button", { name: /^Play/ }).waitFor();
  const box = (await canvases.boundingBox())!;
  const members = (await membersInView(canvases, parameters))
    .filter(
      ({ place: [x, y] }) =>
        x > box.x + 0.2 * box.width &&
        x < box.x + 0.5 * box.width &&
        y > box.y + 0.4 * box.height &&
        y < box.y + 0.7 * box.height,
    )
    .toSorted((a, b) => b.room - a.room);
  return { visit, fingers: await fingersOn(visit.page), members, box };
}

/** Where a place comes to when the picture is zoomed about another. */
const zoomed = ([x, y]: Place, [aboutX, aboutY]: Place, factor: number): Place => [
  aboutX + factor * (x - aboutX),
  aboutY + factor * (y - aboutY),
];

const beside = ([x, y]: Place, right: number, down: number): Place => [x + right, y + down];

/** Moves two fingers on a level from 40 to 120 px apart. */
const pinchOpen = ({ fingers }: Touched, about: Place): Promise<void> =>
  fingers.drag([beside(about, -20, 0), beside(about, 20, 0)], [beside(about, -60, 0), beside(about, 60, 0)]);

const onPage = async (site: Omit<BuiltSite, "close">): Promise<Touched> =>
  touched(await site.visit(query, tablet));

browserTest("a tap keeps whom a finger may have meant, a click whom a pointer has", async ({ site }) => {
  const { visit, fingers, members } = await onPage(site);
  const [{ name, place, room }] = members;
  const off = 18;
  expect(room).toBeGreaterThan(2 * off);
  await visit.page.mouse.click(place[0] + 3, place[1]);
  await eventually(() => kept(visit)).toBe(name);
  await visit.page.mouse.click(place[0] + off, place[1]);
  await eventually(() => kept(visit)).toBe("");
  await fingers.tap(beside(place, off, 0));
  await eventually(() => kept(visit)).toBe(name);
});

browserTest("two fingers zoom about their middle, then one drags the picture", async ({ site }) => {
  const stage = await onPage(site);
  const { visit, fingers, members } = stage;
  const [about, other] = [members[1].place, members[0]];
  const near = members.find(({ name }) => name === members[1].name)!;
  expect(other.name).not.toBe(near.name);
  await pinchOpen(stage, about);
  await fingers.lift();
  await whole(visit).waitFor();
  await fingers.tap(about);
  await eventually(() => kept(visit)).toBe(near.name);

  const [right, down] = [60, 70];
  await fingers.drag([about], [beside(about, right, down)]);
  await fingers.lift();
  await fingers.tap(about);
  await eventually(() => kept(visit)).not.toBe(near.name);
  await fingers.tap(beside(about, right, down));
  await eventually(() => kept(visit)).toBe(near.name);
  expect(await pageOf(visit.page)).toEqual(stillPage);
  await whole(visit).click();
  await whole(visit).waitFor({ state: "detached" });
  await fingers.tap(other.place);
  await eventually(() => kept(visit)).toBe(other.name);
});

browserTest("one finger scrolls the page as long as nothing is zoomed", async ({ site }) => {
  const { visit, fingers, box } = await onPage(site);
  const from: Place = [box.x + box.width / 2, box.y + box.height - 20];
  await fingers.drag([from], [beside(from, 0, -200)]);
  await fingers.lift();
  expect(await scrolledAtRest(visit.page)).toBeGreaterThan(100);
  expect(await whole(visit).count()).toBe(0);
  expect(await kept(visit)).toBe("");
});

browserTest("a double tap zooms in to twice about its place, and keeps nobody", async ({ site }) => {
  const { visit, fingers, members } = await onPage(site);
  const [{ name, place }, { place: about }] = members;
  await fingers.doubleTap(about);
  await whole(visit).waitFor();
  await eventually(() => kept(visit)).toBe("");
  await fingers.tap(zoomed(place, about, 2));
  await eventually(() => kept(visit)).toBe(name);
});

browserTest("a finger that stays keeps whom it is on, and no click follows", async ({ site }) => {
  const { visit, fingers, members } = await onPage(site);
  const [{ name, place }] = members;
  await visit.page.evaluate(() => {
    const seen = Object.assign(window, { clicks: 0 });
    addEventListener("click", () => seen.clicks++, { capture: true });
  });
  await fingers.add([beside(place, 18, 0)]);
  await eventually(() => kept(visit)).toBe(name);
  await visit.page.keyboard.press("Escape");
  await eventually(() => kept(visit)).toBe("");
  await fingers.lift();
  // The browser does make a click of it: it is not for the picture.
  await eventually(() => visit.page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(1);
  expect(await kept(visit)).toBe("");
  await fingers.tap(place);
  await eventually(() => kept(visit)).toBe(name);
});

/** The embed in the middle of somebody else's long page. */
async function inFrame(site: Omit<BuiltSite, "close">, visitor: Visitor): Promise<Visit> {
  const frame = { sandbox: "allow-scripts", width: 700, height: 700 };
  const visit = await site.visitFrame(`embed.html${query}`, frame, { ...tablet, ...visitor });
  await visit.page.evaluate(() => (document.body.style.paddingBottom = "3000px"));
  return visit;
}

browserTest("in an embed one finger scrolls the host's page, two move the picture", async ({ site }) => {
  const stage = await touched(await inFrame(site, {}));
  const { visit, fingers, members } = stage;
  const hint = visit.content.getByText("Move with two fingers");
  const [{ name, place }] = members;
  await pinchOpen(stage, place);
  await fingers.lift();
  await whole(visit).waitFor();
  await fingers.tap(place);
  await eventually(() => kept(visit)).toBe(name);
  expect(await pageOf(visit.page)).toEqual(stillPage);

  // Together, without coming nearer to each other.
  const pair: readonly Place[] = [beside(place, -30, 10), beside(place, 30, 10)];
  const [right, down] = [40, 30];
  await fingers.drag(
    pair,
    pair.map((finger) => beside(finger, right, down)),
  );
  await fingers.lift();
  await fingers.tap(place);
  await eventually(() => kept(visit)).not.toBe(name);
  const moved = beside(place, right, down);
  await fingers.tap(moved);
  await eventually(() => kept(visit)).toBe(name);
  expect(await pageOf(visit.page)).toEqual(stillPage);

  const isHinted = hint.waitFor();
  const up = beside(moved, 0, -120);
  await fingers.drag([moved], [up]);
  await isHinted;
  // A second finger that comes later has to go with the first.
  await fingers.add([up, beside(up, -60, 0)]);
  await fingers.move([up, beside(up, -80, 0)]);
  await fingers.move([up, beside(up, -100, 0)]);
  await fingers.lift();
  const scrolled = await scrolledAtRest(visit.page);
  expect(scrolled).toBeGreaterThan(60);
  await fingers.tap(beside(moved, 0, -scrolled));
  await eventually(() => kept(visit)).toBe(name);
  await hint.waitFor({ state: "detached" });
});

browserTest("in an embed the wheel scrolls the host's page, with Ctrl it zooms", async ({ site }) => {
  const visit = await inFrame(site, { hasTouch: false });
  const box = (await canvasesOf(visit).boundingBox())!;
  const hint = visit.content.getByText("Hold Ctrl or ⌘ to zoom");
  await visit.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const isHinted = hint.waitFor();
  await visit.page.mouse.wheel(0, 40);
  await isHinted;
  await eventually(async () => (await pageOf(visit.page)).scrolled).toBe(40);
  expect(await whole(visit).count()).toBe(0);
  await visit.page.keyboard.down("Control");
  await visit.page.mouse.wheel(0, -40);
  await visit.page.keyboard.up("Control");
  await whole(visit).waitFor();
  expect(await pageOf(visit.page)).toEqual({ scrolled: 40, magnified: 1 });
});
