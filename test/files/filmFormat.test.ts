import { expect, test } from "vitest";
import { askedEncoding, chooseFilmFormat, filmSizes } from "../../src/files/filmFormat.ts";
import type { AskedEncoding } from "../../src/files/filmFormat.ts";

/** A browser that encodes what begins like one of these. */
const browser =
  (...codecs: readonly string[]) =>
  async ({ codec }: AskedEncoding): Promise<boolean> =>
    codecs.some((each) => codec.startsWith(each));

test.each([
  ["everything", ["avc1", "vp09", "vp8"], "mp4", ["avc"]],
  ["no AVC", ["vp09", "vp8"], "webm", ["vp9", "vp8"]],
  ["VP8 alone", ["vp8"], "webm", ["vp8"]],
])("a browser that encodes %s makes a video", async (_, codecs, ending, ways) => {
  const format = await chooseFilmFormat(filmSizes["1080p"], browser(...codecs));
  expect(format).toMatchObject({ ending, width: 1920, height: 1080, framesPerSecond: 30 });
  expect(format.mediaType).toBe(`video/${ending}`);
  expect(format.codings.map(({ codec }) => codec)).toEqual(ways);
});

test("one that encodes nothing, or fails to say so, makes a GIF, which is smaller", async () => {
  const fails = async (): Promise<boolean> => {
    throw new TypeError("What is a codec?");
  };
  for (const canEncode of [browser(), fails]) {
    const format = await chooseFilmFormat(filmSizes["1080p"], canEncode);
    expect(format).toMatchObject({ ending: "gif", mediaType: "image/gif", codings: [] });
    expect(format.width).toBeLessThan(1280);
    expect(format.width / format.height).toBeCloseTo(16 / 9, 9);
    // A GIF counts in hundredths of a second.
    expect(100 / format.framesPerSecond).toBe(Math.round(100 / format.framesPerSecond));
  }
  expect(await chooseFilmFormat(filmSizes.square, browser())).toMatchObject({ width: 540, height: 540 });
});

test("every size fits its frames in whole pixels, and is asked for with bits to match", async () => {
  for (const size of Object.values(filmSizes)) {
    const { codings } = await chooseFilmFormat(size, browser("vp09"));
    const asked = askedEncoding(size, codings[0]);
    // Colours have half the resolution: an odd size has no half.
    expect([size.width % 2, size.height % 2]).toEqual([0, 0]);
    expect(asked.bitrate / (size.width * size.height * 30)).toBeCloseTo(0.2, 3);
  }
});
