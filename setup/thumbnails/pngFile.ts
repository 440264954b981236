import { crc32, deflateSync } from "node:zlib";

/** How the pixels of a PNG file are written: eight bits each, red · green · blue, or the number of a colour in a palette. */
export type PixelKind = "rgb" | "indexed";

/** A chunk that a file has between its header and its pixels. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** What every PNG file begins with. */
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const colourTypes: Readonly<Record<PixelKind, number>> = { rgb: 2, indexed: 3 };

function chunk({ type, data }: PngChunk): Buffer {
  const begin = Buffer.alloc(4);
  begin.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const end = Buffer.alloc(4);
  end.writeUInt32BE(crc32(body));
  return Buffer.concat([begin, body, end]);
}

/**
 * A PNG file (W3C PNG, third edition), no line filtered: of pictures of many points that is smaller than what a browser writes.
 * @param pixels bytes from the upper left, three a pixel or one, by the kind
 * @param between what the kind asks for before the pixels: the palette, and how its colours cover
 */
export function pngFile(
  kind: PixelKind,
  width: number,
  height: number,
  pixels: Uint8Array,
  between: readonly PngChunk[] = [],
): Buffer {
  const lineBytes = pixels.length / height;
  // Before each line stands how it is filtered: 0, not at all.
  const lines = Buffer.alloc(height * (1 + lineBytes));
  for (let y = 0; y < height; y++)
    lines.set(pixels.subarray(y * lineBytes, (y + 1) * lineBytes), y * (1 + lineBytes) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bits of a channel, and the kind; the rest is 0, as it has to be.
  header.set([8, colourTypes[kind]], 8);
  return Buffer.concat([
    signature,
    chunk({ type: "IHDR", data: header }),
    ...between.map(chunk),
    chunk({ type: "IDAT", data: deflateSync(lines, { level: 9, memLevel: 9 }) }),
    chunk({ type: "IEND", data: Buffer.alloc(0) }),
  ]);
}
