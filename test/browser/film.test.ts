import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { appInView, parametersOf } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

const query = "?population=1500&days=90&seed=4&theme=light";

/** Some seconds of film take as many on a machine at rest: this only ends what never comes. */
const longestMs = 240_000;

/** What can be saved, opened on a page at rest, with the shortest film in a size chosen. */
async function openPanel(page: Page, size: string): Promise<Locator> {
  await appInView(page).shows(parametersOf(query));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const panel = page.getByRole("dialog", { name: "Save" });
  await panel.getByRole("radiogroup", { name: "Length of the film" }).getByText(/^5\s/).click();
  await panel.getByRole("radiogroup", { name: "Size of the film" }).getByText(size, { exact: true }).click();
  return panel;
}

async function makeFilm(page: Page, size: string): Promise<{ name: string; bytes: Buffer; panel: Locator }> {
  const panel = await openPanel(page, size);
  const download = page.waitForEvent("download", { timeout: longestMs });
  await panel.getByRole("button", { name: "Make the film" }).click();
  const film = await download;
  return { name: film.suggestedFilename(), bytes: await readFile(await film.path()), panel };
}

/** The film's size and length as the browser's player reads them, and the share of pixels that differ between three moments. */
async function play(page: Page, bytes: Buffer, type: string) {
  // On a page of its own: our policy allows no media.
  const player = await page.context().newPage();
  return player.evaluate(
    async ({ data, mediaType }) => {
      const blob = await (await fetch(`data:${mediaType};base64,${data}`)).blob();
      const video = document.createElement("video");
      video.muted = true;
      const loaded = new Promise((resolve, reject) => {
        video.addEventListener("loadeddata", resolve, { once: true });
        video.addEventListener("error", () => reject(new Error(video.error?.message)), { once: true });
      });
      video.src = URL.createObjectURL(blob);
      await loaded;
      const { videoWidth: width, videoHeight: height, duration } = video;
      const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
      const pictureAt = async (seconds: number): Promise<Uint8ClampedArray> => {
        const sought = new Promise((resolve) => video.addEventListener("seeked", resolve, { once: true }));
        video.currentTime = seconds;
        await sought;
        context.drawImage(video, 0, 0);
        return context.getImageData(0, 0, width, height).data;
      };
      const [first, middle, held, last] = [
        await pictureAt(0.01),
        await pictureAt(2.5),
        await pictureAt(duration - 0.6),
        await pictureAt(duration - 0.05),
      ];
      const difference = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => {
        let different = 0;
        for (let at = 0; at < a.length; at += 4) if (Math.abs(a[at + 1] - b[at + 1]) > 60) different++;
        return (4 * different) / a.length;
      };
      const ground = first.slice(0, 3);
      const ink = first.filter((value, at) => at % 4 === 1 && Math.abs(value - ground[1]) > 100).length;
      return {
        size: [width, height],
        duration,
        ground: [...ground],
        inkInFirst: (4 * ink) / first.length,
        firstToMiddle: difference(first, middle),
        middleToLast: difference(middle, last),
        heldToLast: difference(held, last),
      };
    },
    { data: bytes.toString("base64"), mediaType: type },
  );
}

browserTest("a film is a video that a player shows, from the first day to the last", async ({ site }) => {
  const { page } = await site.visit(query, { reducedMotion: "reduce" });
  const { name, bytes, panel } = await makeFilm(page, "720p");
  expect(name).toMatch(/^invitree-opening-seed4-day90\.(mp4|webm)$/);
  const megabytes = (bytes.length / 1e6).toLocaleString("en", { maximumSignificantDigits: 2 });
  await panel.getByText(`Saved as ${name}, ${megabytes}\u00a0MB.`).waitFor();
  const film = await play(page, bytes, name.endsWith("mp4") ? "video/mp4" : "video/webm");
  expect(film.size).toEqual([1280, 720]);
  expect(film.duration).toBeCloseTo(5, 1);
  // The ground of the light theme, within what a video's colours can say.
  [250, 248, 243].forEach((value, at) => expect(Math.abs(film.ground[at] - value)).toBeLessThan(6));
  expect(film.inkInFirst).toBeGreaterThan(0.005);
  expect(film.firstToMiddle).toBeGreaterThan(0.02);
  expect(film.middleToLast).toBeGreaterThan(0.02);
  expect(film.heldToLast).toBeLessThan(0.005);
});

