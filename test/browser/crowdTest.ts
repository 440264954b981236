import type { Locator, Page } from "playwright-core";
import { simulate } from "../../src/model/simulation.ts";
import { readLink, writeLink } from "../../src/parameters/link.ts";
import type { LinkState } from "../../src/parameters/link.ts";
import { differenceOf } from "../pictures/differenceOf.ts";
import { appInView } from "./appInView.ts";
import type { AppInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";
import { groundPixel, stagePixels } from "./stagePixels.ts";

const link = readLink("?population=118000").state;

/** The setting of a run of about 100,000 members. */
export const crowdParameters = link.parameters;

/** That run, as Node gives it. */
export const crowdColumns = simulate(crowdParameters);

/** What a page is opened with that shows the crowd. */
type Said = Partial<LinkState>;

const groups = { Disc: "Growth disc", Levels: "Levels" } as const;

/** A page that shows the crowd, whose stage can be compared with that of a page that has just been opened. */
export interface CrowdInView extends AppInView {
  readonly page: Page;
  /** What holds the stage's canvases, and has the focus for keys that zoom. */
  readonly graph: Locator;
  /** Points at a place, in px from the upper left corner of the graph. */
  pointAt(x: number, y: number): Promise<void>;
  /** Points somewhere else. */
  pointAway(): Promise<void>;
  /** Presses the pointer where it is, and lets go. */
  click(): Promise<void>;
  /** Drags the picture from a place to another. */
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
  /** Presses a key on the graph, so many times. */
  press(key: string, times?: number): Promise<void>;
  /** Chooses a layout, and waits until the graph is told to be it. */
  layOut(name: keyof typeof groups): Promise<void>;
  /** Plays so slowly that a busy machine does not miss the end. */
  playSlowly(): Promise<void>;
  /** Steps onto the next whole day, which an address can say; returns it. */
  stepToDay(): Promise<number>;
  /** The graph's pixels at rest, while nobody is pointed at. */
  graphAtRest(): Promise<Uint32Array>;
}

function crowdIn(page: Page): CrowdInView {
  const app = appInView(page);
  const graph = page.getByRole("group", { name: /^(Growth disc|Levels)\./ });
  const pointAway = (): Promise<void> => page.mouse.move(1, 1);
  async function pointAt(x: number, y: number): Promise<void> {
    const box = (await graph.boundingBox())!;
    await page.mouse.move(box.x + x, box.y + y);
  }
  return {
    ...app,
    page,
    graph,
    pointAt,
    pointAway,
    async click() {
      await page.mouse.down();
      await page.mouse.up();
    },
    async drag(from, to) {
      await pointAt(...from);
      await page.mouse.down();
      await pointAt(...to);
      await page.mouse.up();
    },
    async press(key, times = 1) {
      for (let time = 0; time < times; time++) await graph.press(key);
    },
    async layOut(name) {
      await page.getByRole("radiogroup", { name: "Layout" }).getByText(name, { exact: true }).click();
      await page.getByRole("group", { name: new RegExp(`^${groups[name]}\\.`) }).waitFor();
    },
    async playSlowly() {
      await page.getByRole("combobox", { name: "Speed" }).selectOption("0.5");
      await app.play.click();
    },
    async stepToDay() {
      const before = await app.day();
      await page.getByRole("button", { name: "A day forward" }).click();
      await eventually(app.day).toBeGreaterThan(before);
      return app.day();
    },
    async graphAtRest() {
      await pointAway();
      await app.pictureAtRest();
      return stagePixels(graph);
    },
  };
}

/**
 * Two ways to a moment leave pixels that differ: where several who left or came back share one, who was painted last has it. Nobody
 * sees so few.
 */
const most = { share: 0.002, mean: 0.1 };

/** How two pictures differ, in short; "" if nobody could tell them apart. */
export function sayDifference(a: Uint32Array, b: Uint32Array): string {
  if (a.length !== b.length) return `${a.length} pixels and ${b.length}`;
  const { share, mean } = differenceOf(a, b, groundPixel);
  return share <= most.share && mean <= most.mean ? "" : `${share} of the pixels, by ${mean} on average`;
}

/** A page that is under way, beside which the same can be opened anew. */
interface CrowdUnderWay extends CrowdInView {
  /**
   * Waits until the address says so, and the graph looks as it does on a page that is opened with that address, once somebody
   * has done there what no address says.
   */
  looksFresh(said: Said, act?: (fresh: CrowdInView) => Promise<void>): Promise<void>;
}

/** Wide enough that the line under the graph does not wrap: the stage keeps its size in all layouts and colours. */
const visitor = { width: 1280, height: 720 } as const;

/** A test of the built page with a crowd on it: `open` opens one, with what its link is to say besides. */
export const crowdTest = browserTest.extend("open", ({ site }) => {
  const searchOf = (said: Said): string => `?${writeLink({ ...link, ...said })}`;
  const visit = async (said: Said): Promise<CrowdInView> => {
    const crowd = crowdIn((await site.visit(searchOf(said), visitor)).page);
    await crowd.shows(said.parameters ?? crowdParameters);
    return crowd;
  };
  return async (said: Said): Promise<CrowdUnderWay> => {
    const crowd = await visit(said);
    const fresh = crowdIn((await site.visit("embed.css", visitor)).page);
    return {
      ...crowd,
      async looksFresh(now, act) {
        await eventually(() => new URL(crowd.page.url()).search).toBe(searchOf(now));
        await fresh.page.goto(crowd.page.url());
        await eventually(fresh.fingerprint).toBe(await crowd.fingerprint());
        await act?.(fresh);
        await eventually(async () =>
          sayDifference(await crowd.graphAtRest(), await fresh.graphAtRest()),
        ).toBe("");
      },
    };
  };
});
