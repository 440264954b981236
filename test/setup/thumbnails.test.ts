import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawThumbnail } from "../../setup/thumbnails/drawThumbnail.ts";
import { drawThumbnails } from "../../setup/thumbnails/drawThumbnails.ts";
import { thumbnailSize } from "../../setup/thumbnails/thumbnailSize.ts";
import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import { packColour } from "../../src/drawing/pixelSheet.ts";
import { themes } from "../../src/drawing/theme.ts";
import { simulate } from "../../src/model/simulation.ts";
import { scenarioParameters, scenarios } from "../../src/parameters/scenarios.ts";

const { width, height, discSize, pixelRatio } = thumbnailSize;

/** The chunks of a PNG file by their type. */
function chunksOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const bytes = file.readUInt32BE(at);
    chunks.set(file.toString("latin1", at + 4, at + 8), file.subarray(at + 8, at + 8 + bytes));
    at += 12 + bytes;
  }
  return chunks;
}

/** Its pixels, each a colour and how it covers, read back from the palette. */
function pixelsOf(file: Buffer): { readonly colour: number; readonly alpha: number }[] {
  const chunks = chunksOf(file);
  const [palette, covering] = [chunks.get("PLTE")!, chunks.get("tRNS")!];
  const lines = inflateSync(chunks.get("IDAT")!);
  const wide = width * pixelRatio;
  return Array.from({ length: wide * height * pixelRatio }, (_, at) => {
    const place = lines[at + Math.floor(at / wide) + 1];
    return { colour: palette.readUIntLE(3 * place, 3), alpha: covering[place] };
  });
}

const skok = simulate(scenarioParameters("skok"));

describe("a thumbnail", () => {
  const pixels = pixelsOf(drawThumbnail(skok, colourByGeneration(skok.people, themes.dark), themes.dark));
  const at = (x: number, y: number) =>
    pixels[Math.floor(y * pixelRatio) * width * pixelRatio + Math.floor(x * pixelRatio)];

  it("shows the disc at the end of the run, seen through around it", () => {
    for (const corner of [1, discSize - 2]) expect(at(corner, 1).alpha).toBe(0);
    const { generationStops } = themes.dark;
    // In the middle stands the first generation, at the edge the last, which is the largest.
    expect(at(discSize / 2, discSize / 2).colour).toBe(packColour(generationStops[0]));
    const edge = Array.from({ length: 20 }, (_, step) => at(discSize / 2 - 10 + step, 12));
    expect(
      edge.filter(({ colour }) => colour === packColour(generationStops.at(-1)!)).length,
    ).toBeGreaterThan(10);
  });

  it("shows the curve of who has joined below it: low at first, up at the end", () => {
    const ink = packColour(themes.dark.ink);
    const linesOf = (from: number, to: number): number[] => {
      const lines: number[] = [];
      for (let y = discSize + 2; y < height; y += 0.5)
        for (let x = from; x < to; x += 0.5) if (at(x, y).alpha > 0 && at(x, y).colour === ink) lines.push(y);
      return lines;
    };
    expect(Math.min(...linesOf(0, width / 2))).toBeGreaterThan(height - 5);
    expect(Math.min(...linesOf(width - 4, width))).toBeLessThan(discSize + 12);
  });
});

describe("the thumbnails", () => {
  const all = drawThumbnails();

  it("are one for each scenario and theme, small, and of the size that the gallery gives them", () => {
    expect(all.map(({ name }) => name)).toEqual(
      scenarios.flatMap(({ key }) => [`${key}-dark.png`, `${key}-light.png`]),
    );
    for (const { name, file } of all) {
      expect(file.length, name).toBeLessThanOrEqual(12_000);
      const header = chunksOf(file).get("IHDR")!;
      expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([
        width * pixelRatio,
        height * pixelRatio,
      ]);
    }
  });

  it("show another plan on the same run in other colours", () => {
    const [two, eight] = ["mlm-dark.png", "unilevel-dark.png"].map((wanted) =>
      pixelsOf(all.find(({ name }) => name === wanted)!.file),
    );
    const differing = two.filter((pixel, at) => pixel.colour !== eight[at].colour).length;
    expect(differing).toBeGreaterThan(1_000);
    expect(two.map(({ alpha }) => alpha)).toEqual(eight.map(({ alpha }) => alpha));
  });

  it("are the same each time", () => {
    const again = drawThumbnail(skok, colourByGeneration(skok.people, themes.light), themes.light);
    expect(all.find(({ name }) => name === "skok-light.png")?.file.equals(again)).toBe(true);
  });
});
