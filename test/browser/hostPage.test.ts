import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { appInView, parametersOf } from "./appInView.ts";
import { eventually } from "./eventually.ts";
import { figureInSight, hostTest } from "./hostPages.ts";
import type { Said } from "./hostPages.ts";

/** What the pages of this test keep for it. */
type Kept = Window & { said: { source: number; data: unknown }[]; heard: number };

const sandbox = "allow-scripts allow-popups";

/** Puts frames on an empty page of the host, and keeps what they say. */
async function addFrames(page: Page, sources: readonly string[], box: string | null): Promise<Frame[]> {
  await page.evaluate(
    ({ addresses, sandboxed }) => {
      const kept = window as unknown as Kept;
      kept.said = [];
      const frames = addresses.map((src) => {
        const frame = document.createElement("iframe");
        if (sandboxed !== null) frame.setAttribute("sandbox", sandboxed);
        Object.assign(frame, { src, title: "A figure", width: "480", height: "300" });
        return frame;
      });
      window.addEventListener("message", ({ source, data }) => {
        kept.said.push({ source: frames.findIndex((frame) => frame.contentWindow === source), data });
      });
      document.body.append(...frames);
    },
    { addresses: sources, sandboxed: box },
  );
  const frames: Frame[] = [];
  for (const place of sources.keys()) frames.push(await figureInSight(page.locator("iframe").nth(place)));
  return frames;
}

/** What the frame at a place has said, of one type. */
const saidBy = (page: Page, place: number, type: string): Promise<Said[]> =>
  page.evaluate(
    ({ wanted, of }) =>
      (window as unknown as Kept).said
        .filter(({ source, data }) => source === wanted && (data as Said)?.["type"] === of)
        .map(({ data }) => data as Said),
    { wanted: place, of: type },
  );

/** Counts the messages that reach a frame, whether they are heard or not. */
const countArrivals = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const kept = window as unknown as Kept;
    kept.heard = 0;
    window.addEventListener("message", () => kept.heard++);
  });
const arrivals = (frame: Frame): Promise<number> => frame.evaluate(() => (window as unknown as Kept).heard);

/** The page around says something to each of its frames. */
const sayToAll = (page: Page, messages: readonly unknown[]): Promise<void> =>
  page.evaluate((all) => {
    for (const frame of document.querySelectorAll("iframe"))
      for (const message of all) frame.contentWindow!.postMessage(message, "*");
  }, messages);

const rubbish = [
  null,
  0,
  "play",
  '{"invitree":1,"type":"seek","day":5}',
  [],
  {},
  { type: "seek", day: 5 },
  { invitree: 2, type: "seek", day: 5 },
  { invitree: 1, type: "seek", day: "5" },
  { invitree: 1, type: "seek" },
  { invitree: 1, type: "set", query: { seed: 5 } },
  { invitree: 1, type: "set", query: "seed=5", mode: "eval" },
  { invitree: 1, type: "__proto__" },
  { invitree: 1, type: "get", id: [] },
  { context: "iframe.resize", height: 5 },
];

for (const box of [sandbox, null])
  hostTest(
    `rubbish does nothing and a message does what it says, ${box === null ? "in a plain frame" : "in one without an origin"}`,
    async ({ site, app }) => {
      const { page } = await site.visit("empty.html");
      const [frame] = await addFrames(page, [app.url("embed.html?seed=3&day=60")], box);
      const figure = appInView(frame);
      await eventually(figure.day).toBe(60);
      await figure.play.waitFor();
      await countArrivals(frame);
      await sayToAll(page, rubbish);
      await eventually(() => arrivals(frame)).toBe(rubbish.length);
      await figure.comeToRest();
      expect(await figure.day()).toBe(60);
      expect(await figure.play.count()).toBe(1);
      expect(await saidBy(page, 0, "state")).toEqual([]);

      await sayToAll(page, [
        { invitree: 1, type: "seek", day: 77 },
        { invitree: 1, type: "get", id: "now" },
      ]);
      await eventually(figure.day).toBe(77);
      await eventually(() => saidBy(page, 0, "state")).toEqual([
        {
          invitree: 1,
          type: "state",
          id: "now",
          query: "v=1&seed=3&day=77",
          day: 77,
          playing: false,
          notes: [],
        },
      ]);
      await sayToAll(page, [{ invitree: 1, type: "set", query: "seed=4&day=90&conversion=7" }]);
      await eventually(figure.day).toBe(90);
      const { joined } = simulate(parametersOf("seed=4&conversion=1")).census;
      const run = { invitree: 1, type: "run", joined: joined.at(-1), days: 180, seed: 4 };
      await eventually(async () => (await saidBy(page, 0, "run")).at(-1)).toMatchObject(run);
      expect((await saidBy(page, 0, "state")).at(-1)?.["notes"]).toEqual([
        expect.stringContaining("(conversion)"),
      ]);
      await sayToAll(page, [{ invitree: 1, type: "play" }]);
      await figure.pause.waitFor();
      await sayToAll(page, [{ invitree: 1, type: "pause" }]);
      await figure.play.waitFor();
      await eventually(async () => (await saidBy(page, 0, "playhead")).at(-1)?.["playing"]).toBe(false);
    },
  );

