import { pngFile } from "../../setup/thumbnails/pngFile.ts";

/** A picture: four bytes a pixel, red · green · blue · alpha, from the upper left. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Writes an opaque picture as a PNG file: eight bits a channel, without alpha. */
export function encodePng({ width, height, bytes }: Pixels): Buffer {
  const opaque = bytes.filter((_, at) => at % 4 !== 3);
  return pngFile("rgb", width, height, opaque);
}
