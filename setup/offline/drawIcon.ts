import { pngFile } from "../thumbnails/pngFile.ts";

/** A straight piece of a line with round ends, or a dot whose ends are one; in units of the picture. */
interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly radius: number;
}

/** The favicon: dots and curves in one colour. */
interface Emblem {
  /** Width and height of the picture. */
  readonly size: number;
  /** Red, green, blue, 0…255. */
  readonly colour: readonly number[];
  readonly strokes: readonly Stroke[];
}

/** How an icon is drawn. */
interface IconStyle {
  /** Width and height, in px. */
  readonly size: number;
  /** The share of its width that the emblem takes. */
  readonly share: number;
  /** "#rrggbb"; absent: it is seen through. */
  readonly ground?: string;
}

/** A curve is drawn as so many straight pieces. */
const pieces = 12;

/** So many steps of covering there are between none and whole. */
const steps = 63;

const numbersIn = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);

const channelsOf = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A cubic Bézier curve in pieces: x and y of its four points. */
function strokesAlong([x0, y0, x1, y1, x2, y2, x3, y3]: readonly number[], radius: number): Stroke[] {
  const point = (piece: number): readonly [number, number] => {
    const t = piece / pieces;
    const at = (a: number, b: number, c: number, d: number): number =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return [at(x0, x1, x2, x3), at(y0, y1, y2, y3)];
  };
  return Array.from({ length: pieces }, (_, piece) => ({ from: point(piece), to: point(piece + 1), radius }));
}

/** Reads what public/favicon.svg is made of: circles, and curves `M x y C x y x y x y`, in one colour. */
export function readEmblem(svg: string): Emblem {
  const width = Number(/stroke-width="([\d.]+)"/.exec(svg)?.[1]);
  const [, , size] = numbersIn(/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "");
  const colour = channelsOf(/fill="(#[\da-f]{6})"/.exec(svg)?.[1] ?? "");
  const curves = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, path]) => numbersIn(path));
  const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map(
    ([, x, y, radius]): Stroke => ({ from: [+x, +y], to: [+x, +y], radius: +radius }),
  );
  if (curves.some((curve) => curve.length !== 8) || ![width, size, ...colour].every(Number.isFinite))
    throw new Error("The favicon is not made of circles and single curves in one colour any more.");
  return { size, colour, strokes: [...dots, ...curves.flatMap((curve) => strokesAlong(curve, width / 2))] };
}

/** How far a point lies outside of a stroke; below 0: inside. */
function outside({ from, to, radius }: Stroke, x: number, y: number): number {
  const [alongX, alongY] = [to[0] - from[0], to[1] - from[1]];
  const length = alongX * alongX + alongY * alongY;
  const along = length === 0 ? 0 : ((x - from[0]) * alongX + (y - from[1]) * alongY) / length;
  const place = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from[0] - place * alongX, y - from[1] - place * alongY) - radius;
}

/** Draws the emblem in the middle of a square PNG file. */
export function drawIcon(
  { size: units, colour, strokes }: Emblem,
  { size, share, ground }: IconStyle,
): Buffer {
  const unit = (size * share) / units;
  const margin = (size * (1 - share)) / 2;
  const pixels = new Uint8Array(size * size);
  for (let at = 0; at < pixels.length; at++) {
    const x = ((at % size) + 0.5 - margin) / unit;
    const y = (Math.floor(at / size) + 0.5 - margin) / unit;
    let nearest = Infinity;
    for (const stroke of strokes) nearest = Math.min(nearest, outside(stroke, x, y));
    // A pixel is covered by half where the edge goes through its middle.
    pixels[at] = Math.round(steps * Math.min(1, Math.max(0, 0.5 - nearest * unit)));
  }
  const below = ground === undefined ? colour : channelsOf(ground);
  const palette = Array.from({ length: steps + 1 }, (_, step) =>
    colour.map((channel, place) => Math.round(below[place] + ((channel - below[place]) * step) / steps)),
  );
  const covering = Uint8Array.from(palette, (_, step) => Math.round((255 * step) / steps));
  return pngFile("indexed", size, size, pixels, [
    { type: "PLTE", data: Uint8Array.from(palette.flat()) },
    ...(ground === undefined ? [{ type: "tRNS", data: covering }] : []),
  ]);
}
