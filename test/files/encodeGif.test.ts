import { expect, test } from "vitest";
import { encodeGif } from "../../src/files/encodeGif.ts";

const [width, height] = [20, 10];

/** A context whose canvas shows what is put into `data`. */
function canvasOf(data: Uint8ClampedArray): CanvasRenderingContext2D {
  const context = { canvas: { width, height }, getImageData: () => ({ data: data.slice() }) };
  return context as unknown as CanvasRenderingContext2D;
}

const paint = (data: Uint8ClampedArray, at: number, rgb: readonly number[]): void =>
  data.set([...rgb, 255], 4 * at);

/** The lengths of the pictures' data, and how long each is shown, in hundredths of a second; as the format's own text has them. */
function readGif(bytes: Uint8Array): { pictures: number[]; delays: number[]; loops: boolean } {
  const text = (at: number, length: number): string =>
    String.fromCharCode(...bytes.subarray(at, at + length));
  expect(text(0, 6)).toBe("GIF89a");
  const two = (at: number): number => bytes[at] + 256 * bytes[at + 1];
  expect([two(6), two(8)]).toEqual([width, height]);
  const pictures: number[] = [];
  const delays: number[] = [];
  let loops = false;
  let at = 13 + 3 * 2 ** ((bytes[10] & 7) + 1);
  const skipBlocks = (): number => {
    const from = at;
    while (bytes[at] !== 0) at += bytes[at] + 1;
    return ++at - from;
  };
  while (bytes[at] !== 0x3b) {
    if (bytes[at] === 0x21) {
      if (bytes[at + 1] === 0xf9) delays.push(two(at + 4));
      loops ||= text(at + 3, 11) === "NETSCAPE2.0";
      at += 2;
      skipBlocks();
    } else {
      expect(bytes[at]).toBe(0x2c);
      expect([two(at + 5), two(at + 7)]).toEqual([width, height]);
      at += 11;
      pictures.push(skipBlocks());
    }
  }
  expect(at).toBe(bytes.length - 1);
  return { pictures, delays, loops };
}

test("each frame is there for its time, and one that changes little takes little", async () => {
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  const noise = (at: number): readonly number[] => [(7 * at) % 256, (31 * at) % 256, (53 * at) % 256];
  for (let at = 0; at < width * height; at++) paint(data, at, noise(at));
  const encoder = await encodeGif(canvasOf(data));
  for (const atSeconds of [0, 0.08, 0.16]) {
    if (atSeconds === 0.08) paint(data, 30, [255, 0, 0]);
    await encoder.add({ day: 0, atSeconds, forSeconds: 0.08 });
  }
  const { pictures, delays, loops } = readGif((await encoder.finish()) as Uint8Array);
  expect(delays).toEqual([8, 8, 8]);
  expect(loops).toBe(true);
  expect(pictures[1]).toBeLessThan(pictures[0] / 4);
  expect(pictures[2]).toBeLessThanOrEqual(pictures[1]);
});