hostTest("a figure hears no sibling, and where it names its host nobody else", async ({ site, app }) => {
  const { page } = await site.visit("empty.html");
  const host = encodeURIComponent(new URL(page.url()).origin);
  const query = "embed.html?seed=3&day=60";
  const sources = [
    app.url(query),
    app.url(`${query}&host=${host}`),
    app.url(`${query}&host=https://elsewhere.example`),
    app.url(`${query}&host=none`),
  ];
  const frames = await addFrames(page, sources, null);
  for (const frame of frames) {
    await page.locator("iframe").nth(frames.indexOf(frame)).scrollIntoViewIfNeeded();
    await eventually(appInView(frame).day).toBe(60);
    await countArrivals(frame);
  }
  // The last of them stands for a sibling that has gone over to somebody else: it says what is right to all others.
  await frames[3].evaluate(() => {
    for (let place = 0; place < 3; place++)
      window.parent.frames[place].postMessage({ invitree: 1, type: "seek", day: 5 }, "*");
  });
  for (const frame of frames.slice(0, 3)) await eventually(() => arrivals(frame)).toBe(1);
  for (const frame of frames) {
    await appInView(frame).comeToRest();
    expect(await appInView(frame).day()).toBe(60);
  }

  await sayToAll(page, [{ invitree: 1, type: "seek", day: 30 }]);
  for (const [place, heard] of [2, 2, 2, 1].entries())
    await eventually(() => arrivals(frames[place])).toBe(heard);
  for (const frame of frames) await appInView(frame).comeToRest();
  for (const [place, day] of [30, 30, 60, 60].entries())
    expect(await appInView(frames[place]).day()).toBe(day);
  expect(await saidBy(page, 0, "ready")).toHaveLength(1);
  expect(await saidBy(page, 1, "ready")).toHaveLength(1);
  expect(
    await page.evaluate(() => (window as unknown as Kept).said.filter(({ source }) => source === 2)),
  ).toEqual([]);
});

hostTest("hosts are told the height in the words that they know", async ({ site, app }) => {
  const { page } = await site.visit("empty.html");
  const src = `${app.url("embed.html?seed=3&day=60")}#?secret=aB3dE6gH9j`;
  await addFrames(page, [src], "allow-scripts");
  const heights = () =>
    page.evaluate(() => (window as unknown as Kept).said.map(({ data }) => data)) as Promise<Said[]>;
  await eventually(async () => (await heights()).find(({ message }) => message === "height")).toMatchObject({
    secret: "aB3dE6gH9j",
  });
  const said = await heights();
  const { value: height } = said.findLast(({ message }) => message === "height")!;
  expect(height).toBeGreaterThan(200);
  expect(height).toBeLessThan(1000);
  expect(said).toContainEqual({ invitree: 1, type: "height", height });
  expect(said).toContainEqual({ sentinel: "amp", type: "embed-size", height });
  expect(said).toContainEqual(JSON.stringify({ context: "iframe.resize", height, src }));
  // Given what it asked for, it asks for the same: nothing goes up and down.
  await page
    .locator("iframe")
    .evaluate((frame, px) => frame.setAttribute("height", String(px)), height as number);
  await eventually(() => page.frames()[1].evaluate(() => innerHeight)).toBe(height);
  await sayToAll(page, [{ invitree: 1, type: "get", id: 1 }]);
  await eventually(() => saidBy(page, 0, "state")).toHaveLength(1);
  expect((await saidBy(page, 0, "height")).at(-1)).toMatchObject({ height });
});