browserTest("where no video can be encoded, a GIF moves as the film would", async ({ site }) => {
  const { page } = await site.visit(query, {
    reducedMotion: "reduce",
    beforeAll: () => void Reflect.deleteProperty(globalThis, "VideoEncoder"),
  });
  const { name, bytes } = await makeFilm(page, "Square");
  expect(name).toBe("invitree-opening-seed4-day90.gif");
  const gif = await page.evaluate(async (data) => {
    const decoder = new ImageDecoder({
      data: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)),
      type: "image/gif",
    });
    await decoder.tracks.ready;
    const count = decoder.tracks.selectedTrack!.frameCount;
    const { displayWidth: width, displayHeight: height } = (await decoder.decode({ frameIndex: 0 })).image;
    const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
    const greens: Uint8ClampedArray[] = [];
    let microseconds = 0;
    for (let frameIndex = 0; frameIndex < count; frameIndex++) {
      const { image } = await decoder.decode({ frameIndex });
      microseconds += image.duration ?? 0;
      context.drawImage(image, 0, 0);
      image.close();
      if (frameIndex % 31 === 0)
        greens.push(context.getImageData(0, 0, width, height).data.filter((_, at) => at % 4 === 1));
    }
    const difference = (a: Uint8ClampedArray, b: Uint8ClampedArray): number =>
      a.filter((value, at) => Math.abs(value - b[at]) > 60).length / a.length;
    const steps = greens.slice(1).map((green, at) => difference(greens[at], green));
    return { count, seconds: microseconds / 1e6, size: [width, height], leastStep: Math.min(...steps) };
  }, bytes.toString("base64"));
  expect(gif).toMatchObject({ count: 63, size: [540, 540] });
  expect(gif.seconds).toBeCloseTo(63 * 0.08, 6);
  expect(gif.leastStep).toBeGreaterThan(0.01);
});

browserTest("stopped, it leaves nothing behind, and the next film is whole", async ({ site }) => {
  const { page } = await site.visit(query, {
    reducedMotion: "reduce",
    beforeAll: () => {
      const encoders: VideoEncoder[] = [];
      Object.assign(globalThis, { encoders });
      globalThis.VideoEncoder = new Proxy(VideoEncoder, {
        construct(Encoder, [init]: [VideoEncoderInit]) {
          const encoder = new Encoder(init);
          encoders.push(encoder);
          return encoder;
        },
      });
    },
  });
  let downloads = 0;
  page.on("download", () => downloads++);
  const encoderStates = (): Promise<string[]> =>
    page.evaluate(() =>
      (globalThis as unknown as { encoders: VideoEncoder[] }).encoders.map(({ state }) => state),
    );
  const panel = await openPanel(page, "720p");
  const workers = page.workers().length;
  const make = panel.getByRole("button", { name: "Make the film" });
  await make.click();
  await panel.getByRole("progressbar").waitFor();
  await eventually(encoderStates).toContain("configured");
  await panel.getByRole("button", { name: "Stop" }).click();
  await make.waitFor();
  await eventually(encoderStates).not.toContain("configured");
  expect(await panel.getByRole("progressbar").count()).toBe(0);
  expect(page.workers()).toHaveLength(workers);
  expect(downloads).toBe(0);

  const download = page.waitForEvent("download", { timeout: longestMs });
  await make.click();
  const bytes = await readFile(await (await download).path());
  expect(downloads).toBe(1);
  await eventually(encoderStates).not.toContain("configured");
  // The end of the file is there: no piece of the stopped film is in it.
  expect(bytes.length).toBeGreaterThan(100_000);
});
